import { checkPermalinks } from '../../core/archive/check-permalinks.ts';
import { checkQuotations } from '../../core/archive/check-quotations.ts';
import { checkKind } from '../check-kind.ts';
import { counted } from '../counted.ts';

/** `cuttings quotations check [--json]` */
export function runCheck(args: string[]): Promise<number> {
  return checkKind(args, {
    find: (records) => [...records.items.flatMap(checkQuotations), ...checkPermalinks(records)],
    files: /\/(?:quotations\.yml|anchored\.txt)$/,
    where: 'in the ledgers',
    sound: ({ items }) => {
      const quotations = items.reduce((sum, item) => sum + item.quotations.length, 0);
      return `Checked ${counted(quotations, 'quotation')}: each stands in its place, and each address answers.`;
    },
  });
}
