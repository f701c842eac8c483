/** Code units up to which a passage is shown in a message. */
const LONGEST = 80;

/** The first words of a passage on one line, so that a message stays readable. */
export function firstWords(passage: string): string {
  const line = passage.slice(0, 4 * LONGEST).replace(/\s+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
