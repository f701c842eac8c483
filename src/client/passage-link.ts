import { textDirective } from '../core/text/text-directive.ts';
import { blockAt, holderOf, wordsIn } from './passage-range.ts';

/** What can be shared of the words that a reader selected. */
export interface Passage {
  readonly words: string;
  /** Its address, whole. */
  readonly link: string;
  /** What stands below the words where they are pasted: the citation with the address, and the disclosure. */
  readonly source: string;
  /** Address of the quotation that it belongs to; null where it is no part of one. */
  readonly quotation: string | null;
  /** The link leads to these words, or the quotation they stand in: not only to the paragraph. */
  readonly exact: boolean;
}

/** What the page hands to the script: see Passage.astro. */
export interface PassageSources {
  /** Public address of the article; null while the archive has none. */
  readonly address: string | null;
  /** The article's citation in one line. */
  readonly article: string;
  /** The citations of its quotations that stand in the text as quoted, by the address of their pages. */
  readonly quotations: Readonly<Record<string, string>>;
}

/** How long the search for the directive of one passage may take, in milliseconds. */
const PATIENCE = 2000;

/** Loads what makes links to passages: only readers who select something need it. */
export const generator = {
  load: () => import('text-fragments-polyfill/dist/fragment-generation-utils.js'),
};

/**
 * Describe the selected words. Words inside one quotation lead to that
 * quotation; others to their place in the text, which names whole words. Where
 * no directive names this place alone, the link leads to the paragraph.
 */
export async function passageAt(range: Range, sources: PassageSources): Promise<Passage> {
  const quotation = holderOf(range, '.quotation')?.querySelector('a')?.getAttribute('href') ?? '';
  const source = sources.quotations[quotation];
  if (source !== undefined) {
    const link = new URL(quotation, sources.address ?? location.href).href;
    return { words: wordsIn(range), link, source, quotation, exact: true };
  }
  const { words, fragment, exact } = await describe(range.cloneRange());
  const link = new URL(`#${fragment}`, sources.address ?? `${location.origin}${location.pathname}`).href;
  const { address, article } = sources;
  return {
    words,
    link,
    source: address === null ? article : article.replace(address, () => link),
    quotation: null,
    exact,
  };
}

async function describe(range: Range): Promise<Pick<Passage, 'words' | 'exact'> & { fragment: string }> {
  const { generateFragmentFromRange, setTimeout } = await generator.load();
  setTimeout(PATIENCE);
  const selected = wordsIn(range);
  const id = blockAt(range)?.id ?? '';
  const { status, fragment } = generateFragmentFromRange(range);
  return status === 0 && fragment !== undefined
    ? { words: wordsIn(range), fragment: id + textDirective(fragment), exact: true }
    : { words: selected, fragment: id, exact: false };
}
