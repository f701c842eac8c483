import { quotation, quotationLedger, type Quotation } from '../quotations/quotation.ts';
import { checkLedger } from './check-ledger.ts';
import { readEntries } from './read-entries.ts';
import type { Read } from './read-yaml.ts';

/** Read an item's `quotations.yml`. `anchored` is its `anchored.txt`, where it has one. */
export function readLedger(source: string, path: string, anchored: string | undefined): Read<Quotation[]> {
  return readEntries(
    {
      entry: quotation,
      list: quotationLedger,
      address: 'q',
      check: (entries) => (anchored === undefined ? [] : checkLedger(path, entries, anchored)),
    },
    source,
    path,
  );
}
