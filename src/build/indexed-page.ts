import { defaultTreeAdapter as tree, parse, serialize, type DefaultTreeAdapterTypes as P5 } from 'parse5';
import { HIT_META, readHitMeta } from '../core/search/hit-meta.ts';
import { indexWords } from '../core/search/index-words.ts';
import { GLUE } from '../core/search/printed.ts';
import type { Spellings } from '../core/search/spellings.ts';

/**
 * What the search engine is handed for a page: of the parts marked
 * `data-pagefind-body`, but for what `data-pagefind-ignore` marks in them, the
 * words in their index forms, with a blank between any two, and the elements
 * that open and close its quotations.
 *
 * Where a form differs from the printed word, the printed words travel along
 * in the page's `HitMeta`, one for each word that the engine counts.
 *
 * @returns null for a page that marks nothing: a withdrawn article
 */
export function indexedPage(html: string, spellings: Spellings): string | null {
  const document = parse(html);
  const bodies = elements(document).filter((element) => attribute(element, 'data-pagefind-body') !== null);
  if (bodies.length === 0) return null;

  const words = new WordWriter(spellings);
  for (const body of bodies) writeBlock(body, words);
  const printed = words.printed();
  const metas = elements(document).filter(
    ({ tagName, attrs }) => tagName === 'meta' && attrs.some(({ name }) => name.startsWith('data-pagefind')),
  );
  for (const meta of metas) if (printed !== null) addPrinted(meta, printed);
  return `<!doctype html><html><head>${metas.map((meta) => outer(meta)).join('')}</head><body data-pagefind-body>${words.html()}</body></html>`;
}

/** Writes words one after the other as the engine will count them. */
class WordWriter {
  readonly #spellings: Spellings;
  readonly #html: string[] = [];
  readonly #printed: string[] = [];
  #differs = false;
  /** What was read of the word that is being read, and the elements that follow it. */
  #piece = '';
  #after: string[] = [];
  #glued = false;

  constructor(spellings: Spellings) {
    this.#spellings = spellings;
  }

  text(text: string): void {
    for (const part of text.split(/(\s+)/u)) {
      if (part === '') continue;
      if (/^\s/u.test(part)) this.blank();
      else this.#letters(part);
    }
  }

  /** A quotation's marks belong to its first and last word, on whichever side of the element they stand. */
  anchor(html: string): void {
    if (/[\p{L}\p{N}]/u.test(this.#piece)) this.#after.push(html);
    else this.#html.push(html);
  }

  blank(): void {
    this.#flush();
    this.#glued = false;
  }

  tag(html: string): void {
    this.blank();
    this.#html.push(html);
  }

  html(): string {
    return this.#html.join('');
  }

  /** Null where the words stand in the index as they are printed. */
  printed(): string | null {
    return this.#differs ? this.#printed.join('') : null;
  }

  #letters(part: string): void {
    const own = this.#after.length === 0 ? part : (/^[^\p{L}\p{N}]*/u.exec(part)?.[0] ?? '');
    this.#piece += own;
    if (own.length === part.length) return;
    this.#flush();
    this.#glued = true;
    this.#piece = part.slice(own.length);
  }

  #flush(): void {
    for (const { printed, form } of this.#piece === '' ? [] : indexWords(this.#piece, this.#spellings)) {
      this.#html.push(`${escapeText(form)} `);
      this.#printed.push(this.#printed.length === 0 ? '' : this.#glued ? GLUE : ' ', printed);
      this.#differs ||= form !== printed || this.#glued;
      this.#glued = true;
    }
    this.#piece = '';
    this.#html.push(...this.#after);
    this.#after = [];
  }
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

function writeBlock(element: P5.Element, words: WordWriter): void {
  const tag = HEADING.test(element.tagName) ? element.tagName : 'p';
  words.tag(`<${tag}>`);
  writeContent(element, words);
  words.tag(`</${tag}>`);
}

function writeContent(parent: P5.Element, words: WordWriter): void {
  for (const node of parent.childNodes) {
    if (tree.isTextNode(node)) words.text(node.value);
    else if (tree.isElementNode(node)) writeElement(node, words);
  }
}

function writeElement(element: P5.Element, words: WordWriter): void {
  if (attribute(element, 'data-pagefind-ignore') !== null) return;
  const id = attribute(element, 'id');
  const title = attribute(element, 'data-pagefind-title');
  if (id !== null && title !== null) {
    words.anchor(`<span id="${escapeAttribute(id)}" data-pagefind-title="${escapeAttribute(title)}"></span>`);
  }
  if (element.tagName === 'br') words.blank();
  else if (INLINE.has(element.tagName)) writeContent(element, words);
  else writeBlock(element, words);
}

function addPrinted(meta: P5.Element, printed: string): void {
  const content = meta.attrs.find(({ name }) => name === 'content');
  const isHit = attribute(meta, 'data-pagefind-filter') === `${HIT_META}[content]`;
  const hit = isHit && content !== undefined ? readHitMeta(content.value) : null;
  if (hit !== null && content !== undefined) content.value = JSON.stringify({ ...hit, printed });
}

function elements(node: P5.ParentNode): P5.Element[] {
  return node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...elements(child)] : []));
}

function attribute({ attrs }: P5.Element, wanted: string): string | null {
  return attrs.find(({ name }) => name === wanted)?.value ?? null;
}

function outer(element: P5.Element): string {
  const holder = tree.createDocumentFragment();
  tree.appendChild(holder, element);
  return serialize(holder);
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;');
}
