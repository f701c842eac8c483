import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '../build/archive.ts';
import { siteSettings } from '../build/site-settings.ts';
import { openSearch } from '../core/exports/open-search.ts';
import { address as addressOf, urls } from '../site/urls.ts';

/** A browser asks at a whole address: without a public one there is nothing to tell it. */
export const getStaticPaths = (() => {
  const { address } = siteSettings(process.env);
  return address === null ? [] : [{ params: { opensearch: 'opensearch' }, props: { address } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ address: string }> = async ({ props }) => {
  const at = (path: string): string => new URL(path, props.address).href;
  const { name, description } = (await archive()).settings;
  const search = `${at(urls.search())}?q=`;
  const text = openSearch({
    name,
    description,
    search,
    icon: at(addressOf('icon.svg')),
    self: at(urls.openSearch()),
  });
  return new Response(text, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
