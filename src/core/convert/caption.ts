/** Who made or sells a picture, in the words and signs of credits; a caption may stand before them. */
const CREDIT = new RegExp(
  [
    String.raw`\b(?:photo(?:graph)?s?|image|picture|illustration|fotos?|bild|abbildung|credits?|graphic|video|source|quelle|crédit|imagen|imagem|fotografía|kuva|zdjęcie|fot)\s?(?:[:：/]|by\b|credit\b|courtesy\b|via\b|©|von\b)`,
    String.raw`(?:fotó|foto|фото|عکس|تصویر|تصوير|写真|사진)\s?[:：=／/]|＝.{1,20}撮影`,
    String.raw`\bgetty\b|shutterstock|istockphoto|\(unsplash\)|picture alliance|\bimago\b|courtesy of\b.{0,40}$`,
    String.raw`\bvia (?:ap|reuters|afp|epa)\b|\b(?:ap|reuters|afp) (?:photo|images?)\b|[=＝](?:ap|ａｐ|afp|ロイター|共同)$`,
    String.raw`\((?:ap|afp|reuters|epa)(?: photo)?\/|\((?:ap|afp|reuters|epa)(?: photo)?\)\.?$`,
    String.raw`[/|]\s?(?:ap|afp|reuters|epa|dpa|apa|efe|ansa|anp|tt|ntb|ritzau|lehtikuva|keystone|imago|picture alliance|pa)\b`,
    String.raw`^(?:reuters|afp|ap)\/|^file (?:photo )?[-–—]\s|^cartoon by\b`,
  ].join('|'),
  'iu',
);

/** No credit, with the caption before it, is longer. */
const LONGEST = 400;

/** Whether a line says whose picture this is, by itself or at the end of a caption. */
export function isCredit(text: string): boolean {
  return text.length < LONGEST && CREDIT.test(text);
}
