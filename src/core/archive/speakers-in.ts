import type { Article, Name } from './archive.ts';

/** Whom articles quote, and how often; who is quoted most often comes first. */
export function speakersIn(
  articles: readonly Article[],
): { readonly speaker: Name; readonly quotations: number }[] {
  const counts = new Map<Name, number>();
  for (const { speaker, gone } of articles.flatMap(({ quotations }) => quotations)) {
    if (speaker !== null && !gone) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return Array.from(counts, ([speaker, quotations]) => ({ speaker, quotations })).sort(
    (a, b) => b.quotations - a.quotations || a.speaker.name.localeCompare(b.speaker.name),
  );
}
