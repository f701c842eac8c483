/** What the Latin part of our fonts lacks: it has the ranges that its makers declare, without the combining marks. */
const FURTHER =
  /[^\0-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215\ufeff\ufffd]/;

/** Whether a text has letters beyond those of western Europe, for which further fonts are needed. */
export function needsFurtherFonts(text: string): boolean {
  return FURTHER.test(text);
}

/** Whether a text has letters of the Arabic script. */
export function hasArabicScript(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}
