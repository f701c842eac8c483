import type { TextRange } from '../text/range.ts';

/** The words of a passage and what stands beside them; a `Selector` without its place. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Where a selector's words stand, or why that cannot be said. */
export type Resolution =
  | { readonly status: 'found'; readonly range: TextRange }
  | { readonly status: 'missing' }
  | { readonly status: 'ambiguous'; readonly ranges: readonly TextRange[] };

/**
 * Find the one place in `text` that `selector` names.
 *
 * Words are compared exactly, character by character: a note that lands on
 * other words is worse than a note that says it is lost. Overlapping matches
 * count separately.
 *
 * @throws {RangeError} when `selector.exact` is empty, which names no words.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function resolve(text: string, selector: TextQuoteSelector): Resolution {
  const { exact, prefix = '', suffix = '' } = selector;
  if (exact === '') throw new RangeError('A selector must quote at least one character.');

  const ranges: TextRange[] = [];
  const pattern = prefix + exact + suffix;
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1)) {
    const start = at + prefix.length;
    ranges.push({ start, end: start + exact.length });
  }

  const [range, ...others] = ranges;
  if (range === undefined) return { status: 'missing' };
  return others.length === 0 ? { status: 'found', range } : { status: 'ambiguous', ranges };
}
