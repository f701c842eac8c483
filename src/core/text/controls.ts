/** One character of `CONTROLS`. */
export const CONTROL = /(?!\p{White_Space})[\0-\x1f\x7f\p{Cs}\p{Noncharacter_Code_Point}]/u;

/**
 * Characters that Markdown, HTML or XML cannot carry: control characters of
 * ASCII, halves of surrogate pairs, code points that are no characters.
 *
 * Not among them are soft hyphens, zero-width and direction marks, which
 * belong to the text, and U+0080 to U+009F, which are the remains of letters
 * in a text that was once read in a wrong encoding.
 */
export const CONTROLS = new RegExp(`(?:${CONTROL.source})+`, 'gu');
