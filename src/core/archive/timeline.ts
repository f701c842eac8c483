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
  /** The years since the one drawn before it, none of which has an article; null where there are none. */
  readonly gap: { readonly first: string; readonly last: string } | null;
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

/** Breadth of a drawing, of a month, and the size of a stroke in it. */
export const YEAR_WIDTH = 336;
export const MONTH_WIDTH = YEAR_WIDTH / 12;
export const STROKE = { width: 20, height: 4 } as const;

const STROKE_PITCH = 7;
/** More strokes than these above each other are not counted by eye. */
const HIGHEST = 20;

/** Draw years, the earliest first, so that each article of a known month is in one stroke, those of an inferred date on top. */
export function drawTimeline(years: readonly Year[]): Timeline {
  const columns = years.map(({ months }) => months.map(({ month, articles }) => columnOf(month, articles)));
  const fullest = Math.max(0, ...columns.flat().map(({ articles }) => articles));
  const articlesPerStroke = roundStep(fullest / HIGHEST);
  return {
    articlesPerStroke,
    years: years.map(({ year }, at) => ({
      year,
      gap: gapBetween(years[at - 1]?.year, year),
      ...drawMonths(columns[at] ?? [], articlesPerStroke),
    })),
  };
}

function columnOf(month: string, articles: readonly Article[]): MonthColumn {
  return {
    month,
    x: (Number(month) - 1) * MONTH_WIDTH,
    articles: articles.length,
    inferred: articles.filter(({ record }) => record.basis.date.is === 'inferred').length,
  };
}

function gapBetween(before: string | undefined, year: string): YearDrawing['gap'] {
  const first = Number(before ?? year) + 1;
  const last = Number(year) - 1;
  const inDigits = (of: number): string => String(of).padStart(4, '0');
  return first > last ? null : { first: inDigits(first), last: inDigits(last) };
}

function drawMonths(
  months: readonly MonthColumn[],
  articlesPerStroke: number,
): Pick<YearDrawing, 'base' | 'strokes' | 'months'> {
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
  return { base, strokes, months };
}

/** The least of 1, 2, 5, 10, 20, 50 … that is not below `value`. */
function roundStep(value: number): number {
  for (let ten = 1; ; ten *= 10) {
    const step = [1, 2, 5].map((digit) => digit * ten).find((one) => one >= value);
    if (step !== undefined) return step;
  }
}
