/** The two typefaces of the interface: values speak in one, the form in the other. */
export type Face = 'serif' | 'sans';

/**
 * How wide letters are, in em, rounded up to twentieths: measured in Chromium
 * at the weight 400 of STIX Two Text and Libre Franklin.
 */
const WIDTHS: Readonly<Record<Face, readonly (readonly [number, string])[]>> = {
  serif: [
    [0.25, "' .,:;‘’"],
    [0.3, 'j|·l!i'],
    [0.35, 'ft-"()[]'],
    [0.4, 'Ir/sJ'],
    [0.45, '*?„”“c'],
    [0.5, 'zexavyg0123456789–'],
    [0.55, 'S_oø«»qbpdk'],
    [0.6, 'ßPu#nhLFZ'],
    [0.65, 'TBEY'],
    [0.7, 'RXCV%<>'],
    [0.75, 'KæAG+=D&OQØNw'],
    [0.8, 'UH'],
    [0.9, 'œm…ÆM'],
    [1, '@WŒ—'],
  ],
  sans: [
    [0.25, ".:, ‘’;·ijl'!"],
    [0.3, '|()[]I'],
    [0.4, '/f*-rt“”„'],
    [0.45, '"J«»'],
    [0.5, '1z'],
    [0.55, 's_?ycx<>va'],
    [0.6, '+=–kueøhnpbdoq27F'],
    [0.65, 'gL#ßEZS3T4'],
    [0.7, '5968YX0PRBK'],
    [0.75, 'CVUDAØHG…'],
    [0.8, 'NOQ&w'],
    [0.9, '@—'],
    [1, 'mM%æœ'],
    [1.15, 'ÆWŒ'],
  ],
};

const LETTERS: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  serif: byLetter(WIDTHS.serif),
  sans: byLetter(WIDTHS.sans),
};

/** Letters of other scripts, not measured one by one: a little more than most of each kind take. */
const OTHERS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u, 1.1],
  [/\p{Lu}/u, 1],
  // Joined, as they are in words; standing alone some are twice as wide.
  [/\p{Script=Arabic}/u, 0.62],
];
const ORDINARY = 0.75;

/** Width of one character in em; an accent adds nothing to its letter. */
export function letterWidth(character: string, face: Face): number {
  const letters = LETTERS[face];
  return (
    letters.get(character) ??
    letters.get(character.normalize('NFD').charAt(0)) ??
    OTHERS.find(([kind]) => kind.test(character))?.[1] ??
    ORDINARY
  );
}

function byLetter(widths: readonly (readonly [number, string])[]): Map<string, number> {
  return new Map(widths.flatMap(([width, letters]) => Array.from(letters).map((letter) => [letter, width])));
}
