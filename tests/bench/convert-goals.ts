/** One figure of an evaluator. */
export interface Figure {
  /** Its name in the evaluator's answer. */
  readonly name: string;
  readonly label: string;
  /** Whether more or less is better. */
  readonly at: '≥' | '≤';
}

const more = (name: string, label: string): Figure => ({ name, label, at: '≥' });
const less = (name: string, label: string): Figure => ({ name, label, at: '≤' });

/** What is measured of text dumps, in this order. */
export const TEXT_FIGURES: readonly Figure[] = [
  more('title', 'title, exact'),
  more('titleLenient', 'title, lenient'),
  more('authorSet', 'authors, all and no other'),
  less('authorWrong', 'author names given that are wrong'),
  less('authorInvented', 'author names that the text does not have'),
  more('date', 'date'),
  less('dateWrong', 'date given that is wrong'),
  less('dateFalse', 'date given where the text has none'),
  more('outlet', 'outlet'),
  less('outletInvented', 'outlet that the text does not have'),
  more('dateline', 'dateline'),
  less('datelineFalse', 'dateline where the text has none'),
  more('paraP', 'paragraphs, precision'),
  more('paraR', 'paragraphs, recall'),
  more('shF1', 'words in fours, F1'),
  less('bodyInRemoved', 'characters of the text that were left out'),
  less('docsAnyLost', 'documents with a lost character'),
  less('docsAnyAltered', 'documents with an altered or invented one'),
];

/** What is measured of saved pages, in this order. */
export const PAGE_FIGURES: readonly Figure[] = [
  more('bodyF1', 'text: words in fours, F1'),
  more('title', 'title, exact'),
  more('titleLenient', 'title, lenient'),
  more('authorSet', 'authors, all and no other'),
  less('authorWrong', 'authors given that are not just those'),
  more('date', 'date'),
  less('dateWrong', 'date given that is wrong'),
  more('outlet', 'outlet, exact'),
  more('outletContained', 'outlet, a part of its name'),
];

const WRONG: readonly (readonly [string, number])[] = [
  ['dateWrong', 3],
  ['authorWrong', 8],
  ['docsAnyLost', 0],
  ['docsAnyAltered', 0],
];

/** By set and figure, in per cent. */
export const GOALS: ReadonlyMap<string, number> = new Map([
  ['dev title', 85],
  ['dev titleLenient', 92],
  ['dev authorSet', 65],
  ['dev date', 90],
  ['dev dateFalse', 5],
  ['datelines dateline', 96],
  ['datelines datelineFalse', 1],
  ['dev paraP', 88],
  ['dev paraR', 95],
  ['dev shF1', 94],
  ['dev bodyInRemoved', 2],
  ...['dev', 'torture-dev', 'datelines', 'fundus'].flatMap((set) =>
    WRONG.map(([name, goal]): [string, number] => [`${set} ${name}`, goal]),
  ),
  ['aeb bodyF1', 97],
  ['fundus bodyF1', 95],
  ['fundeval bodyF1', 95.5],
  ['naeb bodyF1', 92.5],
  ['fundus title', 88],
  ['fundus authorSet', 90],
  ['fundus date', 98.5],
  ['fundus outlet', 85],
]);
