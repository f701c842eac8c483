import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as P5 } from 'parse5';
import { builtFolder, pagesOf } from './pages.ts';
import { expect, test } from './sites.ts';

/** A piece of text of a page with the language in which the page says that it is. */
interface Words {
  readonly text: string;
  readonly language: string;
}

/** A drawing is a picture for those who hear a page: its label speaks for it. */
const UNHEARD = new Set(['head', 'script', 'style', 'svg', 'template']);

function wordsOf(parent: P5.ParentNode, language: string): Words[] {
  return parent.childNodes.flatMap((node) => {
    if (tree.isTextNode(node)) return { text: node.value, language };
    if (!tree.isElementNode(node) || UNHEARD.has(node.tagName)) return [];
    return wordsOf(node, node.attrs.find(({ name }) => name === 'lang')?.value ?? language);
  });
}

test('names, titles and words in Persian letters are in Persian wherever a page in English shows them', () => {
  let pieces = 0;
  for (const page of pagesOf('root')) {
    const html = parse(readFileSync(join(builtFolder('root'), page, 'index.html'), 'utf8'));
    for (const { text, language } of wordsOf(html, '')) {
      if (!/\p{sc=Arabic}/u.test(text) || /\p{sc=Latin}/u.test(text)) continue;
      expect(language, `${page}: ${text}`).toBe('fa');
      pieces += 1;
    }
  }
  expect(pieces).toBeGreaterThan(50);
});
