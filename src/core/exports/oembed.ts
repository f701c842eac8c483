import type { Reference } from '../citation/reference.ts';

/** What a consumer may lay the words out in, in CSS pixels. */
const WIDTH = 600;
/** How long a consumer may keep it, in seconds: a day, for words can be withdrawn. */
const KEPT = 86_400;

/**
 * A quotation as an oEmbed answer. The height depends on where the words are
 * shown, and is left open.
 *
 * @param html the words with their source and disclosure
 * @param provider public address of the archive
 * @see https://oembed.com/#section2.3
 */
export function oembed({ archive }: Reference, title: string, html: string, provider: string): string {
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: archive,
    provider_url: provider,
    cache_age: KEPT,
    width: WIDTH,
    height: null,
    html,
  });
}
