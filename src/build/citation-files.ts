import type { APIRoute, GetStaticPaths } from 'astro';
import type { Reference } from '../core/citation/reference.ts';
import { archive } from './archive.ts';
import { referToArticle, referToQuotation } from './references.ts';

/** The routes of one format of citation file. */
interface CitationRoutes {
  readonly getStaticPaths: GetStaticPaths;
  readonly GET: APIRoute;
}

/** A file for each quotation whose words are shown. */
export function quotationFiles(write: (reference: Reference) => string): CitationRoutes {
  return routes(write, async () =>
    (await archive()).quotations
      .filter(({ gone }) => !gone)
      .map((quotation) => ({
        id: quotation.record.id,
        refer: (site) => referToQuotation(quotation, site),
      })),
  );
}

/** A file for each article. */
export function articleFiles(write: (reference: Reference) => string): CitationRoutes {
  return routes(write, async () =>
    (await archive()).articles.map((article) => ({
      id: article.id,
      refer: (site) => referToArticle(article, site),
    })),
  );
}

interface Cited {
  readonly id: string;
  readonly refer: (site: URL | undefined) => Promise<Reference>;
}

function routes(write: (reference: Reference) => string, list: () => Promise<Cited[]>): CitationRoutes {
  return {
    getStaticPaths: async () =>
      (await list()).map((cited) => ({ params: { id: cited.id }, props: { cited } })),
    GET: async ({ props, site }) => {
      // What getStaticPaths handed on; Astro does not know its type.
      const { refer } = props['cited'] as Cited;
      return new Response(write(await refer(site)));
    },
  };
}
