import type { Archive } from '../archive/archive.ts';
import { foldText } from '../text/fold.ts';
import type { WordList } from './nearest.ts';

/** More words than a name list of this size has would cost more to load than the help is worth. */
const MOST = 20_000;
const SHORTEST = 4;

/** The words by which misspelled ones are mended: of names, titles and the vocabularies' labels, each once. */
export function wordList(
  { articles, speakers, authors, outlets, vocabularies }: Archive,
  language: string,
): WordList {
  const counts = new Map<string, { readonly word: string; count: number }>();
  const add = (text: string | null): void => {
    for (const [word] of (text ?? '').matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
      const form = foldText(word);
      const known = counts.get(form);
      if (known !== undefined) known.count += 1;
      else if (form.length >= SHORTEST) counts.set(form, { word, count: 1 });
    }
  };
  for (const { record } of articles) add(record.title);
  for (const { name } of [...speakers, ...authors]) add(name);
  for (const { record } of outlets) add(record.name);
  for (const terms of vocabularies.values()) for (const { label } of terms) add(label[language] ?? null);
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ word }) => word);
}
