import { parseArgs } from 'node:util';
import { describe } from '../../core/anchoring/describe.ts';
import { resolve } from '../../core/anchoring/resolve.ts';
import { placeNote } from '../../core/annotations/draft-note.ts';
import { textsOf } from '../../core/archive/check-annotations.ts';
import { TEXT_NAMES } from '../../core/archive/note-rules.ts';
import { articleText } from '../../core/text/article-text.ts';
import { archiveOption, folderOf, misuse } from '../command-options.ts';
import { editNote, type HeldNote, type NoteChange } from './held-note.ts';

/** `cuttings annotations place ID "WORDS"` */
export async function runPlace(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...archiveOption, 'dry-run': { type: 'boolean', default: false } },
  });
  const [id, words = '', ...more] = positionals;
  if (id === undefined || words.trim() === '' || more.length > 0)
    throw misuse('place takes an id and words; put the words into quotation marks.');
  return editNote(folderOf(values.archive), id, values['dry-run'], (held) => placed(held, words));
}

function placed({ note, item }: HeldNote, words: string): NoteChange {
  if (note.status === 'withdrawn') return { refused: `Note ${note.id} is withdrawn.` };
  if (item === null) return { refused: `Note ${note.id} is on the whole of an outlet.` };
  const text = articleText(item.blocks);
  if (text !== item.anchored)
    return { refused: `The text was edited. Run first: npx cuttings annotations fix ${item.id}.` };

  const of = note.on.is === 'passage' ? note.on.of : 'text';
  const there = textsOf(item.record, text)[of] ?? '';
  const found = resolve(there, { exact: words });
  if (found.status === 'missing')
    return {
      refused: `These words do not stand in ${TEXT_NAMES[of]}: compare them, character by character.`,
    };
  if (found.status === 'ambiguous')
    return {
      refused: `These words stand ${found.ranges.length} times in ${TEXT_NAMES[of]}. Give more of them.`,
    };
  return {
    note: placeNote(note, { is: 'passage', of, selector: describe(there, found.range) }),
    said: `Note ${note.id} now stands on: “${words}”`,
  };
}
