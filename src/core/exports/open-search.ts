import { element, xmlFile } from './xml.ts';

/** What a browser needs to ask the archive from its own search field. Addresses are public ones. */
export interface OpenSearch {
  /** The archive's name, and one sentence on what it holds. */
  readonly name: string;
  readonly description: string;
  /** Address of its search, up to where the words stand. */
  readonly search: string;
  readonly icon: string;
  /** Its own address. */
  readonly self: string;
}

/** A short name has no more characters: browsers have a narrow list. */
const SHORT = 16;

/**
 * An OpenSearch description.
 *
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function openSearch({ name, description, search, icon, self }: OpenSearch): string {
  return xmlFile(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, shortened(name)),
      element('Description', {}, description),
      element('InputEncoding', {}, 'UTF-8'),
      element('Image', { width: '16', height: '16', type: 'image/svg+xml' }, icon),
      element('Url', { type: 'text/html', template: `${search}{searchTerms}` }),
      element('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: self }),
    ),
  );
}

/** The first words of a name; one that begins with a longer word is cut in it. */
function shortened(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= SHORT) return name;
  const words = letters
    .slice(0, SHORT + 1)
    .join('')
    .replace(/\s\S*$/u, '');
  return Array.from(words).slice(0, SHORT).join('');
}
