/**
 * A list in one cell: `PMOI/MEK; Ines Holt`. A semicolon or upright stroke
 * that belongs to an entry has a backslash before it, and so has a backslash.
 */
export function joinList(entries: readonly string[]): string {
  return entries.map(escape).join('; ');
}

/** The entries of a list's cell, without blanks around them; an empty cell has none. */
export function splitList(cell: string): string[] {
  return cell.trim() === '' ? [] : split(cell, ';');
}

/** Several values of one entry: `author | PMOI/MEK | self`. Each is escaped as in a list. */
export function joinParts(parts: readonly string[]): string {
  return parts.map(escape).join(' | ');
}

/** The entries of a list with several values each: of each entry the values, without blanks around them. */
export function splitParts(cell: string): string[][] {
  return cell.trim() === '' ? [] : entriesOf(cell, ';').map((entry) => split(entry, '|'));
}

function escape(text: string): string {
  return text.replace(/[\\;|]/g, (character) => `\\${character}`);
}

function split(cell: string, separator: string): string[] {
  return entriesOf(cell, separator).map((entry) => entry.trim().replace(/\\(.)/gsu, '$1'));
}

/** What stands between separators that have no backslash before them, still escaped. */
function entriesOf(cell: string, separator: string): string[] {
  const entries: string[] = [];
  let entry = '';
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell.charAt(at);
    if (character === '\\') {
      at += 1;
      entry += character + cell.charAt(at);
    } else if (character === separator) {
      entries.push(entry);
      entry = '';
    } else entry += character;
  }
  return [...entries, entry];
}
