/** Letters as a part of an address: small ASCII ones as they are; others by the numbers of their characters, which stand in any address. */
export function pathOfLetters(letters: string): string {
  if (/^[a-z]+$/.test(letters)) return letters;
  return Array.from(letters, (letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`).join('-');
}
