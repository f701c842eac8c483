import type { Name } from '../core/archive/archive.ts';

/** The language of the latest article that prints a name. */
export function languageOfName({ wrote, said, about }: Name): string | undefined {
  const article = wrote[0] ?? said[0]?.article ?? about[0];
  return article?.record.language;
}
