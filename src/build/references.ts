import type { Article, ArticleQuotation } from '../core/archive/archive.ts';
import { articleReference, quotationReference, type Reference } from '../core/citation/reference.ts';
import { publicAddress } from '../site/public-address.ts';
import { urls } from '../site/urls.ts';
import { archive, words } from './archive.ts';

/** How an article is cited from this archive; `site` is its public address, when it has one. */
export async function referToArticle(article: Article, site: URL | undefined): Promise<Reference> {
  const { settings } = await archive();
  const url = publicAddress(urls.article(article.id), site);
  return articleReference(article, { archive: settings.name, url }, await words());
}

/** How a quotation is cited from this archive. */
export async function referToQuotation(
  quotation: ArticleQuotation,
  site: URL | undefined,
): Promise<Reference> {
  const { settings } = await archive();
  const url = publicAddress(urls.quotation(quotation.record.id), site);
  return quotationReference(quotation, { archive: settings.name, url }, await words());
}
