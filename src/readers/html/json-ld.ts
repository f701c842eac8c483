import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, isText } from './walk.ts';

/** A node of the page's linked data. */
export type JsonNode = Readonly<Record<string, unknown>>;

/** Deeper nests are no metadata of an article. */
const DEEPEST = 8;
const MOST = 2000;

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|SocialMediaPosting)$/;

/**
 * The node that is the page's own article: of several the one whose address is
 * the page's, else the first that says when it was published.
 */
export function findArticleNode(nodes: readonly JsonNode[], addresses: readonly string[]): JsonNode | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const own = articles.filter((node) =>
    [node['url'], node['@id'], node['mainEntityOfPage']].some((value) => {
      const address = addressOf(value);
      return address !== null && addresses.some((other) => sameAddress(address, other));
    }),
  );
  const dated = (list: readonly JsonNode[]) => list.find((node) => node['datePublished'] !== undefined);
  return dated(own) ?? dated(articles) ?? own[0] ?? articles[0] ?? null;
}

/** Every node of the page's scripts of linked data, nested ones too, in their order. Data that are no JSON are passed over. */
export function jsonNodes(scripts: readonly Tree.Element[]): JsonNode[] {
  const nodes: JsonNode[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || nodes.length > MOST || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) collect(item, depth + 1);
      return;
    }
    // An object of JSON has strings for keys.
    const node = value as JsonNode;
    nodes.push(node);
    for (const inner of Object.values(node)) collect(inner, depth + 1);
  };
  for (const script of scripts) {
    if (!/^application\/(?:ld\+)?json\b/i.test((attribute(script, 'type') ?? '').trim())) continue;
    collect(parseJson(script.childNodes.map((node) => (isText(node) ? node.value : '')).join('')), 0);
  }
  return nodes;
}

/** What JSON says, although line ends stand in its strings, a comment around it or a comma too many in it. */
function parseJson(text: string): unknown {
  const json = text.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\]\]>|\/\*\]\]>\*\/)\s*$/g,
    '',
  );
  for (const attempt of [
    json,
    json.replace(/[\0-\x1f]+/g, ' '),
    json.replace(/[\0-\x1f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends more.
    }
  }
  return null;
}

/** The types of a node. */
export function typesOf(node: JsonNode): string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string');
}

/** A value as a list: linked data leave the brackets of a single one away. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value)
    ? (value as readonly unknown[])
    : value === undefined || value === null
      ? []
      : [value];
}

/** The names of persons or organisations: strings, objects with a name, or references to such. */
export function namesOf(value: unknown, nodes: readonly JsonNode[]): string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return [one];
    if (typeof one !== 'object' || one === null) return [];
    // An object of JSON has strings for keys.
    const node = one as JsonNode;
    const named =
      node['name'] ??
      nodes.find((other) => other['@id'] === node['@id'] && other['name'] !== undefined)?.['name'];
    return listOf(named).filter((name) => typeof name === 'string');
  });
}

function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return null;
  const id = '@id' in value ? value['@id'] : null;
  return typeof id === 'string' ? id : null;
}

function sameAddress(a: string, b: string): boolean {
  const bareAddress = (address: string) =>
    address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/+$/g, '').replace(/\/+$/, '');
  return bareAddress(a) === bareAddress(b);
}
