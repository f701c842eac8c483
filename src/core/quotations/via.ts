import type { TextRange } from '../text/range.ts';
import { isReporting, sourceAt } from './cue.ts';
import type { Cue } from './cue.ts';
import { publisherOf } from './documents.ts';
import type { FoundSpeaker, FoundVia } from './found.ts';
import { nameOf } from './names.ts';
import type { Name } from './sequences.ts';
import type { Place, Reading } from './reading.ts';
import { phraseAfter } from './phrase.ts';
import { subjectOf } from './subject.ts';
import type { Phrase } from './phrase.ts';
import { sentenceEnd, sentenceStart, tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';

/** The way by which the article has a quotation, as far as the sentences around it say. */
export function viaOf(reading: Reading, place: Place, speaker: FoundSpeaker, cue: Cue | null): FoundVia {
  return (
    directly(speaker) ??
    saidTo(reading, place, cue) ??
    reportedBefore(reading, place) ?? {
      chain: [],
      basis: {
        is: 'unknown',
        searched: ['the sentence of the quotation', 'the sentence before it in its paragraph'],
      },
    }
  );
}

/** What can be read needs nobody in between: the text quotes the document itself. */
function directly({ kind, mention }: FoundSpeaker): FoundVia | null {
  if (kind !== 'document' || mention === null) return null;
  return { chain: [], basis: { is: 'stated', at: mention } };
}

/** *Ann Lind told the Examiner*, *said Ann Lind, according to the Examiner, citing Radio Osterby*. */
function saidTo(reading: Reading, { tokens, index }: Place, cue: Cue | null): FoundVia | null {
  if (cue === null) return null;
  const start = sentenceStart(tokens, index);
  const end = sentenceEnd(tokens, index + 1);
  const links: Link[] = [];
  for (let at = start; at < end; at++) {
    const link = linkAt(reading, tokens, at, end, cue);
    if (link !== null && !links.some(({ name }) => name === link.name)) links.push(link);
  }
  const [first] = links;
  const last = links.at(-1);
  if (first === undefined || last === undefined) return null;
  return { chain: inOrder(links), basis: { is: 'stated', at: { start: first.at.start, end: last.at.end } } };
}

/** One who passed the words on: told by the speaker, reporting them, or cited by whoever reports them. */
interface Link {
  readonly how: 'told' | 'source' | 'cited';
  readonly name: string;
  /** The words that say so. */
  readonly at: TextRange;
}

/** From the one nearest to the speaker to the one nearest to the article: whoever is cited had the words before whoever cites. */
function inOrder(links: readonly Link[]): string[] {
  const chain: string[] = links.filter(({ how }) => how === 'told').map(({ name }) => name);
  const told = chain.length;
  let source = told;
  for (const { how, name } of links) {
    if (how === 'source') source = chain.push(name) - 1;
    if (how === 'cited') chain.splice(source, 0, name);
  }
  return chain;
}

const TOLD = new Set(['told', 'tells', 'telling']);
const CITING = new Set(['citing', 'cites', 'cited', 'quoting', 'quotes']);
const REPORTING = new Set(['reports', 'reported', 'reporting']);

function linkAt(reading: Reading, tokens: readonly Token[], at: number, end: number, cue: Cue): Link | null {
  const { lexicon, names } = reading;
  const token = tokens[at];
  if (token === undefined || (token.start === cue.range.start && !TOLD.has(token.lower))) return null;
  const source = sourceAt(tokens, at, end, lexicon, 'after');
  const how = source === null ? howAt(tokens, at) : 'source';
  const behind = how === null ? null : phraseAfter(tokens, at + 1, end, lexicon);
  const phrase =
    source?.phrase ??
    behind ??
    (how === 'source' ? subjectOf(tokens, clauseStart(tokens, at), at, lexicon) : null);
  const named = phrase === null ? null : nameOf(phrase, names, lexicon);
  const last = phrase?.at(-1);
  if (how === null || phrase === null || named === null || last === undefined) return null;
  if (source === null && !isOutlet(reading, named, phrase)) return null;
  return { how, name: named.name, at: { start: token.start, end: last.end } };
}

function howAt(tokens: readonly Token[], at: number): Link['how'] | null {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower;
  if (TOLD.has(word) || (word === 'with' && (before === 'interview' || before === 'conversation')))
    return 'told';
  if (before === ',' && CITING.has(word)) return 'cited';
  const next = tokens[at + 1];
  const closes = next === undefined || next.kind === 'sign';
  return REPORTING.has(word) && (before === ',' || closes) ? 'source' : null;
}

/** Index behind the comma before a token. */
function clauseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && at - start < 8 && tokens[start - 1]?.kind === 'word') start--;
  return start;
}

/** An outlet carries words on; a council that somebody *told* something does not. */
function isOutlet({ lexicon }: Reading, { name, kind }: Name, phrase: Phrase): boolean {
  if (kind !== 'organisation') return false;
  const words = name.toLowerCase().split(' ');
  const isAcronym = /^\p{Lu}{2,6}$/u.test(name) && !lexicon.determiners.has(phrase[0]?.lower ?? '');
  return (
    isAcronym ||
    words.some((word) => lexicon.press.has(word)) ||
    lexicon.media.has(phrase.at(-1)?.lower ?? '')
  );
}

/** *…, the report adds. “…,” Ann Lind said*: the sentence before is the report’s, so the quotation probably is out of it. */
function reportedBefore(reading: Reading, { tokens, index }: Place): FoundVia | null {
  const own = sentenceStart(tokens, index);
  const start = sentenceStart(tokens, own - 1);
  for (let at = Math.max(0, start); at < own - 1; at++) {
    const noun = tokens[at];
    const verb = tokens[at + 1];
    if (noun === undefined || verb === undefined) continue;
    const pointsBack = reading.lexicon.determiners.has(tokens[at - 1]?.lower ?? '');
    if (
      !pointsBack ||
      !reading.lexicon.documents.has(noun.lower) ||
      !isReporting(tokens, at + 1, reading.lexicon)
    )
      continue;
    const publisher = publisherOf(reading.introductions, noun.lower, noun.end, 0);
    if (publisher === null) return null;
    const reason = `The sentence before it says “the ${noun.text} ${verb.text}”, and the publication named last before that is by ${publisher.name}.`;
    return { chain: [publisher.name], basis: { is: 'inferred', reason } };
  }
  return null;
}

/** The sources that the words inside the marks name: *“According to the Examiner, …”*. */
export function reportsOf(reading: Reading, parts: readonly { start: number; end: number }[]): string[] {
  const sources = new Set<string>();
  for (const part of parts) {
    const tokens = tokenise(reading.text, part, []);
    for (let at = 0; at < tokens.length; at++) {
      const source = sourceAt(tokens, at, tokens.length, reading.lexicon, 'after');
      const named = source === null ? null : nameOf(source.phrase, reading.names, reading.lexicon);
      if (named !== null) sources.add(named.name);
    }
  }
  return [...sources];
}
