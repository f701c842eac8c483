import { element, xmlFile, type XmlElement } from './xml.ts';

/** What readers can subscribe to. Every address is a public one. */
export interface Feed {
  /** Its own address, which also names it. */
  readonly self: string;
  /** The page that shows the same. */
  readonly page: string;
  readonly title: string;
  /** BCP 47, of the archive's own words. */
  readonly language: string;
  /** The archive. */
  readonly publisher: string;
  /** The day of its latest change: `2026-11-23`. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** One entry of a feed: where it leads, what the archive says of it, and no more of its text than a few words. */
export interface FeedEntry {
  /** Its permanent address, which also names it. */
  readonly address: string;
  readonly title: string;
  /** BCP 47, of the title. */
  readonly titleLanguage: string;
  /** `2026-11-23` */
  readonly updated: string;
  /** Whose words they are, as far as that is known; never left out, or the archive would seem to be their author. */
  readonly author: string;
  /** The lines of the slip, and what else stands beside the words. They come first: what is cut is cut from the words. */
  readonly disclosure: readonly string[];
  /** Words of the printed text; null where there are none to give. */
  readonly printed: Passage | null;
  /** What an editor writes about them, paragraphs apart by a blank line. */
  readonly note: Passage | null;
}

/** Words in a language (BCP 47). */
interface Passage {
  readonly text: string;
  readonly language: string;
}

/** How many entries a feed has at most: whoever wants all takes the list as a file. */
export const LONGEST_FEED = 50;

/**
 * A feed as Atom.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed({ self, page, title, language, publisher, updated, entries }: Feed): string {
  return xmlFile(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      element('id', {}, self),
      element('title', {}, title),
      element('updated', {}, instant(updated)),
      element('author', {}, element('name', {}, publisher)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: page }),
      ...entries.map(atomEntry),
    ),
  );
}

function atomEntry(entry: FeedEntry): XmlElement {
  const { address, title, titleLanguage, disclosure, printed, note } = entry;
  return element(
    'entry',
    {},
    element('id', {}, address),
    element('title', { 'xml:lang': tag(titleLanguage) }, title),
    element('updated', {}, instant(entry.updated)),
    element('author', {}, element('name', {}, entry.author)),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    element(
      'summary',
      { type: 'xhtml' },
      element(
        'div',
        { xmlns: 'http://www.w3.org/1999/xhtml' },
        element('ul', {}, ...disclosure.map((line) => element('li', {}, line))),
        ...(printed === null ? [] : [element('blockquote', {}, paragraph(printed))]),
        ...(note === null ? [] : paragraphs(note)),
      ),
    ),
  );
}

function paragraphs({ text, language }: Passage): XmlElement[] {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((words) => paragraph({ text: words, language }));
}

function paragraph({ text, language }: Passage): XmlElement {
  return element('p', { lang: tag(language), dir: 'auto' }, text);
}

/** The records know days; a feed wants instants. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Where a language is not known, `xml:lang` is empty. */
function tag(language: string): string {
  return language === 'und' ? '' : language;
}
