import { nearestWord } from '../text/nearest-word.ts';
import { readId } from '../text/permanent-id.ts';

/** Which quotation somebody means by an id that was typed. */
export type MeantId =
  | { readonly is: 'known'; readonly id: string }
  /** `mistyped` where the check character contradicts the rest; `nearest` to propose, where one is like it. */
  | { readonly is: 'unknown'; readonly mistyped: boolean; readonly nearest: string | undefined };

/** Wrong characters up to which an id is like another. */
const LIKE = 2;

/**
 * Find the id that was typed among those that are known; o, i and l are read
 * as the digits that they look like.
 */
export function meantId(typed: string, known: readonly string[]): MeantId {
  const read = readId(typed);
  const text = read.is === 'id' ? read.id : read.is === 'mistyped' ? read.read : typed.trim().toLowerCase();
  if (known.includes(text)) return { is: 'known', id: text };

  return { is: 'unknown', mistyped: read.is === 'mistyped', nearest: nearestWord(text, known, LIKE) };
}
