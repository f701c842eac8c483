import { articleText } from '../text/article-text.ts';
import { checkLedger } from './check-ledger.ts';
import type { Finding } from './finding.ts';
import type { Item } from './records.ts';

/** Every quotation of an item stands where its record says, in the text that readers see. */
export function checkQuotations(item: Item): Finding[] {
  const edited = checkText(item);
  if (edited.length > 0) return edited;
  return checkLedger(`${item.path}/quotations.yml`, item.quotations, item.anchored);
}

/** An item's text is the one that its quotations and notes are anchored to. */
export function checkText(item: Item): Finding[] {
  const text = articleText(item.blocks);
  if (text === item.anchored) return [];
  return [
    {
      path: `${item.path}/anchored.txt`,
      line: firstDifference(text, item.anchored),
      rule: 'edited-text',
      reason: 'Unexpected text: index.md no longer has the text that quotations and notes are anchored to.',
      remedy: `If the edit is meant, run: npx cuttings quotations fix ${item.id}`,
    },
  ];
}

/** The line, from 1, on which two texts begin to differ. */
function firstDifference(one: string, other: string): number {
  const lines = other.split('\n');
  const at = one.split('\n').findIndex((line, index) => line !== lines[index]);
  return at === -1 ? lines.length : at + 1;
}
