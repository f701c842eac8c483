import { align } from '../anchoring/align.ts';
import { isStanding } from '../anchoring/is-standing.ts';
import { nearest } from '../anchoring/nearest.ts';
import { resolve, type Resolution } from '../anchoring/resolve.ts';
import type { Selector } from '../anchoring/selector.ts';
import type { TextRange } from '../text/range.ts';
import type { AnnotatedText } from './annotation.ts';

/** The texts of an article in which notes stand; null where it has none. */
export type AnnotatedTexts = Readonly<Record<AnnotatedText, string | null>>;

/**
 * Where the passage of a note stands in `text`, by the note's own selector.
 *
 * In the paragraphs its words stand where their context does, too: words that
 * stand alone can be another passage's. Title and standfirst are so short, and
 * an edit leaves so little of them, that there the words are enough where they
 * stand once.
 */
export function place(text: string, selector: Selector, of: AnnotatedText): Resolution {
  const { exact, start, end } = selector;
  if (isStanding(text, selector)) return { status: 'found', range: { start, end } };
  const inContext = resolve(text, selector);
  if (inContext.status === 'found') return inContext;
  const alone = resolve(text, { exact });
  return alone.status === 'found' && of === 'text' ? { status: 'missing' } : alone;
}

/**
 * Where in `text` a person should look first for a passage that does not stand
 * there; undefined where no place is like it. Nothing may be placed there
 * unasked.
 */
export function nearestTo({ exact, prefix, suffix }: Selector, text: string): TextRange | undefined {
  const start = prefix.length;
  const alone = { exact, prefix, suffix, start, end: start + exact.length };
  return nearest(alone, align(prefix + exact + suffix, text));
}
