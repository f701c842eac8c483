import type { APIRoute, GetStaticPaths } from 'astro';
import type { Archive } from '../core/archive/archive.ts';
import {
  articleReference,
  quotationReference,
  type CitedIn,
  type Reference,
} from '../core/citation/reference.ts';
import type { Strings } from '../core/strings/strings.ts';
import { publicAddress } from '../site/public-address.ts';
import { urls } from '../site/urls.ts';
import { archive, words } from './archive.ts';

/** The routes of one format of citation file. */
interface CitationRoutes {
  readonly getStaticPaths: GetStaticPaths;
  readonly GET: APIRoute;
}

/** A file for each quotation whose words are shown. */
export function quotationFiles(write: (reference: Reference) => string): CitationRoutes {
  return routes(write, urls.quotation, ({ quotations }) =>
    quotations
      .filter(({ gone }) => !gone)
      .map((quotation) => ({
        id: quotation.record.id,
        refer: (cited, s) => quotationReference(quotation, cited, s),
      })),
  );
}

/** A file for each article. */
export function articleFiles(write: (reference: Reference) => string): CitationRoutes {
  return routes(write, urls.article, ({ articles }) =>
    articles.map((article) => ({
      id: article.id,
      refer: (cited, s) => articleReference(article, cited, s),
    })),
  );
}

interface Cited {
  readonly id: string;
  readonly refer: (cited: CitedIn, s: Strings) => Reference;
}

function routes(
  write: (reference: Reference) => string,
  page: (id: string) => string,
  list: (archive: Archive) => Cited[],
): CitationRoutes {
  return {
    getStaticPaths: async () =>
      list(await archive()).map((cited) => ({ params: { id: cited.id }, props: { cited } })),
    GET: async ({ props, site }) => {
      // What getStaticPaths handed on; Astro does not know its type.
      const { id, refer } = props['cited'] as Cited;
      const { settings } = await archive();
      const cited = { archive: settings.name, url: publicAddress(page(id), site) };
      return new Response(write(refer(cited, await words())));
    },
  };
}
