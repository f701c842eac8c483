const CREDIT =
  /\b(?:photo(?:graph)?s?|image|picture|illustration|foto|bild|abbildung|credit|graphic|video|source|quelle)\s*[:：]|getty images|\b(?:via )?(?:ap|afp|reuters) (?:photo|images?)\b|^\(?(?:photo|image|foto) by\b/i;

/** Whether a line says whose picture this is, by itself or at the end of a caption. */
export function isCredit(text: string): boolean {
  return text.length <= 300 && CREDIT.test(text);
}
