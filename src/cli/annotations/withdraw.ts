import { parseArgs } from 'node:util';
import { withdrawNote } from '../../core/annotations/draft-note.ts';
import { editOptions, folderOf, misuse, required, today } from '../command-options.ts';
import { editNote } from './held-note.ts';

/** `cuttings annotations withdraw ID --by WHO --reason WHY` */
export async function runWithdraw(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: editOptions });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw misuse('withdraw takes one id.');
  const editor = { by: required('by', values.by), reason: required('reason', values.reason) };

  return editNote(folderOf(values.archive), id, values['dry-run'], ({ note }) =>
    note.status === 'withdrawn'
      ? { refused: `Note ${note.id} is withdrawn already.` }
      : {
          note: withdrawNote(note, editor, today()),
          said: `Note ${note.id} is withdrawn; its page says when and why.`,
        },
  );
}
