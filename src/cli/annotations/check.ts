import { checkAnnotations, checkOutletNotes } from '../../core/archive/check-annotations.ts';
import { checkPermalinks } from '../../core/archive/check-permalinks.ts';
import { checkText } from '../../core/archive/check-quotations.ts';
import { checkKind } from '../check-kind.ts';
import { counted } from '../counted.ts';
import { allNotes } from './held-note.ts';

/** `cuttings annotations check [--json]` */
export function runCheck(args: string[]): Promise<number> {
  return checkKind(args, {
    find: (records) => [
      ...records.items
        .filter(({ annotations }) => annotations.length > 0)
        .flatMap((item) => [...checkText(item), ...checkAnnotations(item)]),
      ...checkOutletNotes(records),
      ...checkPermalinks(records),
    ],
    files: /\/(?:annotations\.yml|anchored\.txt)$|^content\/outlets\//,
    where: 'in the notes',
    sound: (records) =>
      `Checked ${counted(allNotes(records).length, 'note')}: each stands in its place, and each address answers.`,
  });
}
