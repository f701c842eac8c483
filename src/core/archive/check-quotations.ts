import { hasValue } from '../basis/basis.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { articleText } from '../text/article-text.ts';
import type { Finding } from './finding.ts';
import type { Item } from './records.ts';

/** Every quotation of an item stands where its record says, in the text that readers see. */
export function checkQuotations(item: Item): Finding[] {
  if (articleText(item.blocks) !== item.anchored) return [textWasEdited(item)];
  return item.quotations.flatMap((quotation, index) => [
    ...misplaced(item, quotation, index),
    ...speakerWithoutBasis(item, quotation, index),
    ...mergedIntoNothing(item, quotation, index),
  ]);
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

function misplaced(item: Item, { id, status, parts }: Quotation, index: number): Finding[] {
  if (status !== 'active') return [];
  return parts.flatMap(({ start, end, exact }, part) => {
    if (item.anchored.slice(start, end) === exact) return [];
    const found = item.anchored.indexOf(exact);
    return [
      {
        path: `${item.path}/quotations.yml`,
        field: [index, 'parts', part],
        rule: 'misplaced-quotation',
        reason: `Invalid place of quotation ${id}: other words stand from ${start} to ${end} than “${exact.slice(0, 40)}”.`,
        remedy:
          found === -1
            ? 'Restore the words as they were published; to take them down, set the status to withdrawn.'
            : `These words first stand from ${found} to ${found + exact.length}.`,
      },
    ];
  });
}

function speakerWithoutBasis(item: Item, { id, speaker }: Quotation, index: number): Finding[] {
  if ((speaker.name !== null) === hasValue(speaker.basis)) return [];
  return [
    {
      path: `${item.path}/quotations.yml`,
      field: [index, 'speaker'],
      rule: 'speaker-without-basis',
      reason: `Invalid speaker of quotation ${id}: the name and its basis (“${speaker.basis.is}”) contradict each other.`,
      remedy:
        'A named speaker is stated, documented, supplied or inferred; without a name the basis is unknown or not-assessed.',
    },
  ];
}

/** A merged quotation answers with its successor, which is in the same article. */
function mergedIntoNothing(item: Item, { id, status, mergedInto }: Quotation, index: number): Finding[] {
  if ((status === 'merged') === (mergedInto !== undefined)) {
    if (
      mergedInto === undefined ||
      item.quotations.some((other) => other.id === mergedInto && other.id !== id)
    )
      return [];
  }
  return [
    {
      path: `${item.path}/quotations.yml`,
      field: [index, 'status'],
      rule: 'merged-into-nothing',
      reason: `Invalid status of quotation ${id}: merged, and no other quotation of this article answers for it.`,
      remedy: 'Write mergedInto with the id of the quotation that holds its words; only a merged one has it.',
    },
  ];
}
