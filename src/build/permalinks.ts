import type { Permalinks } from '../core/exports/list.ts';
import { publicAddress } from '../site/public-address.ts';
import { urls } from '../site/urls.ts';

/** The public addresses of pages; `site` is that of the archive, when it has one. */
export function permalinksAt(site: URL | undefined): Permalinks {
  return {
    article: ({ id }) => publicAddress(urls.article(id), site),
    quotation: ({ record }) => publicAddress(urls.quotation(record.id), site),
  };
}
