import { articleText } from '../text/article-text.ts';
import { checkLedger } from './check-ledger.ts';
import type { Finding } from './finding.ts';
import type { Item } from './records.ts';

/** Every quotation of an item stands where its record says, in the text that readers see. */
export function checkQuotations(item: Item): Finding[] {
  if (articleText(item.blocks) !== item.anchored) return [textWasEdited(item)];
  return checkLedger(`${item.path}/quotations.yml`, item.quotations, item.anchored);
}

function textWasEdited(item: Item): Finding {
  return {
    path: `${item.path}/anchored.txt`,
    line: firstDifference(articleText(item.blocks), item.anchored),
    rule: 'edited-text',
    reason: 'Unexpected text: index.md no longer has the text that the quotations were anchored to.',
    remedy: `If the edit is meant, run: npx cuttings quotations fix ${item.id}`,
  };
}

/** The line, from 1, on which two texts begin to differ. */
function firstDifference(one: string, other: string): number {
  const lines = other.split('\n');
  const at = one.split('\n').findIndex((line, index) => line !== lines[index]);
  return at === -1 ? lines.length : at + 1;
}
