import type { APIRoute, GetStaticPaths } from 'astro';
import { allFeeds, type FeedToMake } from '../../build/feeds.ts';
import { siteSettings } from '../../build/site-settings.ts';
import { atomFeed } from '../../core/exports/feed.ts';

/** Whoever subscribes needs whole addresses: without a public one there are no feeds. */
export const getStaticPaths = (async () => {
  const { address } = siteSettings(process.env);
  const feeds = address === null ? [] : await allFeeds(new URL(address));
  return feeds.map((feed) => ({ params: { feed: feed.id }, props: { feed } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: FeedToMake }> = ({ props }) =>
  new Response(atomFeed(props.feed.make()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
