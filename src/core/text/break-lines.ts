/** How wide a text is when it is drawn, in any unit. */
export type Measure = (text: string) => number;

/**
 * Break a text into lines no wider than `width`: between words, and inside a
 * word only where it is wider than a whole line.
 *
 * Where the text needs more than `most` lines, the last one ends in an ellipsis
 * in place of the rest.
 */
export function breakLines(text: string, width: number, measure: Measure, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width, measure)) {
    const longer = line === '' ? piece.text : `${line}${piece.joined ? '' : ' '}${piece.text}`;
    if (line === '' || measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (lines.length + 1 >= most) return [...lines, withEllipsis(line, width, measure)];
    lines.push(line);
    line = piece.text;
  }
  return line === '' ? lines : [...lines, line];
}

/** What is not divided again. */
interface Piece {
  readonly text: string;
  /** It continues the word before it. */
  readonly joined: boolean;
}

function* pieces(text: string, width: number, measure: Measure): Generator<Piece> {
  for (const word of text.split(/[\s\u200b]+/u)) {
    if (word === '') continue;
    if (measure(word) <= width) {
      yield { text: word, joined: false };
      continue;
    }
    let joined = false;
    for (const { segment } of SIGNS.segment(word)) {
      yield { text: segment, joined };
      joined = true;
    }
  }
}

const SIGNS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Cut between words, and inside the first one only where nothing else is left. */
function withEllipsis(line: string, width: number, measure: Measure): string {
  let kept = line;
  while (measure(`${kept} …`) > width && kept.includes(' ')) kept = kept.slice(0, kept.lastIndexOf(' '));
  const signs = Array.from(SIGNS.segment(kept), ({ segment }) => segment);
  while (signs.length > 1 && measure(`${signs.join('')} …`) > width) signs.pop();
  return `${signs.join('')} …`;
}
