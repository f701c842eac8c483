import type { HomeAs } from '../archive/conversion.ts';
import { datesIn } from './dates.ts';
import type { Sheet } from './sheet.ts';

/** Lists and lines whose dates are those of other things. */
const ELSEWHERE: ReadonlySet<HomeAs | undefined> = new Set<HomeAs>(['related', 'comments', 'picture-credit']);

/** A day, and the line that prints it. */
export interface DayOnLine {
  readonly at: number;
  readonly text: string;
  /** `2020-04-29` */
  readonly date: string;
}

/** The day that all dated lines and bylines of a page agree on, wherever they stand; null where they do not, or there are none. */
export function onlyDayOf({ blocks, outside }: Sheet): DayOnLine | null {
  const lines = blocks.flatMap(({ text, byline, dated, prose, furniture }, at): DayOnLine[] => {
    if (prose || furniture !== null || ELSEWHERE.has(outside.get(at))) return [];
    if (dated !== null) return dated.date === null ? [] : [{ at, text, date: dated.date }];
    return byline === null ? [] : datesIn(text).map(({ date }) => ({ at, text, date }));
  });
  const [first = null] = lines;
  return lines.every(({ date }) => date === first?.date) ? first : null;
}
