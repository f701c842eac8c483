import type { APIRoute, GetStaticPaths } from 'astro';
import type { ArticleQuotation } from '../core/archive/archive.ts';
import type { Card } from '../core/exports/card.ts';
import { oembed } from '../core/exports/oembed.ts';
import { renderEmbed } from '../markdown/render-embed.ts';
import { direction } from '../site/direction.ts';
import { publicAddress } from '../site/public-address.ts';
import { urls } from '../site/urls.ts';
import { archive, words } from './archive.ts';
import { cardOf, cardPicture } from './cards.ts';
import { referToQuotation } from './references.ts';
import { siteSettings } from './site-settings.ts';

/** The routes of one kind of file by which quotations are shown elsewhere. */
interface SharingRoutes {
  readonly getStaticPaths: GetStaticPaths;
  readonly GET: APIRoute;
}

/** The oEmbed answer of each quotation whose words are shown. */
export function oembedFiles(): SharingRoutes {
  return {
    getStaticPaths: sharedQuotations,
    GET: async ({ props, site }) => {
      const quotation = quotationOf(props);
      const reference = await referToQuotation(quotation, site);
      const s = await words();
      const html = renderEmbed(reference, direction(reference.language), s);
      const provider = publicAddress(urls.front(), site) ?? '';
      return new Response(oembed(reference, s.quotation.name(quotation.record.id), html, provider));
    },
  };
}

/** The card of each quotation that has one. */
export function cardFiles(): SharingRoutes {
  return {
    getStaticPaths: async () => {
      const routes = await sharedQuotations();
      const cards = await Promise.all(routes.map(({ props }) => cardOf(props.quotation)));
      return routes.flatMap(({ params }, at) => {
        const card = cards[at] ?? null;
        return card === null ? [] : [{ params, props: { card } }];
      });
    },
    GET: ({ props }) => {
      // What getStaticPaths handed on; Astro does not know its type.
      const picture = cardPicture(props['card'] as Card);
      return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
    },
  };
}

/** Elsewhere means that there is an address to come back to: without one there are no such files. */
const sharedQuotations = (async () => {
  if (siteSettings(process.env).address === null) return [];
  return (await archive()).quotations
    .filter(({ gone }) => !gone)
    .map((quotation) => ({ params: { id: quotation.record.id }, props: { quotation } }));
}) satisfies GetStaticPaths;

function quotationOf(props: Readonly<Record<string, unknown>>): ArticleQuotation {
  // What getStaticPaths handed on; Astro does not know its type.
  return props['quotation'] as ArticleQuotation;
}
