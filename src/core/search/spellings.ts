/**
 * The ways in which a text may be printed that is typed like this; itself first.
 *
 * Arabic and Persian keyboards have different letters for the same yeh and
 * kaf, and printed matter has both. The engine takes them for different words.
 */
export function spellings(text: string): string[] {
  return [
    ...new Set([
      text,
      text.replace(/[يى]/gu, 'ی').replace(/ك/gu, 'ک'),
      text.replace(/ی/gu, 'ي').replace(/ک/gu, 'ك'),
    ]),
  ];
}
