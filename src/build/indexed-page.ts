import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as P5 } from 'parse5';
import { HIT_META } from '../core/search/hit-meta.ts';
import type { IndexEntry } from '../core/search/index-entry.ts';
import { CLOSING_TITLE, partSectionId, readSectionId } from '../core/search/section.ts';
import type { Spellings } from '../core/search/spellings.ts';
import { escapeText, WordWriter } from './word-writer.ts';

/**
 * What the search engine is handed for an article's page: of the parts marked
 * `data-pagefind-body`, but for the notes in them, the words in their index
 * forms, with a blank between any two, and the elements that divide them and
 * open and close quotations; and the article's entry, in the engine's own attributes.
 *
 * Where a form differs from the printed word, the printed words travel along
 * in the `HitMeta`, one for each word that the engine counts.
 */
export function indexedPage(html: string, entry: IndexEntry, spellings: Spellings): string {
  const words = new WordWriter(spellings);
  const bodies = elements(parse(html)).filter((body) => attribute(body, 'data-pagefind-body') !== null);
  for (const [part, body] of bodies.entries()) {
    // A caption is no part of the sentence that follows on the page.
    if (part > 0) words.tag(sectionMark(partSectionId(part), CLOSING_TITLE));
    writeBlock(body, words, entry);
  }
  const metas = metasOf(entry, words.printed()).join('');
  return `<!doctype html><html><head>${metas}</head><body data-pagefind-body>${words.html()}</body></html>`;
}

function metasOf({ title, filters, date, hit }: IndexEntry, printed: string | null): string[] {
  const meta = (attribute: string, content: string): string =>
    `<meta data-pagefind-${attribute}[content]" content="${escapeAttribute(content)}">`;
  return [
    meta('meta="title', title),
    ...filters.map(([filter, value]) => meta(`filter="${filter}`, value)),
    // A filter: the engine searches the words of everything else that it keeps of an article.
    meta(`filter="${HIT_META}`, JSON.stringify(printed === null ? hit : { ...hit, printed })),
    ...(date === null ? [] : [meta('sort="date', date)]),
  ];
}

const HEADING = /^h[1-6]$/;
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);

function writeBlock(element: P5.Element, words: WordWriter, entry: IndexEntry): void {
  const tag = HEADING.test(element.tagName) ? element.tagName : 'p';
  words.tag(`<${tag}>`);
  writeContent(element, words, entry);
  words.tag(`</${tag}>`);
}

function writeContent(parent: P5.Element, words: WordWriter, entry: IndexEntry): void {
  for (const node of parent.childNodes) {
    if (tree.isTextNode(node)) words.text(node.value);
    else if (tree.isElementNode(node)) writeElement(node, words, entry);
  }
}

function writeElement(element: P5.Element, words: WordWriter, entry: IndexEntry): void {
  // A note.
  if (element.tagName === 'aside') return;
  const id = attribute(element, 'id') ?? '';
  const section = readSectionId(id);
  if (section !== null) {
    const title = section.closes ? CLOSING_TITLE : entry.quotations.get(section.quotation);
    if (title === undefined) throw new Error(`${id} on the page is no quotation of the article.`);
    words.anchor(sectionMark(id, title));
  }
  if (element.tagName === 'br') words.blank();
  else if (INLINE.has(element.tagName)) writeContent(element, words, entry);
  else writeBlock(element, words, entry);
}

function sectionMark(id: string, title: string): string {
  return `<span id="${escapeAttribute(id)}" data-pagefind-title="${escapeAttribute(title)}"></span>`;
}

function elements(node: P5.ParentNode): P5.Element[] {
  return node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...elements(child)] : []));
}

function attribute({ attrs }: P5.Element, wanted: string): string | null {
  return attrs.find(({ name }) => name === wanted)?.value ?? null;
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;');
}
