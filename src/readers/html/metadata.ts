import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { MetadataField, Metadatum } from '../../core/convert/document.ts';
import { findArticleNode, jsonNodes, listOf, namesOf, typesOf, type JsonNode } from './json-ld.ts';
import { META, type Read } from './meta-names.ts';
import { readAddress, readAuthors, readDay, readLanguage, readLine } from './values.ts';
import { attribute, isElement, isText } from './walk.ts';

/**
 * What a page's own metadata state, field by field, the most telling first:
 * linked data (schema.org) of its article, then its `<meta>` elements, then the
 * microdata and links of its body, and for the day its `<time>` elements and
 * last its address. `page` is the page as parsed, `address` where it was saved
 * from, where that is known.
 */
export function readMetadata(page: Tree.Document, address: string | null): Metadatum[] {
  const elements = [...elementsOf(page)];
  const links = fromLinks(elements);
  const addresses = [...links.map(({ value }) => value), ...(address === null ? [] : [address])];
  const nodes = jsonNodes(elements.filter(({ tagName }) => tagName === 'script'));
  const all = [
    ...fromArticle(findArticleNode(nodes, addresses), nodes),
    ...fromMeta(elements),
    ...links,
    ...fromMicrodata(elements),
    ...fromSite(nodes),
    ...fromTimes(elements),
    ...fromAddress(addresses),
    ...fromRoot(elements),
  ];
  // A company or an address names who owns the site, not what the paper is called.
  const plain = ({ field, value }: Metadatum): number => (field === 'outlet' && NO_PAPER.test(value) ? 1 : 0);
  return all.toSorted((a, b) => plain(a) - plain(b));
}

const NO_PAPER =
  /\b(?:gmbh|ag|kg|inc|llc|ltd|limited|plc|corp|corporation|group|holdings?|publishing|publishers|publications|s\.?l\.?u?|s\.?a\.?|s\.?p\.?a|s\.?r\.?l|b\.?v|verlag)\b\.?|^\S+\.[a-z]{2,4}$/iu;

/** What a page's metadata say that it is about, in a sentence or two: a standfirst repeats it. */
export function descriptions(page: Tree.Document): string[] {
  return [...elementsOf(page)].flatMap((element) => {
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
    return element.tagName === 'meta' && DESCRIPTION.test(name) ? [attribute(element, 'content') ?? ''] : [];
  });
}

const DESCRIPTION = /^(?:og:|twitter:|dc\.|dcterms\.|sailthru\.)?description$/i;

function fromArticle(article: JsonNode | null, nodes: readonly JsonNode[]): Metadatum[] {
  if (article === null) return [];
  const strings = (name: string) => listOf(article[name]).filter((value) => typeof value === 'string');
  const state = (field: MetadataField, read: Read, name: string, words = strings(name)) =>
    words.flatMap((one) => metadata(field, read, one, `JSON-LD ${name}`));
  return [
    ...state('title', readLine, 'headline'),
    ...state('author', readAuthors, 'author', namesOf(article['author'], nodes)),
    ...state('author', readAuthors, 'creator', namesOf(article['creator'], nodes)),
    ...state('date', readDay, 'datePublished'),
    ...state('date', readDay, 'dateCreated'),
    ...state('updated', readDay, 'dateModified'),
    ...state('outlet', readLine, 'publisher', namesOf(article['publisher'], nodes)),
    ...state('section', readLine, 'articleSection').slice(0, 1),
    ...state('language', readLanguage, 'inLanguage'),
    ...state('rights', readLine, 'copyrightHolder', namesOf(article['copyrightHolder'], nodes)),
  ];
}

/** Names of the site where its article names no publisher. */
function fromSite(nodes: readonly JsonNode[]): Metadatum[] {
  return ['NewsMediaOrganization', 'WebSite', 'Organization'].flatMap((type) => {
    const node = nodes.find((one) => typesOf(one).includes(type) && typeof one['name'] === 'string');
    return node === undefined
      ? []
      : metadata('outlet', readLine, String(node['name']), `JSON-LD ${type} name`);
  });
}

function fromMeta(elements: readonly Tree.Element[]): Metadatum[] {
  const stated = new Map<string, { words: string; place: string }[]>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const words = attribute(element, 'content');
    for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = attribute(element, name);
      if (key === null || words === null) continue;
      const known = key.toLowerCase().trim();
      const same = stated.get(known) ?? [];
      same.push({ words, place: `meta ${name}="${key}"` });
      stated.set(known, same);
    }
  }
  return META.flatMap(([field, read, names]) =>
    names.flatMap((name) =>
      (stated.get(name) ?? []).flatMap(({ words, place }) => metadata(field, read, words, place)),
    ),
  );
}

function fromLinks(elements: readonly Tree.Element[]): Metadatum[] {
  return elements.flatMap((element) => {
    if (element.tagName !== 'link' && element.tagName !== 'a') return [];
    const rel = ` ${(attribute(element, 'rel') ?? '').toLowerCase()} `;
    const words = attribute(element, 'href') ?? '';
    if (rel.includes(' canonical ')) return metadata('url', readAddress, words, 'link rel="canonical"');
    return [];
  });
}

function fromMicrodata(elements: readonly Tree.Element[]): Metadatum[] {
  return elements.flatMap((element) => {
    const name = attribute(element, 'itemprop') ?? '';
    if (element.tagName === 'meta') return [];
    const words = attribute(element, 'datetime') ?? attribute(element, 'content');
    if (/^datePublished$/i.test(name) && words !== null)
      return metadata('date', readDay, words, 'itemprop="datePublished"');
    if (/^dateModified$/i.test(name) && words !== null)
      return metadata('updated', readDay, words, 'itemprop="dateModified"');
    return [];
  });
}

const PUBLISHED = /publish|posted|created|pubdate|entry-date/i;
const CHANGED = /updat|modif|edit/i;

/** Days of `<time>` elements: first of those that say what they are, then the first of an article. */
function fromTimes(elements: readonly Tree.Element[]): Metadatum[] {
  const times = elements.filter(
    ({ tagName, attrs }) => tagName === 'time' && attrs.some(({ name }) => name === 'datetime'),
  );
  const named = (time: Tree.Element) =>
    ['class', 'id', 'itemprop', 'pubdate', 'data-testid']
      .map((name) => attribute(time, name) ?? '')
      .join(' ');
  const state = (field: MetadataField, time: Tree.Element | undefined): Metadatum[] =>
    time === undefined ? [] : metadata(field, readDay, attribute(time, 'datetime') ?? '', 'time datetime');
  const changed = times.find((time) => CHANGED.test(named(time)));
  const published = times.find((time) => PUBLISHED.test(named(time)) || attribute(time, 'pubdate') !== null);
  return [
    ...state('date', published ?? times.find((time) => time !== changed)),
    ...state('updated', changed),
  ];
}

const DAY_IN_ADDRESS =
  /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_.-]|$)|[-_/]((?:19|20)\d{2})-(\d{2})-(\d{2})(?=[/_.-]|$)/;

/** The day in an address, as news sites write it: `/2020/04/29/`. */
function fromAddress(addresses: readonly string[]): Metadatum[] {
  return addresses.flatMap((address) => {
    const match = DAY_IN_ADDRESS.exec(address);
    if (match === null) return [];
    const [, y = match[4], m = match[5], d = match[6]] = match;
    return metadata('date', readDay, `${y ?? ''}-${m ?? ''}-${d ?? ''}`, 'address of the page').map(
      (stated) => ({
        ...stated,
        words: match[0],
      }),
    );
  });
}

/** The language of the whole page, and the title in its head. */
function fromRoot(elements: readonly Tree.Element[]): Metadatum[] {
  const lang = elements.find(({ tagName }) => tagName === 'html');
  const title = elements.find(({ tagName }) => tagName === 'title');
  const words = title?.childNodes.map((node) => (isText(node) ? node.value : '')).join('') ?? '';
  return [
    ...metadata(
      'language',
      readLanguage,
      (lang === undefined ? null : attribute(lang, 'lang')) ?? '',
      'html lang',
    ),
    ...metadata('title', readLine, words, 'title element'),
  ];
}

function metadata(field: MetadataField, read: Read, words: string, place: string): Metadatum[] {
  const printed = words.replace(/\s+/gu, ' ').trim();
  return read(printed).map((value) => ({ field, value, words: printed, place }));
}

function* elementsOf(page: Tree.Document): Generator<Tree.Element> {
  const open: Tree.ChildNode[] = [...page.childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (const child of node.childNodes.toReversed()) open.push(child);
  }
}
