import type { Article } from './archive.ts';
import type { Year } from './by-date.ts';

/** A mark in the drawing of a year. Lengths are units of the drawing, counted from its top and January's side. */
export interface Stroke {
  readonly x: number;
  readonly y: number;
  /** The articles' dates are inferred: an outline, not a bar. */
  readonly open: boolean;
}

/** A month with what its column stands for. */
export interface MonthColumn {
  /** `01` to `12` */
  readonly month: string;
  readonly x: number;
  readonly articles: number;
  /** How many of the articles have an inferred date. */
  readonly inferred: number;
}

/** One year as strokes over a base line, a column a month. */
export interface YearDrawing {
  readonly year: string;
  /** Where the base line is. */
  readonly base: number;
  readonly strokes: readonly Stroke[];
  readonly months: readonly MonthColumn[];
}

/** The years of an archive as drawings to one scale. */
export interface Timeline {
  /** For how many articles a stroke stands, at most. */
  readonly articlesPerStroke: number;
  readonly years: readonly YearDrawing[];
}

/** Breadth of a drawing, and the size of a stroke in it. */
export const YEAR_WIDTH = 336;
export const STROKE = { width: 20, height: 4 } as const;

const MONTH_PITCH = YEAR_WIDTH / 12;
const STROKE_PITCH = 7;
/** More strokes than these above each other are not counted by eye. */
const HIGHEST = 20;

/** Draw years so that each article of a known month is in one stroke, those of an inferred date on top. */
export function drawTimeline(years: readonly Year[]): Timeline {
  const columns = years.map(({ months }) => months.map(({ month, articles }) => columnOf(month, articles)));
  const fullest = Math.max(0, ...columns.flat().map(({ articles }) => articles));
  const articlesPerStroke = roundStep(fullest / HIGHEST);
  return {
    articlesPerStroke,
    years: years.map(({ year }, at) => drawYear(year, columns[at] ?? [], articlesPerStroke)),
  };
}

function columnOf(month: string, articles: readonly Article[]): MonthColumn {
  return {
    month,
    x: (Number(month) - 1) * MONTH_PITCH,
    articles: articles.length,
    inferred: articles.filter(({ record }) => record.basis.date.is === 'inferred').length,
  };
}

function drawYear(year: string, months: readonly MonthColumn[], articlesPerStroke: number): YearDrawing {
  const stacks = months.map(({ x, articles, inferred }) => ({
    x,
    known: Math.ceil((articles - inferred) / articlesPerStroke),
    open: Math.ceil(inferred / articlesPerStroke),
  }));
  const base = Math.max(0, ...stacks.map(({ known, open }) => known + open)) * STROKE_PITCH;
  const strokes = stacks.flatMap(({ x, known, open }) =>
    Array.from({ length: known + open }, (_, place) => ({
      x,
      y: base - (place + 1) * STROKE_PITCH,
      open: place >= known,
    })),
  );
  return { year, base, strokes, months };
}

/** The least of 1, 2, 5, 10, 20, 50 … that is not below `value`. */
function roundStep(value: number): number {
  for (let ten = 1; ; ten *= 10) {
    const step = [1, 2, 5].map((digit) => digit * ten).find((one) => one >= value);
    if (step !== undefined) return step;
  }
}
