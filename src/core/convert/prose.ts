const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
const ENDS_SENTENCE = /[.!?…。！？؟۔।][”’"'»)\]]*$/u;
const SENTENCE_INSIDE = /[.!?؟۔।]["”»)]?\s+["“«(]?[\p{Lu}\p{Lo}]|[。！？]/u;

/** Whether a block is running text: some length, and a sentence that ends. */
export function isProse(text: string): boolean {
  // A character of a dense script counts for about three letters.
  const length = text.length + 2 * (text.match(DENSE)?.length ?? 0);
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
