import { readId } from '../text/permanent-id.ts';

/**
 * The form in which addresses of pages are compared: without fragment, scheme
 * of the web, capitals of the host, and a slash at the end.
 */
export function comparableAddress(address: string): string {
  const page = address.replace(/#.*$/s, '');
  const [, host, path] = /^https?:\/\/([^/?]*)(.*)$/is.exec(page) ?? [];
  return host === undefined ? page : `${host.toLowerCase()}${(path ?? '').replace(/\/$/, '')}`;
}

/** What an IRI of this archive names. */
export interface OwnName {
  readonly kind: 'articles' | 'outlets';
  readonly id: string;
  /** Id of the note. */
  readonly note: string;
}

/** The note of this archive that an IRI names, where it is one below one of `prefixes`; else null. */
export function ownNote(iri: string, prefixes: readonly string[]): OwnName | null {
  const prefix = prefixes.find((one) => iri.startsWith(one));
  if (prefix === undefined) return null;
  const [, kind, id, note] = /^(articles|outlets)\/([^/#?]+)\/#n-(.+)$/.exec(iri.slice(prefix.length)) ?? [];
  if ((kind !== 'articles' && kind !== 'outlets') || id === undefined || note === undefined) return null;
  const read = readId(note);
  return read.is === 'id' && read.id === note ? { kind, id, note } : null;
}
