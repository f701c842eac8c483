import type { Basis } from '../basis/basis.ts';
import type { Seeds } from './check-seeds.ts';
import type { Finding } from './finding.ts';
import type { FieldPath } from './place.ts';
import type { Item } from './records.ts';
import { withoutBlanks } from '../text/blank.ts';
import { CONTROLS } from '../text/controls.ts';

/** What is shown as stated by the text stands in the text, word for word. */
export function checkStated(item: Item, seeds: Seeds): Finding[] {
  const sources = item.conversions.flatMap(({ seed }) => seeds.get(seed)?.text ?? []).map(comparable);
  if (sources.length === 0) return [];

  return basesOf(item).flatMap(({ path, field, basis }) => {
    if (basis.is !== 'stated' || basis.in === 'metadata') return [];
    const words = comparable(basis.words);
    if (sources.some((source) => source.includes(words))) return [];
    return [
      {
        path,
        field,
        rule: 'unstated-words',
        reason: `Invalid basis: “${basis.words}” does not stand in the seed.`,
        remedy:
          'Copy the words exactly as printed, or choose another basis: only what the text says is stated.',
      },
    ];
  });
}

function basesOf({ path, record, quotations }: Item): { path: string; field: FieldPath; basis: Basis }[] {
  const index = `${path}/index.md`;
  const ledger = `${path}/quotations.yml`;
  return [
    ...Object.entries(record.basis).flatMap(([field, basis]) =>
      basis === undefined ? [] : [{ path: index, field: ['basis', field], basis }],
    ),
    ...record.relations.map(({ basis }, at) => ({ path: index, field: ['relations', at, 'basis'], basis })),
    ...quotations.flatMap(({ speaker, via }, at) => [
      { path: ledger, field: [at, 'speaker', 'basis'], basis: speaker.basis },
      { path: ledger, field: [at, 'via', 'basis'], basis: via.basis },
    ]),
  ];
}

/** Blanks are free, for a line of the seed may end inside the words; control characters are in no record. */
function comparable(text: string): string {
  return withoutBlanks(text.replace(CONTROLS, ''));
}
