const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
const ANY_DENSE = /[\u2e80-\ud7ff]/;
const ENDS_SENTENCE = /[.!?…。！？؟۔।][”’“‘"'»«›‹」』）)\]]*(?:\s?[♦◆■□●▪∎])?$/u;
const SENTENCE_INSIDE = /[.!?؟۔।]["”»)]?\s+["“«(]?[\p{Lu}\p{Lo}]|[。！？]/u;

/** Whether a block has characters of a script that writes a word in one or two. */
export function isDense(text: string): boolean {
  return ANY_DENSE.test(text);
}

/** The length of a block in letters of an alphabet: a character of a dense script counts for about three. */
export function proseLength(text: string): number {
  return isDense(text) ? text.length + 2 * (text.match(DENSE)?.length ?? 0) : text.length;
}

/** Whether a block is running text: some length, and a sentence that ends. */
export function isProse(text: string): boolean {
  const length = proseLength(text);
  return (
    (length >= 80 && ENDS_SENTENCE.test(text)) ||
    (length >= 140 && SENTENCE_INSIDE.test(text)) ||
    length >= 400
  );
}

/** Whether a block ends as sentences do, which headlines rarely do. */
export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text);
}
