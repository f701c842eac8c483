import { diffArrays } from 'diff';

/** A stretch of two texts that are compared: in both, only in the first, or only in the second. */
export interface Stretch {
  readonly is: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond so many differing words in one passage nobody reads word by word: it is shown as replaced. */
const MOST_CHANGES = 2000;

/**
 * What changed from one text to another, word by word.
 *
 * The stretches that are not `added` make up `before`, those that are not
 * `removed` make up `after`, character by character.
 */
export function wordChanges(before: string, after: string): Stretch[] {
  return stretches(before.match(TOKENS) ?? [], after.match(TOKENS) ?? []) ?? replaced(before, after);
}

/**
 * What changed from one list of paragraphs to another: a list of stretches for
 * each paragraph of either, in the order of the text. Paragraphs that are alike
 * are compared by their words, others stand as removed and as added.
 */
export function paragraphChanges(before: readonly string[], after: readonly string[]): Stretch[][] {
  const changes = diffArrays([...before], [...after]);
  return changes.flatMap(({ removed, added, value }, at): Stretch[][] => {
    const next = changes[at + 1];
    if (removed && next?.added === true) return pairChanges(value, next.value);
    if (added && changes[at - 1]?.removed === true) return [];
    const is = removed ? 'removed' : added ? 'added' : 'same';
    return value.map((text) => [{ is, text }]);
  });
}

// A word, a run of blanks, or one sign: Chinese and Japanese are compared sign by sign.
const TOKENS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}\p{M}])+|\s+|[^]/gu;

/** Paragraphs that were replaced by others: each beside the one in its place, as long as they share words. */
function pairChanges(before: readonly string[], after: readonly string[]): Stretch[][] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at): Stretch[][] => {
    const [old, now] = [before[at], after[at]];
    if (old === undefined || now === undefined) {
      return [[{ is: old === undefined ? 'added' : 'removed', text: old ?? now ?? '' }]];
    }
    const changes = wordChanges(old, now);
    const shared = changes.reduce((sum, { is, text }) => sum + (is === 'same' ? text.length : 0), 0);
    return shared * 2 >= Math.min(old.length, now.length)
      ? [changes]
      : replaced(old, now).map((stretch) => [stretch]);
  }).flat();
}

function stretches(before: readonly string[], after: readonly string[]): Stretch[] | null {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_CHANGES });
  return (
    changes?.map(({ removed, added, value }) => ({
      is: removed ? 'removed' : added ? 'added' : 'same',
      text: value.join(''),
    })) ?? null
  );
}

function replaced(before: string, after: string): Stretch[] {
  const both: Stretch[] = [
    { is: 'removed', text: before },
    { is: 'added', text: after },
  ];
  return both.filter(({ text }) => text !== '');
}
