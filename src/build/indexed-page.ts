import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as P5 } from 'parse5';
import { HIT_META } from '../core/search/hit-meta.ts';
import type { IndexEntry } from '../core/search/index-entry.ts';
import { indexWords, isOnlySigns, type IndexWord } from '../core/search/index-words.ts';
import { GLUE, HELD_BLANK } from '../core/search/printed.ts';
import { CLOSING_TITLE, readSectionId } from '../core/search/section.ts';
import type { Spellings } from '../core/search/spellings.ts';

/**
 * What the search engine is handed for an article's page: of the parts marked
 * `data-pagefind-body`, but for the notes in them, the words in their index
 * forms, with a blank between any two, and the elements that open and close its
 * quotations; and the article's entry, in the engine's own attributes.
 *
 * Where a form differs from the printed word, the printed words travel along
 * in the `HitMeta`, one for each word that the engine counts.
 */
export function indexedPage(html: string, entry: IndexEntry, spellings: Spellings): string {
  const words = new WordWriter(spellings);
  for (const body of elements(parse(html))) {
    if (attribute(body, 'data-pagefind-body') !== null) writeBlock(body, words, entry);
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
  /** Signs that stand before the word that will be read, as a word of theirs. */
  #signs: IndexWord | null = null;

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
    if (/[\p{L}\p{N}]/u.test(this.#piece)) {
      this.#after.push(html);
      return;
    }
    this.#writeSigns();
    this.#html.push(html);
  }

  blank(): void {
    this.#flush();
    this.#glued = false;
  }

  tag(html: string): void {
    this.blank();
    this.#writeSigns();
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
    const words = this.#piece === '' ? [] : indexWords(this.#piece, this.#spellings);
    const isAlone = words.length === 1 && !this.#glued && this.#after.length === 0;
    for (const word of words) {
      if (isAlone && isOnlySigns(word)) this.#hold(word);
      else this.#write(word);
      this.#glued = true;
    }
    this.#piece = '';
    this.#html.push(...this.#after);
    this.#after = [];
  }

  /** Signs between blanks go with the word before them where a quotation's border is not between, else with the one behind. */
  #hold(signs: IndexWord): void {
    const last = this.#html.length - 1;
    if (this.#html[last]?.endsWith(' ') !== true) {
      this.#signs = this.#signs === null ? signs : held(this.#signs, signs);
      return;
    }
    this.#html[last] = `${this.#html[last].trimEnd()}${HELD_BLANK}${escapeText(signs.form)} `;
    this.#printed.push(HELD_BLANK, signs.printed);
    this.#differs ||= signs.form !== signs.printed;
  }

  #write(word: IndexWord): void {
    const { form, printed } = this.#signs === null ? word : held(this.#signs, word);
    this.#signs = null;
    this.#html.push(`${this.#glued ? GLUE : ''}${escapeText(form)} `);
    if (this.#printed.length > 0) this.#printed.push(this.#glued ? GLUE : ' ');
    this.#printed.push(printed);
    this.#differs ||= form !== printed;
  }

  /** Signs behind which no word comes are one after all. */
  #writeSigns(): void {
    const signs = this.#signs;
    this.#signs = null;
    if (signs !== null) this.#write(signs);
  }
}

/** Two that the engine counts as one. */
function held(first: IndexWord, second: IndexWord): IndexWord {
  return {
    form: first.form + HELD_BLANK + second.form,
    printed: first.printed + HELD_BLANK + second.printed,
  };
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
    words.anchor(`<span id="${escapeAttribute(id)}" data-pagefind-title="${escapeAttribute(title)}"></span>`);
  }
  if (element.tagName === 'br') words.blank();
  else if (INLINE.has(element.tagName)) writeContent(element, words, entry);
  else writeBlock(element, words, entry);
}

function elements(node: P5.ParentNode): P5.Element[] {
  return node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...elements(child)] : []));
}

function attribute({ attrs }: P5.Element, wanted: string): string | null {
  return attrs.find(({ name }) => name === wanted)?.value ?? null;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;');
}
