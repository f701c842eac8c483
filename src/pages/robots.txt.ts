import type { APIRoute } from 'astro';
import { publicAddress } from '../site/public-address.ts';
import { urls } from '../site/urls.ts';

/** Robots may read everything; pages that they should not show say so themselves. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = publicAddress(urls.sitemap(), site);
  const lines = ['User-agent: *', 'Disallow:', ...(sitemap === null ? [] : ['', `Sitemap: ${sitemap}`])];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
