import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import rehypeSanitize, { type Options } from 'rehype-sanitize';
import { unified } from 'unified';
import { ownWordsTree } from './own-words.ts';
import type { Address } from './rehype-site-links.ts';

/** All that is shown of a note. */
export interface ShownNote {
  /** Its id in the page; null where it is only repeated, and its address leads elsewhere. */
  readonly anchor: string | null;
  /** `Note 1 · context` */
  readonly heading: string;
  /** Where it is read. */
  readonly href: string;
  /** Its words, in Markdown. */
  readonly body: string;
  /** Null where it is that of the interface. */
  readonly language: string | null;
  /** `auto` where the note does not say its language. */
  readonly direction: 'ltr' | 'rtl' | 'auto';
  readonly sources: readonly ShownSource[];
  /** Who wrote it, and when. */
  readonly signed: string;
  /** The language of everything but its words, where it stands inside a text in another one; else null. */
  readonly interface: { readonly language: string; readonly direction: 'ltr' | 'rtl' } | null;
  /** How the address of a link in it is made. */
  readonly address: Address;
}

/** What a note rests on. */
export interface ShownSource {
  readonly title: string;
  readonly url: string | null;
  readonly archived: { readonly url: string; readonly label: string } | null;
  readonly date: string | null;
}

/** A note may hold words, lists and links: a heading in it would enter the outline of the article. */
const SCHEMA: Options = {
  tagNames: ['p', 'em', 'strong', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'br'],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: { li: ['ol', 'ul'] },
};
const sanitizer = unified().use(rehypeSanitize, SCHEMA).freeze();

/**
 * A note as an element: `NOTE 1 · CONTEXT`, its words, its sources, who wrote
 * it and when. Being an aside, it is not in the search index of the text beside it.
 */
export function noteElement(note: ShownNote): Element {
  const parts = [
    h('p', { className: ['overline'] }, [h('a', { href: note.href }, [note.heading])]),
    h('div', { className: ['body'], lang: note.language, dir: note.direction }, noteBody(note)),
    ...(note.sources.length === 0 ? [] : [h('ul', { role: 'list' }, note.sources.map(sourceItem))]),
    h('p', { className: ['by'] }, [note.signed]),
  ];
  return h(
    'aside',
    { className: ['annotation'], id: note.anchor, role: 'note' },
    note.interface === null
      ? parts
      : [h('div', { lang: note.interface.language, dir: note.interface.direction }, parts)],
  );
}

/** The words of a note: nothing stays of them that a note may not hold. */
export function noteBody({ body, address }: Pick<ShownNote, 'body' | 'address'>): ElementContent[] {
  if (isTangled(body)) return [h('p', [body])];
  const { children } = sanitizer.runSync(ownWordsTree(body, address));
  // A doctype is the one thing of a tree that an element cannot hold, and Markdown makes none.
  return children.filter((child) => child.type !== 'doctype');
}

/** Signs of emphasis at most: the time that they take grows with their square. */
const MOST_SIGNS = 1500;
/** Quotations and lists within each other, begun on one line: too many exhaust the stack. */
const NESTED = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){30}/m;

/** Nobody writes so: it is shown as typed. */
function isTangled(body: string): boolean {
  return NESTED.test(body) || (body.match(/[*_]/g)?.length ?? 0) > MOST_SIGNS;
}

function sourceItem({ title, url, archived, date }: ShownSource): Element {
  const name = h('bdi', [title]);
  return h('li', [
    url === null ? name : h('a', { href: url }, [name]),
    ...(archived === null ? [] : [' (', h('a', { href: archived.url }, [archived.label]), ')']),
    ...(date === null ? [] : [', ', date]),
  ]);
}
