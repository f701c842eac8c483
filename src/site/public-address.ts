/** The whole public address of a page, `path` with its base; null while the site has no public address. */
export function publicAddress(path: string, site: URL | undefined): string | null {
  return site === undefined ? null : new URL(path, site).href;
}
