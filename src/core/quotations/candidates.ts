import { nameOf } from './names.ts';
import type { Place, Reading } from './reading.ts';
import { sequencesIn } from './sequences.ts';
import type { Token } from './tokens.ts';

/** Names that are offered, at most. */
const MOST = 4;
/** Tokens on each side of a quotation that are searched for names. */
const REACH = 150;

/**
 * Whose words a quotation may be, for the editor to choose from: the name that
 * was too doubtful to show, then persons named near it, the nearest first.
 */
export function candidatesFor(
  reading: Reading,
  { tokens, index, paragraph }: Place,
  doubtful: string | null,
): string[] {
  const found = new Set(doubtful === null ? [] : [doubtful]);
  const before = tokens.slice(Math.max(0, index - REACH), index);
  const after = tokens.slice(index + 1, index + 1 + REACH);
  const earlier = (reading.paragraphs[paragraph - 1] ?? []).slice(-REACH);
  for (const name of [
    ...personsIn(reading, before).toReversed(),
    ...personsIn(reading, after),
    ...personsIn(reading, earlier).toReversed(),
  ]) {
    if (found.size < MOST) found.add(name);
  }
  return [...found];
}

function personsIn({ lexicon, names }: Reading, tokens: readonly Token[]): string[] {
  return sequencesIn(tokens, lexicon).flatMap((sequence) => {
    const named = nameOf(sequence.tokens, names, lexicon);
    return named?.kind === 'person' ? [named.name] : [];
  });
}
