import type { Cue } from './cue.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { QuotationClass } from './quotation.ts';
import type { Place, Reading } from './reading.ts';
import { indexAt, isCapitalised, sentenceStart } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Words that a word held at arm’s length has, at most. */
const A_WORD_OR_TWO = 2;
/** Words that are no clause and that nobody is said to say, at most. */
const PHRASE = 4;
/** Words that a title has, at most. */
const TITLE = 9;

/**
 * What kind of passage a run is, from its own words (`inside`, without the
 * marks) and what stands before it. `mentionsSpeaker` says whether its sentence
 * has somebody as its subject who can speak.
 */
export function classOf(
  reading: Reading,
  place: Place,
  inside: readonly Token[],
  cue: Cue | null,
  mentionsSpeaker: boolean,
): QuotationClass {
  const { tokens, index } = place;
  const { lexicon } = reading;
  const count = inside.filter(({ kind }) => kind === 'word').length;
  const before = tokens.slice(Math.max(0, index - 3), index);
  const ledIn = /^[,:]$/u.test(tokens[index - 1]?.text ?? '');

  const opensSentence = sentenceStart(tokens, index) === index;

  const previous = tokens[index - 1];
  const isReport = isReported(reading, place);
  const isCalled =
    isNoun(reading, inside) &&
    !ledIn &&
    !opensSentence &&
    !isReport &&
    !lexicon.likenings.has(previous?.lower ?? '') &&
    !before.some(({ lower }) => lexicon.sayings.has(lower));
  const isApposition = isCalled && previous !== undefined && isCapitalised(previous);
  if (cue?.how === 'naming' && (!isApposition || namesDirectly(place, cue, lexicon))) return 'partial';
  if (before.some(({ lower }) => lexicon.terms.has(lower)) && !ledIn && count <= TITLE) return 'term';
  const isSaid = cue !== null && (ledIn || opensSentence || cue.range.end === tokens[index - 1]?.end);
  if (isTitle(reading, inside, count) && !isSaid) return 'title';
  if (
    before.some(({ lower }) => lexicon.works.has(lower)) &&
    !ledIn &&
    cue?.side !== 'after' &&
    count <= TITLE
  )
    return 'title';
  if (isApposition || (isCalled && cue?.side !== 'after')) return count === 1 ? 'term' : 'title';
  if (cue === null && isHeading(reading, place)) return 'title';
  const standsAlone = opensSentence && isWhole(inside, false);
  const least = mentionsSpeaker ? 1 : isPhrase(reading, inside) ? PHRASE : A_WORD_OR_TWO;
  if (cue === null && !standsAlone && !isReport && count <= least) return 'scare';
  return isWhole(inside, cue !== null && (opensSentence || ledIn)) ? 'quotation' : 'partial';
}

/** *nannte den Plan „Unsinn“*, but not *nannte im Gespräch mit dem Sender „Radio Osterby“*. */
function namesDirectly({ tokens, index }: Place, { range }: Cue, { prepositions }: Lexicon): boolean {
  const between = tokens.slice(indexAt(tokens, range.end), index);
  return !between.some(({ lower }) => prepositions.has(lower));
}

/** Single marks in a text that quotes with double ones: in headings, where they spare room, they quote nobody in particular. */
function isHeading({ text, quotesDouble }: Reading, { tokens, index }: Place): boolean {
  const run = tokens[index];
  return quotesDouble && run !== undefined && /^['‘‚‹](?!['‘])/u.test(text.slice(run.start, run.start + 2));
}

/** *Saturday Night Live*: every longer word has a capital, and no sentence ends. */
function isTitle({ lexicon }: Reading, inside: readonly Token[], count: number): boolean {
  if (lexicon.capitals !== 'names' || count < 2 || count > TITLE) return false;
  const words = inside.filter(({ kind }) => kind === 'word');
  const isCapital = ({ text }: Token): boolean => /^[\p{Lu}\p{N}]/u.test(text);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || !isCapital(first) || !isCapital(last)) return false;
  return words.every((word) => word.text.length < 4 || isCapital(word));
}

/** *„Osterby Liste“*, *„Nachtfähre“*: where nouns have capitals, one that no comma or colon leads to, and no verb of naming, is what something is called. */
function isNoun({ lexicon }: Reading, inside: readonly Token[]): boolean {
  if (lexicon.capitals !== 'nouns') return false;
  const words = inside.filter(({ kind }) => kind === 'word');
  const first = words[0]?.text ?? '';
  if (!/^[\p{Lu}\p{N}]/u.test(first) || /^[.!?]$/u.test(inside.at(-1)?.text ?? '')) return false;
  const lists = [lexicon.pronouns, lexicon.between, lexicon.be, lexicon.reported, lexicon.clausal];
  return !words.some(({ lower }) => lists.some((list) => list.has(lower)));
}

/** Whether the sentence reports somebody’s words before the run, which then are theirs: *Die Brücke sei „alt“*. */
function isReported({ lexicon }: Reading, { tokens, index }: Place): boolean {
  return tokens.slice(sentenceStart(tokens, index), index).some(({ lower }) => lexicon.reported.has(lower));
}

/** Where nouns have capitals: words that make no clause, as in a foreign name or a term (*summa cum laude*). */
function isPhrase({ lexicon }: Reading, inside: readonly Token[]): boolean {
  const lists = [lexicon.pronouns, lexicon.be, lexicon.reported, lexicon.clausal, lexicon.between];
  return lexicon.capitals === 'nouns' && !inside.some(({ lower }) => lists.some((list) => list.has(lower)));
}

/** Whether the words stand as a sentence of their own and not as a piece of the writer’s. */
function isWhole(inside: readonly Token[], standsAlone: boolean): boolean {
  if (standsAlone) return true;
  const first = inside.find(({ kind }) => kind === 'word')?.text ?? '';
  const endsAsSentence = /^[.!?,\u2026\u3002\u061f\u06d4-]$/u.test(inside.at(-1)?.text ?? '');
  return endsAsSentence && !/^\p{Ll}/u.test(first);
}
