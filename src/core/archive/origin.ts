import type { Basis } from '../basis/basis.ts';
import type { ArticleRecord } from './article.ts';

/** Basis of the field that an inferred value was inferred from: the words that state that field are evidence, too. */
export function originOf(record: ArticleRecord, basis: Basis): Basis | undefined {
  if (basis.is !== 'inferred' || basis.from === undefined) return undefined;
  const bases: Readonly<Record<string, Basis | undefined>> = record.basis;
  return bases[basis.from];
}
