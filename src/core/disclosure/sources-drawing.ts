import type { Letters } from '../text/label-width.ts';

/** A line of letters; it takes up about `labelWidth(text, LETTERS[letters])`. */
export interface Label {
  readonly text: string;
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly letters: keyof typeof LETTERS;
  /** Said about a name, or in place of one that is not known. */
  readonly soft?: boolean;
}

/** A stretch of a strand, or the dots that fill a blank. */
export interface Line {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly style: 'solid' | 'dashed' | 'dotted' | 'leader';
}

/** Where somebody's words begin; open where nobody knows who that is. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly open: boolean;
}

/** An upright that all strands between its ends pass through. */
export interface Bar {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

/** A drawing of sources: lengths count from its top and from the side where reading starts. */
export interface SourcesDrawing {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly Label[];
  readonly lines: readonly Line[];
  readonly dots: readonly Dot[];
  readonly bars: readonly Bar[];
}

/** Measures of a drawing of sources, in its units. */
export interface SourcesForm {
  readonly width: number;
  /** Where strands begin. */
  readonly start: number;
  /** The upright of the text in which all strands end; their numbers stand behind it. */
  readonly end: number;
  readonly number: number;
  /** The most room for names, from the drawing's edge. */
  readonly room: number;
  /** How much of the last stretch is not shared out among uprights: the text's heading stands over it. */
  readonly last: number;
  /** What a row takes up above and below its strand, and above it in addition where it reports somebody. */
  readonly above: number;
  readonly below: number;
  readonly aboveReports: number;
  /** Base lines, counted from the strand: of its speaker's name, of what stands under that, and of whom it reports. */
  readonly name: number;
  readonly under: number;
  readonly reports: number;
  /** Where the name of whom it reports begins. */
  readonly reportsFrom: number;
  /** Base line of an upright's name, counted from its first strand. */
  readonly upright: number;
  /** Whether there is room for the first words of each quotation, and for the author in the text's heading. */
  readonly roomy: boolean;
}

/** Names beside the strands. */
export const WIDE: SourcesForm = {
  width: 624,
  start: 256,
  end: 588,
  number: 600,
  room: 236,
  last: 48,
  above: 20,
  below: 27,
  aboveReports: 0,
  name: 1,
  under: 18,
  reports: 18,
  reportsFrom: 252,
  upright: -7,
  roomy: true,
};

/** Names above the strands, for small screens. */
export const NARROW: SourcesForm = {
  width: 304,
  start: 5,
  end: 270,
  number: 279,
  room: 190,
  last: 0,
  above: 33,
  below: 22,
  aboveReports: 17,
  name: -10,
  under: 17,
  reports: -10,
  reportsFrom: 0,
  upright: -10,
  roomy: false,
};

/** How the parts of a drawing are set, in its units. */
export const LETTERS = {
  head: { face: 'sans', size: 13 },
  name: { face: 'serif', size: 16 },
  words: { face: 'sans', size: 12.5 },
  number: { face: 'sans', size: 13 },
} as const satisfies Record<string, Letters>;

/** What stands above the first row. */
export const HEAD = 22;
/** How far an upright stands out beyond its first and last strand. */
export const OVERHANG = 14;
/** Free room between a line and the letters beside it. */
export const GAP = 9;
