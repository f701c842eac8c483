import type { Selector } from './selector.ts';

/** Whether words and context of a selector stand at its place in `text`. */
export function isStanding(text: string, { exact, prefix, suffix, start, end }: Selector): boolean {
  const from = start - prefix.length;
  return from >= 0 && text.slice(from, end + suffix.length) === prefix + exact + suffix;
}
