const BEYOND_LATIN = /[^\0-\u024f\u2000-\u206f]/;

/** An expression for words: `latin` matches as `any` does where all letters are Latin, several times as fast. */
export interface WordPattern {
  readonly latin: RegExp;
  readonly any: RegExp;
}

/** All words of `text`. */
export function wordsIn(text: string, { latin, any }: WordPattern): readonly string[] {
  return text.match(BEYOND_LATIN.test(text) ? any : latin) ?? [];
}
