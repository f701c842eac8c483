import type { VFileMessage } from 'vfile-message';
import type { Conversion } from '../archive/conversion.ts';
import { problem } from '../archive/problem.ts';
import { lineIndex } from '../text/line-of.ts';
import { decode } from './decode.ts';
import { draft, type Draft, type DraftSettings } from './draft.ts';

/** A seed as an article's draft, or why it cannot become one. */
export type ReadSeed =
  | { readonly ok: true; readonly draft: Draft; readonly encoding: Conversion['encoding'] }
  | { readonly ok: false; readonly problem: VFileMessage };

/** Marks of the search engine: a word that holds one would vanish from the index. */
const SEARCH_MARK = '___PAGEFIND_';

/** Read a seed's bytes and draft the article; `path` is how messages name the seed. */
export function readSeed(bytes: Uint8Array, path: string, settings: DraftSettings): ReadSeed {
  const refuse = (rule: string, reason: string, remedy: string, line?: number): ReadSeed => ({
    ok: false,
    problem: problem({ path, ...(line === undefined ? {} : { line }) }, rule, reason, remedy),
  });
  if (bytes.length === 0)
    return refuse(
      'empty-seed',
      'Missing text: the file is empty.',
      'Ask the donor for the file again, or take it away.',
    );

  const decoded = decode(bytes);
  if (!decoded.ok) return refuse('unreadable-seed', decoded.reason, decoded.remedy, decoded.line);
  const { text, encoding } = decoded;
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return refuse(
      'blank-seed',
      'Missing text: the file holds no letter and no digit.',
      'Ask the donor for the file again, or take it away.',
    );
  }
  const mark = text.indexOf(SEARCH_MARK);
  if (mark !== -1) {
    const remedy =
      'Ask the makers of cuttings what to do with this text; as it is, readers could not find it.';
    return refuse(
      'search-mark',
      `Unexpected “${SEARCH_MARK}”: the search engine would swallow the word.`,
      remedy,
      lineIndex(text)(mark).line,
    );
  }

  const made = draft(text, settings);
  if (made.blocks.length === 0) {
    return refuse(
      'no-article',
      'Missing text: every line of the file is page furniture or a field.',
      'Look whether the article’s own text is in the file.',
    );
  }
  return { ok: true, draft: made, encoding };
}
