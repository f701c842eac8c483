/** Stands between two words of the index that are printed without a blank between them. */
export const GLUE = '\u001f';

/** Stands in a word of the index for a blank before or behind signs that are no word: the engine would count them as one. */
export const HELD_BLANK = '\u001e';

/** A word of the index, or the printed one that travels along, as it is printed; it may still begin with `GLUE`. */
export function asPrinted(word: string): string {
  return word.replaceAll(HELD_BLANK, ' ');
}

/** The words of a text that was written with a blank or `GLUE` between them; one that is joined to the word before begins with `GLUE`. */
export function printedWords(text: string): string[] {
  return text.split(/ |(?=\u001f)/u).map(asPrinted);
}

/** A word without the sign that joins it to the one before, and what stands between the two. */
export function unglue(word: string): { readonly before: '' | ' '; readonly word: string } {
  return word.startsWith(GLUE) ? { before: '', word: word.slice(GLUE.length) } : { before: ' ', word };
}
