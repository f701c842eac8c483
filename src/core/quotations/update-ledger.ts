import { isCollection, isMap, isSeq, parseDocument, type Document } from 'yaml';
import type { Quotation } from './quotation.ts';

/**
 * Put changed records into the source of a `quotations.yml`.
 *
 * Only what an edit of the text changes is written (status, parts, history);
 * comments, order and every other field stay as people wrote them. `records`
 * are those of `source`, in its order.
 */
export function updateLedger(source: string, records: readonly Quotation[]): string {
  const document: Document = parseDocument(source);
  const entries = document.contents;
  if (!isSeq(entries)) return source;

  for (const [at, { status, parts, history }] of records.entries()) {
    const entry = entries.items[at];
    if (!isMap(entry)) continue;
    for (const [field, value] of Object.entries({ status, parts, history })) {
      const before = entry.get(field, true);
      if (JSON.stringify(before) === JSON.stringify(value)) continue;
      const node = document.createNode(value);
      // Each part and each event on a line of its own, as conversion writes them.
      if (isSeq(node)) for (const item of node.items) if (isCollection(item)) item.flow = true;
      entry.set(field, node);
    }
  }
  return document.toString({ lineWidth: 0 });
}
