import type { Cue } from './cue.ts';
import type { QuotationClass } from './quotation.ts';
import type { Place, Reading } from './reading.ts';
import { sentenceStart } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Words that a term or a word held at arm’s length has, at most. */
const A_WORD_OR_TWO = 2;
/** Words that a title has, at most. */
const TITLE = 9;

/** What kind of passage a run is, from its own words (`inside`, without the marks) and what stands before it. */
export function classOf(
  reading: Reading,
  place: Place,
  inside: readonly Token[],
  cue: Cue | null,
): QuotationClass {
  const { tokens, index } = place;
  const { lexicon } = reading;
  const count = inside.filter(({ kind }) => kind === 'word').length;
  const before = tokens.slice(Math.max(0, index - 3), index);
  const ledIn = /^[,:]$/u.test(tokens[index - 1]?.text ?? '');

  const opensSentence = sentenceStart(tokens, index) === index;

  if (cue?.how === 'naming') return 'partial';
  if (before.some(({ lower }) => lexicon.terms.has(lower)) && !ledIn && count <= TITLE) return 'term';
  if (isTitle(reading, inside, count) && !(cue !== null && (ledIn || opensSentence))) return 'title';
  if (before.some(({ lower }) => lexicon.works.has(lower)) && cue?.side !== 'after' && count <= TITLE)
    return 'title';
  if (cue === null && count <= A_WORD_OR_TWO) return 'scare';
  return isWhole(inside, cue !== null && (opensSentence || ledIn)) ? 'quotation' : 'partial';
}

/** *Saturday Night Live*: every longer word has a capital, and no sentence ends. */
function isTitle({ lexicon }: Reading, inside: readonly Token[], count: number): boolean {
  if (lexicon.capitals !== 'names' || count < 2 || count > TITLE) return false;
  return inside.every(({ kind, text }) => kind !== 'word' || text.length < 4 || /^[\p{Lu}\p{N}]/u.test(text));
}

/** Whether the words stand as a sentence of their own and not as a piece of the writer’s. */
function isWhole(inside: readonly Token[], standsAlone: boolean): boolean {
  if (standsAlone) return true;
  const first = inside.find(({ kind }) => kind === 'word')?.text ?? '';
  const endsAsSentence = /^[.!?,\u2026\u3002\u061f\u06d4-]$/u.test(inside.at(-1)?.text ?? '');
  return endsAsSentence && !/^\p{Ll}/u.test(first);
}
