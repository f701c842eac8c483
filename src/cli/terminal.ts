/** Columns of the narrowest terminal that is usual. */
const WIDTH = 80;

/** Characters that a terminal would obey instead of showing them, and their pictures. */
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text from a file, safe to print: control characters are shown, not obeyed. */
export function printable(text: string): string {
  return text.replace(CONTROLS, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/**
 * A text in lines of at most 80 characters, each behind `margin`; a longer
 * word stands on a line of its own. Line breaks of the text stay.
 */
export function wrap(text: string, margin: string): string[] {
  const room = WIDTH - margin.length;
  return printable(text)
    .split('\n')
    .flatMap((paragraph) => {
      const lines: string[] = [];
      for (const word of paragraph.split(' ')) {
        const last = lines.at(-1);
        if (last === undefined || last.length + 1 + word.length > room) lines.push(word);
        else lines[lines.length - 1] = `${last} ${word}`;
      }
      return lines.map((line) => (margin + line).trimEnd());
    });
}

/** A label in a column of its own with what it says beside it, wrapped. */
export function labelled(label: string, text: string, column: number): string[] {
  const lines = wrap(text, ' '.repeat(column));
  const [first = '', ...rest] = lines;
  // A label that is too long for its column stands on a line of its own.
  if (label.length >= column) return [label, first, ...rest];
  return [`${label.padEnd(column)}${first.slice(column)}`, ...rest];
}
