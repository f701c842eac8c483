import type { Lexicon } from './lexicon/lexicon.ts';
import { classify, sequencesIn } from './sequences.ts';
import { indexAt } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A place where the text says who published a document: *an article published in the Examiner*. */
export interface Introduction {
  readonly noun: string;
  readonly publisher: string;
  /** Offset of the noun. */
  readonly start: number;
}

/** Who published the document that a noun stands for. */
export interface Publisher {
  readonly name: string;
  /** False where the text introduces the publisher with another noun (*the report* for *an article*). */
  readonly sameNoun: boolean;
}

/** Introductions that are looked back through, at most. */
const REMEMBERED = 50;

/** Words that a publisher stands away from its document, at most. */
const NEAR = 12;

/** Every introduction of a document in a paragraph, in order. */
export function findIntroductions(tokens: readonly Token[], lexicon: Lexicon): Introduction[] {
  const found: Introduction[] = [];
  tokens.forEach((token, index) => {
    if (!lexicon.documents.has(token.lower)) return;
    const publisher = publisherAfter(tokens, index, lexicon) ?? publisherBefore(tokens, index, lexicon);
    if (publisher !== null) found.push({ noun: token.lower, publisher, start: token.start });
  });
  return found;
}

/** *published in the Examiner*, *report by the council*. */
function publisherAfter(tokens: readonly Token[], noun: number, lexicon: Lexicon): string | null {
  let sawPublishing = false;
  for (let index = noun + 1; index < tokens.length && index <= noun + NEAR; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'run' || /^[.;:!?]$/u.test(token.text)) return null;
    if (lexicon.publishing.has(token.lower)) sawPublishing = true;
    else if (lexicon.prepositions.has(token.lower) && (sawPublishing || index === noun + 1)) {
      const name = publisherAt(tokens, index + 1, lexicon.byWhom.has(token.lower), lexicon);
      if (name !== null) return name;
    } else if (lexicon.verbs.has(token.lower)) return null;
  }
  return null;
}

/** *the Examiner published a report*, *the Examiner’s report*. */
function publisherBefore(tokens: readonly Token[], noun: number, lexicon: Lexicon): string | null {
  const owner = tokens[noun - 1];
  const publishes = tokens
    .slice(Math.max(0, noun - 4), noun)
    .some(({ lower }) => lexicon.publishing.has(lower));
  if (!publishes && !/['’]s?$/u.test(owner?.text ?? '')) return null;

  const before = tokens.slice(Math.max(0, noun - NEAR), noun);
  const names = sequencesIn(before, lexicon).map((sequence) => classify(sequence, lexicon));
  const named = publishes ? names[0] : names.at(-1);
  return named === undefined || named.name === '' ? null : named.name;
}

/** A name after *by* is a publisher’s; after *in* it may be a town, unless it has an article or a newspaper’s name. */
function publisherAt(tokens: readonly Token[], from: number, isBy: boolean, lexicon: Lexicon): string | null {
  const hasArticle = lexicon.determiners.has(tokens[from]?.lower ?? '');
  const start = hasArticle ? from + 1 : from;
  const [sequence] = sequencesIn(tokens.slice(start, start + NEAR), lexicon);
  if (sequence === undefined || sequence.tokens[0] !== tokens[start]) return null;
  const isPress = sequence.tokens.some(({ lower }) => lexicon.press.has(lower));
  const { name } = classify({ ...sequence, hasArticle }, lexicon);
  return name !== '' && (isBy || hasArticle || isPress) ? name : null;
}

/**
 * The publisher of the document that `noun` stands for, among those introduced
 * from offset `from` to `to`: the last one introduced with the same noun, else
 * the only one introduced at all. Null where nothing, or more than one thing,
 * was.
 */
export function publisherOf(
  introductions: readonly Introduction[],
  noun: string,
  to: number,
  from: number,
): Publisher | null {
  const end = indexAt(introductions, to);
  const near = introductions.slice(Math.max(indexAt(introductions, from), end - REMEMBERED), end);
  const same = near.findLast((introduction) => introduction.noun === noun);
  if (same !== undefined) return { name: same.publisher, sameNoun: true };
  const publishers = new Set(near.map(({ publisher }) => publisher));
  const [only] = publishers;
  return only !== undefined && publishers.size === 1 ? { name: only, sameNoun: false } : null;
}
