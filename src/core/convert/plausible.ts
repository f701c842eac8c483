/** Signs beside letters that people write: marks, dashes, currencies, fractions, list signs. */
const SIGN = /[\u00a0«»‹›“”„‟‘’‚–—…•·°§©®™€£¥¢¿¡´ªº¹²³¼½¾±×÷†‡‰¶µ]/u;
const LETTER = /\p{L}/u;
/** Letters that are words: French *à*, Italian *è*, Danish *å*. */
const WORD = /[àáèéêíòóôöåæøúüÀÈÉÓ]/u;
const BLANK = /^[\s'’(«“"]?$/u;
const FOREIGN = /[^\0-\x7f]/gu;

/** Share of signs that look wrong up to which a text is taken for what an old encoding says. */
const TOLERATED = 0.1;

/**
 * Whether text that was read in an old encoding looks like writing.
 *
 * Every byte has a meaning in such an encoding, so damaged UTF-8 can be read
 * in it, too, and comes out as “Ã(” or “ÿþ”. In writing, a letter with an
 * accent stands beside other letters, and no capital follows a small letter.
 * Texts in another script than Latin have so many signs that the recogniser
 * alone is sure of them.
 */
export function isPlausible(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const foreign = Array.from(text.matchAll(FOREIGN));
  if (foreign.length === 0 || foreign.length > letters / 2) return true;
  const wrong = foreign.filter(({ 0: sign, index }) => {
    const [before = '', after = ''] = [text[index - 1], text[index + 1]];
    if (!LETTER.test(sign)) return !SIGN.test(sign);
    if (/\p{Lu}/u.test(sign) && /\p{Ll}/u.test(before)) return true;
    const alone = !LETTER.test(before) && !LETTER.test(after);
    return alone && !(WORD.test(sign) && BLANK.test(before) && BLANK.test(after));
  });
  return wrong.length <= foreign.length * TOLERATED;
}
