import { textDirective } from '../core/text/text-directive.ts';
import { blockAt, holderOf, wordsIn } from './passage-range.ts';

/** What can be shared of the words that a reader selected. */
export interface Passage {
  readonly words: string;
  /** Its address, whole. */
  readonly link: string;
  /** What stands below the words where they are pasted: the citation with the address, and the disclosure. */
  readonly source: () => Promise<string>;
  /** Address of the quotation that it belongs to; null where it is no part of one. */
  readonly quotation: string | null;
  /** The link leads to these words, or the quotation they stand in: not only to the paragraph. */
  readonly exact: boolean;
}

/** How an article is cited. */
export interface ArticleSource {
  /** Its public address; null while the archive has none. */
  readonly address: string | null;
  /** Its plain citation, with that address. */
  readonly citation: string;
}

/** How long the search for the directive of one passage may take, in milliseconds. */
const PATIENCE = 2000;

// Only readers who select something need it.
const loadGenerator = () => import('text-fragments-polyfill/dist/fragment-generation-utils.js');

/** Load what `passageAt` takes for these words: browsers let a page copy only at once after the click. */
export function prepare(range: Range): void {
  const quotation = quotationOf(range);
  if (quotation === null) void loadGenerator();
  else void citationOn(quotation);
}

/**
 * Describe the selected words. Words inside one quotation lead to that
 * quotation; others to their place in the text, which names whole words. Where
 * no directive names this place alone, the link leads to the paragraph.
 */
export async function passageAt(range: Range, article: ArticleSource): Promise<Passage> {
  const { address, citation } = article;
  const citedAt = (link: string): string =>
    address === null ? citation : citation.replace(address, () => link);
  const quotation = quotationOf(range);
  if (quotation !== null) {
    const link = new URL(quotation, address ?? location.href).href;
    const source = async (): Promise<string> => (await citationOn(quotation)) ?? citedAt(link);
    return { words: wordsIn(range), link, source, quotation, exact: true };
  }
  const { words, fragment, exact } = await describe(range.cloneRange());
  const link = new URL(`#${fragment}`, address ?? `${location.origin}${location.pathname}`).href;
  return { words, link, source: () => Promise.resolve(citedAt(link)), quotation: null, exact };
}

/** The plain citation that a page of the archive gives of itself, in one line. */
export function citationIn(page: ParentNode): string {
  const citation = page.querySelector(':has([value="plain"]) + .citation')?.textContent ?? '';
  return citation.trim().replace(/\s+/gu, ' ');
}

/** The page of the quotation that holds the range; null where none does, or where it has other words by now. */
function quotationOf(range: Range): string | null {
  const mark = holderOf(range, '.quotation')?.querySelector('a');
  return mark === undefined || mark === null || 'changed' in mark.dataset ? null : mark.getAttribute('href');
}

const citations = new Map<string, Promise<string | null>>();

/** How the page of a quotation cites it; null where that page cannot be loaded. */
function citationOn(quotation: string): Promise<string | null> {
  const loading = citations.get(quotation) ?? loadCitation(quotation).catch(() => null);
  citations.set(quotation, loading);
  return loading;
}

async function loadCitation(quotation: string): Promise<string | null> {
  const response = await fetch(quotation);
  if (!response.ok) return null;
  return citationIn(new DOMParser().parseFromString(await response.text(), 'text/html'));
}

async function describe(range: Range): Promise<Pick<Passage, 'words' | 'exact'> & { fragment: string }> {
  const { generateFragmentFromRange, setTimeout } = await loadGenerator();
  setTimeout(PATIENCE);
  const selected = wordsIn(range);
  const id = blockAt(range)?.id ?? '';
  const { status, fragment } = generateFragmentFromRange(range);
  return status === 0 && fragment !== undefined
    ? { words: wordsIn(range), fragment: id + textDirective(fragment), exact: true }
    : { words: selected, fragment: id, exact: false };
}
