import type { Sources } from './records.ts';

/** The file of every permanent id ever given out: `articles/ID`, `q/ID` or `n/ID`, one a line. */
export const PERMALINKS = 'content/permalinks.txt';

/** The permanent ids in an archive's sources, in the order in which they were given out. */
export function readPermalinks(sources: Sources): string[] {
  return (sources.get(PERMALINKS) ?? '').split(/\r?\n/).filter((line) => line !== '');
}
