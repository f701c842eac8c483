import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { REMOVAL_REASONS, type HomeAs } from '../../core/archive/conversion.ts';
import { MARK_WORDS } from './mark-words.ts';
import { attribute, isElement, type PageBlock } from './walk.ts';

/** What elements are by their name. */
const BY_NAME: ReadonlyMap<string, HomeAs> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['aside', 'related'],
  ['figcaption', 'caption'],
  ['button', 'page-furniture'],
  ['select', 'page-furniture'],
  ['form', 'page-furniture'],
  ['textarea', 'page-furniture'],
  ['dialog', 'notice'],
  ['footer', 'page-furniture'],
]);

const BY_ROLE: ReadonlyMap<string, HomeAs> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['search', 'page-furniture'],
  ['banner', 'page-furniture'],
  ['contentinfo', 'page-furniture'],
  ['complementary', 'related'],
  ['dialog', 'notice'],
  ['alertdialog', 'notice'],
  ['button', 'page-furniture'],
]);

const BY_WORD = MARK_WORDS.map(([as, words]) => ({
  as,
  pattern: new RegExp(` (?:${words.replaceAll(', ', '|')}) `),
}));

const REMOVED: ReadonlySet<HomeAs> = new Set<HomeAs>(REMOVAL_REASONS);

/**
 * What the markup around each block says that it is outside the article's
 * text: by the names, roles and classes of the elements in which it stands.
 * Elements that enclose the article itself say nothing of what is in them.
 */
export function marksOf(
  blocks: readonly PageBlock[],
  encloses: (element: Tree.Element) => boolean,
): (HomeAs | null)[] {
  const known = new Map<Tree.Element, HomeAs | null>();
  return blocks.map(({ element }) => {
    const chain: Tree.Element[] = [];
    let at: Tree.ParentNode | null = element;
    while (at !== null && isElement(at) && !known.has(at)) {
      chain.push(at);
      at = at.parentNode;
    }
    let mark = at !== null && isElement(at) ? (known.get(at) ?? null) : null;
    for (const inner of chain.reverse()) {
      if (mark === null || !REMOVED.has(mark)) mark = (encloses(inner) ? null : markOf(inner)) ?? mark;
      known.set(inner, mark);
    }
    return mark;
  });
}

function markOf(element: Tree.Element): HomeAs | null {
  const byName = BY_NAME.get(element.tagName) ?? BY_ROLE.get(attribute(element, 'role') ?? '');
  if (byName !== undefined) return byName;
  const words = wordsOf(element);
  const mark = BY_WORD.find(({ pattern }) => pattern.test(words))?.as ?? null;
  return mark !== null && COLUMNS.has(mark) && TABLE.test(element.tagName) ? null : mark;
}

/** What tables list: their classes name it. */
const COLUMNS: ReadonlySet<HomeAs> = new Set<HomeAs>(['player', 'byline', 'dated', 'section', 'tags']);
const TABLE = /^(?:table|thead|tbody|tfoot|tr|th|td)$/;

const NAMED = ['class', 'id', 'data-testid', 'data-component', 'itemprop', 'rel'];

function wordsOf(element: Tree.Element): string {
  const names = NAMED.map((name) => attribute(element, name) ?? '')
    .join(' | ')
    .slice(0, 1000);
  const words = names
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/[^a-z|]+/g, ' ')
    .trim();
  return ` ${words} `;
}
