import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { parseHTML } from 'linkedom';
import { defaultTreeAdapter, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parsePage, walk, type PageWalk } from './walk.ts';

/** Longer pages are left to our own choice: the libraries take time that grows faster than the page. */
const LONGEST = 3_000_000;
const DEEPEST = 200;
const MOST = 8000;
const MOST_TAGS = 20_000;
const MOST_ATTRIBUTES = 100;

/**
 * What kept libraries take for the article: the texts of its blocks, in their
 * order. Their words are only compared with ours, never taken. A library that
 * fails on a page proposes nothing.
 */
export function proposeTexts(page: Tree.Document, { depth, blocks }: PageWalk): string[][] {
  if (depth > DEEPEST || blocks.length > MOST) return [];
  const html = attempt(() => serialize(page, { treeAdapter: WITHOUT_SCRIPTS }));
  if (html === null || html.length > LONGEST || tagsOf(html) > MOST_TAGS) return [];
  return [byReadability, byDefuddle].flatMap((propose) => {
    const content = attempt(() => propose(html)) ?? '';
    return content === '' ? [] : [walk(parsePage(content)).blocks.map(({ text }) => text)];
  });
}

function tagsOf(html: string): number {
  return html.match(/<[a-z]/gi)?.length ?? 0;
}

/** Hands on everything but scripts, in which broken data make a library complain, and attributes by the thousand. */
const WITHOUT_SCRIPTS: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  getAttrList: ({ attrs }) => attrs.slice(0, MOST_ATTRIBUTES),
  getChildNodes: (node) => node.childNodes.filter(({ nodeName }) => nodeName !== 'script'),
};

function byReadability(html: string): string | null {
  return new Readability(documentOf(html), { charThreshold: 250 }).parse()?.content ?? null;
}

function byDefuddle(html: string): string {
  return new Defuddle(documentOf(html), { url: 'https://page.invalid/' }).parse().content;
}

function documentOf(html: string): Document {
  return parseHTML(html).document;
}

/** Null where hostile or deeply nested markup is too much for a library. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
