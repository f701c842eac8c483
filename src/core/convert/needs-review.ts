import type { ArticleRecord, BasedField } from '../archive/article.ts';

/** The values by which an article is found and cited. */
const CITED: readonly BasedField[] = ['title', 'date', 'updated', 'outlet', 'statedAuthors'];

/** Whether a value by which an article is cited was concluded rather than read, or has another reading beside it. */
export function needsReview({ basis, alternatives = [] }: ArticleRecord): boolean {
  return alternatives.length > 0 || CITED.some((field) => basis[field]?.is === 'inferred');
}
