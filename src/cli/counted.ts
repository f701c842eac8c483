/** A number with its noun, for reports: `1 seed`, `2 seeds`. Regular nouns only. */
export function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
