import anyAscii from 'any-ascii';

/** Ids as they are compared: two folders that differ in case or in composition are one on some disks. */
export function comparableId(id: string): string {
  return id.normalize('NFC').toLowerCase();
}

/**
 * A name or title as part of an address: small ASCII letters and digits,
 * words joined by hyphens, apostrophes dropped (“Iran’s” becomes `irans`).
 *
 * Cut at the end of a word so that it has at most `limit` characters; a single
 * word that is longer is cut inside. Empty when the text has no letter or
 * digit that can be written in ASCII.
 */
export function slugify(text: string, limit = 64): string {
  const words = anyAscii(text)
    .toLowerCase()
    .replace(/['`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

  let slug = (words[0] ?? '').slice(0, limit);
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > limit) break;
    slug += `-${word}`;
  }
  return slug;
}
