import { html as names, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Block } from '../../core/text/article-text.ts';
import { printedLine } from '../printed-line.ts';

/** One block of a page's visible text, and where in the page it stands. */
export interface PageBlock {
  /** One line, blanks collapsed, never empty. */
  readonly text: string;
  readonly kind: Block['kind'];
  /** The innermost element that encloses the block and no other. */
  readonly element: Tree.Element;
  /** How many of its characters are links. */
  readonly linked: number;
}

/** The blocks of a page, and which of them stand in each of its elements: indexes, end exclusive. */
export interface PageWalk {
  readonly blocks: readonly PageBlock[];
  /** How many elements stand in each other at most. */
  readonly depth: number;
  readonly extents: ReadonlyMap<Tree.Element, { readonly from: number; readonly to: number }>;
}

/** Parse a page as a browser with scripts does. Total: any string is a page. */
export function parsePage(html: string): Tree.Document {
  return parse(html);
}

const HIDDEN = new Set(
  'area audio base canvas datalist defs desc embed frame frameset head iframe link map meta metadata noembed noframes noscript param rp script source style symbol template title track video'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark math meter nobr output picture progress q rb rt rtc ruby s samp small span strike strong sub sup svg time tt u var wbr'.split(
    ' ',
  ),
);
const CROSSHEAD = /^h[2-6]$/;
const CONCEALED = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

/** What is done next: visit a node, or leave an element that was entered. */
type Step = { readonly enter: Tree.ChildNode } | { readonly leave: Tree.Element };

/**
 * The visible text of a page, block by block, in the order of the page.
 *
 * Visible is every text but that of elements which show none (head, scripts,
 * styles, templates, players' fallbacks), of closed dialogs, and of elements
 * whose own attributes hide them (`hidden`, `display: none`,
 * `visibility: hidden`). `aria-hidden` hides nothing from the eye, style
 * sheets are not read, and `<details>` counts as open. What hides the whole
 * body until scripts have run is passed over. A `<br>` is a blank, two part
 * blocks; a table is read cell by cell. Alternative texts are not seen.
 */
export function walk(page: Tree.Document): PageWalk {
  const blocks: PageBlock[] = [];
  const extents = new Map<Tree.Element, { from: number; to: number }>();
  const open = new OpenBlock(blocks);
  let depth = 0;
  let deepest = 0;
  const steps: Step[] = [];
  enterAll(page.childNodes, steps);
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('leave' in step) {
      open.leave(step.leave);
      depth--;
      const extent = extents.get(step.leave);
      if (extent !== undefined) extent.to = blocks.length;
      continue;
    }
    const node = step.enter;
    if (isText(node)) open.add(node.value);
    else if (isElement(node) && isVisible(node)) {
      open.enter(node);
      deepest = Math.max(deepest, ++depth);
      extents.set(node, { from: blocks.length, to: blocks.length });
      steps.push({ leave: node });
      enterAll(node.childNodes, steps);
    }
  }
  open.end(null);
  return { blocks, extents, depth: deepest };
}

/** Put `nodes` before what else is to be done. An element may have more of them than a call has arguments. */
function enterAll(nodes: readonly Tree.ChildNode[], steps: Step[]): void {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const enter = nodes[at];
    if (enter !== undefined) steps.push({ enter });
  }
}

/** Collects the text of a block until an element that is none of a line's own begins or ends. */
class OpenBlock {
  readonly #blocks: PageBlock[];
  readonly #elements: Tree.Element[] = [];
  #text: string[] = [];
  #linked = 0;
  #links = 0;
  #breaks = 0;
  #preformatted = 0;
  #quotations = 0;
  #crossheads = 0;

  constructor(blocks: PageBlock[]) {
    this.#blocks = blocks;
  }

  add(value: string): void {
    const parts = this.#preformatted > 0 ? value.split(/\n[\t ]*(?:\r?\n[\t ]*)+/) : [value];
    for (const [at, part] of parts.entries()) {
      if (at > 0) this.end(this.#elements.at(-1) ?? null);
      if (/\P{White_Space}/u.test(part)) this.#breaks = 0;
      this.#text.push(part);
      if (this.#links > 0) this.#linked += part.length;
    }
  }

  enter(element: Tree.Element): void {
    const name = element.tagName;
    if (name === 'a') this.#links++;
    if (name === 'br') this.#break();
    if (name === 'pre') this.#preformatted++;
    if (isInline(element)) return;
    this.end(this.#elements.at(-1) ?? null);
    this.#elements.push(element);
    if (name === 'blockquote') this.#quotations++;
    if (CROSSHEAD.test(name)) this.#crossheads++;
  }

  leave(element: Tree.Element): void {
    const name = element.tagName;
    if (name === 'a') this.#links--;
    if (name === 'pre') this.#preformatted--;
    if (isInline(element)) return;
    this.end(element);
    this.#elements.pop();
    if (name === 'blockquote') this.#quotations--;
    if (CROSSHEAD.test(name)) this.#crossheads--;
  }

  #break(): void {
    this.#breaks++;
    if (this.#breaks > 1) this.end(this.#elements.at(-1) ?? null);
    else this.#text.push(' ');
  }

  /** End the block that stands in `element`. */
  end(element: Tree.Element | null): void {
    const text = printedLine(this.#text.join(''));
    if (text !== '' && element !== null) {
      const linked = Math.min(this.#linked, text.length);
      this.#blocks.push({ text, kind: this.#kind(), element, linked });
    }
    this.#text = [];
    this.#linked = 0;
  }

  #kind(): Block['kind'] {
    if (this.#quotations > 0) return 'quotation';
    return this.#crossheads > 0 ? 'crosshead' : 'paragraph';
  }
}

function isVisible(element: Tree.Element): boolean {
  const { tagName } = element;
  if (HIDDEN.has(tagName)) return false;
  if (tagName === 'html' || tagName === 'body') return true;
  if (tagName === 'dialog' && attribute(element, 'open') === null) return false;
  return attribute(element, 'hidden') === null && !CONCEALED.test(attribute(element, 'style') ?? '');
}

function isInline({ tagName, namespaceURI }: Tree.Element): boolean {
  // In a drawing every text is a line of its own; elements that no browser knows are inline.
  if (namespaceURI === names.NS.SVG) return tagName !== 'text';
  return INLINE.has(tagName) || tagName.includes('-') || namespaceURI === names.NS.MATHML;
}

/** The value of an element's attribute; null where it has none. */
export function attribute(element: Tree.Element, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null;
}

/** Whether a node is an element. */
export function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}

/** Whether a node is text. */
export function isText(node: Tree.Node): node is Tree.TextNode {
  return node.nodeName === '#text';
}
