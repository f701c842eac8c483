/** Scripts by their codes (ISO 15924); the signs of Chinese, Japanese and Korean are one, for a text of them alone does not tell. */
const SCRIPTS: readonly (readonly [code: string, letter: RegExp])[] = [
  ['Latn', /\p{sc=Latin}/u],
  ['Arab', /\p{sc=Arabic}/u],
  ['Cyrl', /\p{sc=Cyrillic}/u],
  ['Hani', /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u],
  ['Hebr', /\p{sc=Hebrew}/u],
  ['Grek', /\p{sc=Greek}/u],
  ['Armn', /\p{sc=Armenian}/u],
  ['Geor', /\p{sc=Georgian}/u],
  ['Deva', /\p{sc=Devanagari}/u],
  ['Beng', /\p{sc=Bengali}/u],
  ['Taml', /\p{sc=Tamil}/u],
  ['Thai', /\p{sc=Thai}/u],
  ['Ethi', /\p{sc=Ethiopic}/u],
];
const EAST_ASIAN = /^(?:Han[si]|Hant|Jpan|Kore)$/;

/**
 * The language to declare for words in a page of another one: that of the text
 * in which they are printed, where they are written in its script. A name says
 * nothing more of its own language than its letters do.
 *
 * @param own language of the text in which the words are printed, where it is known
 * @param page language of what stands around them
 * @returns a BCP 47 tag, `und-Arab` where only the script is known; undefined
 *   for words in the page's own script, or in several
 */
export function languageOfWords(words: string, own: string | null, page: string): string | undefined {
  const [script, ...others] = SCRIPTS.filter(([, letter]) => letter.test(words)).map(([code]) => code);
  if (script === undefined || others.length > 0 || script === scriptOf(page)) return undefined;
  return own !== null && script === scriptOf(own) ? own : `und-${script}`;
}

const scripts = new Map<string, string>();

function scriptOf(language: string): string {
  const known = scripts.get(language);
  if (known !== undefined) return known;
  const found = new Intl.Locale(language).maximize().script ?? '';
  const script = EAST_ASIAN.test(found) ? 'Hani' : found;
  scripts.set(language, script);
  return script;
}
