import type { Quotation } from '../quotations/quotation.ts';
import { editEntries } from './edit-entries.ts';
import type { Read } from './read-yaml.ts';

/**
 * Put changed records into the source of a `quotations.yml`.
 *
 * @see editEntries
 */
export function editLedger(source: string, path: string, records: readonly Quotation[]): Read<string> {
  return editEntries(source, path, records, 'quotations');
}
