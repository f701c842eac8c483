import type { APIRoute, GetStaticPaths } from 'astro';
import { siteSettings } from '../build/site-settings.ts';
import { allSitemaps, type SitemapFile } from '../build/sitemaps.ts';

/** A sitemap names whole addresses: without a public one there is none. */
export const getStaticPaths = (async () => {
  const { address } = siteSettings(process.env);
  const files = address === null ? [] : await allSitemaps(new URL(address));
  return files.map((file) => ({ params: { sitemap: file.name }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: SitemapFile }> = ({ props }) =>
  new Response(props.file.text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
