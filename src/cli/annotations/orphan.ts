import { parseArgs } from 'node:util';
import { place } from '../../core/annotations/place.ts';
import { textsOf } from '../../core/archive/check-annotations.ts';
import { standing } from '../../core/quotations/quotation.ts';
import { articleText } from '../../core/text/article-text.ts';
import { archiveOption, folderOf, misuse } from '../command-options.ts';
import { editNote, type HeldNote, type NoteChange } from './held-note.ts';

/** `cuttings annotations orphan ID` */
export async function runOrphan(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...archiveOption, 'dry-run': { type: 'boolean', default: false } },
  });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw misuse('orphan takes one id.');

  return editNote(folderOf(values.archive), id, values['dry-run'], orphaned);
}

function orphaned(held: HeldNote): NoteChange {
  const { note, item } = held;
  if (note.status !== 'active') return { refused: `Note ${note.id} is ${note.status} already.` };
  if (item !== null && articleText(item.blocks) !== item.anchored)
    return { refused: `The text was edited. Run first: npx cuttings annotations fix ${item.id}.` };
  if (hasPlace(held)) return { refused: `Note ${note.id} has a place. To take it down, withdraw it.` };
  return {
    note: { ...note, status: 'orphan' },
    said: `Note ${note.id} is kept; its article’s page lists it as one that could not be placed.`,
  };
}

/** Whether what the note stands on is there. */
function hasPlace({ note: { on }, item }: HeldNote): boolean {
  if (item === null || on.is === 'whole') return true;
  if (on.is === 'quotation') {
    const quotation = item.quotations.find((other) => other.id === on.id);
    return quotation !== undefined && standing(quotation).length > 0;
  }
  const text = textsOf(item.record, articleText(item.blocks))[on.of];
  return place(text ?? '', on.selector, on.of).status === 'found';
}
