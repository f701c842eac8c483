import { parseArgs } from 'node:util';
import { merge } from '../../core/quotations/edit-quotation.ts';
import { isGone } from '../../core/quotations/quotation.ts';
import { editQuotation, heldBy, type Change } from './edit.ts';
import { editOptions, folderOf, misuse, required, today } from '../command-options.ts';

/** `cuttings quotations merge ID INTO --by WHO [--reason WHY]` */
export async function runMerge(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: editOptions });
  const [id, into, ...more] = positionals;
  if (id === undefined || into === undefined || more.length > 0) throw misuse('merge takes two ids.');
  const editor = { by: required('by', values.by), on: today(), reason: values.reason };

  return editQuotation(
    folderOf(values.archive),
    id,
    values['dry-run'],
    ({ quotation, item }, records): Change => {
      const successor = heldBy(records, into);
      if ('refused' in successor) return successor;
      const other = successor.quotation;
      if (other.id === quotation.id)
        return { refused: `Quotation ${other.id} cannot be merged into itself.` };
      if (successor.item.id !== item.id)
        return { refused: `Quotation ${other.id} is in another article, ${successor.item.id}.` };
      const gone = [quotation, other].find(isGone);
      if (gone !== undefined) return { refused: `Quotation ${gone.id} is ${gone.status} already.` };
      return {
        quotation: merge(quotation, other.id, editor),
        said: [`Quotation ${quotation.id} was merged into ${other.id}, to which its page now leads.`],
      };
    },
  );
}
