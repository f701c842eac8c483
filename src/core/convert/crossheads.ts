import type { Block } from '../text/article-text.ts';
import { endsSentence, isProse, proseLength } from './prose.ts';

const LONGEST = 80;
const NO_HEAD = /[:;,–—-]$|^[•·▪*–—-]|^["“„«‘]|[|@]|https?:/u;

/**
 * What each block of a text is: a crosshead where a short line without a full
 * stop stands between two paragraphs, else a paragraph.
 */
export function blockKinds(texts: readonly string[]): Block['kind'][] {
  const prose = texts.map(isProse);
  return texts.map((text, at) =>
    prose[at - 1] === true && prose[at + 1] === true && isHead(text) ? 'crosshead' : 'paragraph',
  );
}

function isHead(text: string): boolean {
  if (proseLength(text) > LONGEST || NO_HEAD.test(text) || !/\p{L}{2}/u.test(text)) return false;
  return text.endsWith('?') || !endsSentence(text);
}
