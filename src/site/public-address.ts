/** The whole public address of a page, `path` with its base; null while the site has no public address. */
export function publicAddress(path: string, site: URL | undefined): string | null {
  return site === undefined ? null : new URL(path, site).href;
}

/**
 * A name for a page where a name is needed: its public address, or a URN that
 * leads nowhere while the site has none, `urn:cuttings:articles/ID/`. It is no
 * address of this machine, which would be somebody else's on another.
 */
export function nameOfPage(path: string, site: URL | undefined): string {
  return publicAddress(path, site) ?? `urn:cuttings:${path.replace(/^\//, '')}`;
}
