import { resolve } from './resolve.ts';
import type { Resolution } from './resolve.ts';
import type { Selector } from './selector.ts';

/**
 * Where a passage stands after an edit.
 *
 * `before` is the text that the selector was made for. The words are followed
 * with their context; where the context was edited, only if they stand exactly
 * once in `before` and once in `after`. Anything less is *missing* or
 * *ambiguous*: of two places that read alike, neither is chosen.
 *
 * A selector whose words do not stand at its place in `before` was made for
 * another text, and is *missing*.
 */
export function follow(selector: Selector, before: string, after: string): Resolution {
  const { exact, start, end } = selector;
  if (before.slice(start, end) !== exact) return { status: 'missing' };
  if (before === after) return { status: 'found', range: { start, end } };

  // A context that stood twice in `before` cannot tell whether the one left in `after` is this one.
  if (resolve(before, selector).status === 'found') {
    const inContext = resolve(after, selector);
    if (inContext.status !== 'missing') return inContext;
  }

  const alone = resolve(after, { exact });
  if (alone.status !== 'found') return alone;
  const once = resolve(before, { exact }).status === 'found';
  return once ? alone : { status: 'ambiguous', ranges: [alone.range] };
}
