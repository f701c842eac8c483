/** Stands between two words of the index that are printed without a blank between them. */
export const GLUE = '\u001f';

/** The words of a text that was written with a blank or `GLUE` between them; one that is joined to the word before begins with `GLUE`. */
export function printedWords(text: string): string[] {
  return text.split(/ |(?=\u001f)/u);
}

/** A word without the sign that joins it to the one before, and what stands between the two. */
export function unglue(word: string): { readonly before: '' | ' '; readonly word: string } {
  return word.startsWith(GLUE) ? { before: '', word: word.slice(GLUE.length) } : { before: ' ', word };
}
