import { z } from 'zod';

/**
 * How a passage is pointed at: its words, a little of the text on each side,
 * and its place in the text as it was when the passage was anchored
 * (`anchored.txt`). W3C TextQuoteSelector and TextPositionSelector in one.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export const selector = z
  .strictObject({
    /** The words, character for character. */
    exact: z.string().min(1, 'Missing words. A selector must quote at least one character.'),
    /** Up to 32 characters that stand before them. */
    prefix: z.string(),
    /** Up to 32 characters that stand after them. */
    suffix: z.string(),
    /** First UTF-16 code unit of the words in the text. */
    start: z.int().nonnegative(),
    /** The code unit after the last. */
    end: z.int().positive(),
  })
  .check(({ value: { exact, start, end }, issues }) => {
    if (end - start === exact.length) return;
    const wrong = end < start ? 'The end stands before the start.' : 'Start and end do not fit the words.';
    const message = `${wrong} From ${start} on, these words end at ${start + exact.length}.`;
    issues.push({ code: 'custom', message, input: end, path: ['end'] });
  });
export type Selector = z.output<typeof selector>;
