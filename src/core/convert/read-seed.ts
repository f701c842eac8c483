import type { VFileMessage } from 'vfile-message';
import { problem } from '../archive/problem.ts';
import { lineIndex } from '../text/line-of.ts';
import { seedText, type SeedContent } from './document.ts';
import { draftDocument } from './draft-document.ts';
import { draft, type Draft, type DraftSettings } from './draft.ts';

/** A seed as an article's draft, or why it cannot become one. */
export type DraftedSeed =
  { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly problem: VFileMessage };

/** Marks of the search engine: a word that holds one would vanish from the index. */
const SEARCH_MARK = '___PAGEFIND_';

/** Draft an article from what a reader found in a seed; `path` is how messages name the seed. */
export function draftSeed(content: SeedContent, path: string, settings: DraftSettings): DraftedSeed {
  const refuse = (rule: string, reason: string, remedy: string, line?: number): DraftedSeed => ({
    ok: false,
    problem: problem({ path, ...(line === undefined ? {} : { line }) }, rule, reason, remedy),
  });
  const text = seedText(content);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return refuse(
      'blank-seed',
      'Missing text: it holds no letter and no digit.',
      'Ask the donor for the file again, or take it away.',
    );
  }
  const mark = text.indexOf(SEARCH_MARK);
  if (mark !== -1) {
    return refuse(
      'search-mark',
      `Unexpected “${SEARCH_MARK}”: the search engine would swallow the word.`,
      'Ask the makers of cuttings what to do with this text; as it is, readers could not find it.',
      content.is === 'text' ? lineIndex(text)(mark).line : undefined,
    );
  }

  const made = content.is === 'text' ? draft(text, settings) : draftDocument(content.document, settings);
  if (made.blocks.length === 0) {
    return refuse(
      'no-article',
      'Missing text: everything in it is page furniture or a field.',
      'Look whether the article’s own text is in the file.',
    );
  }
  return { ok: true, draft: made };
}
