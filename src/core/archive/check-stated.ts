import type { Basis } from '../basis/basis.ts';
import { seedKey, type Seeds } from './check-seeds.ts';
import type { Finding } from './finding.ts';
import type { FieldPath } from './place.ts';
import type { Item } from './records.ts';
import { withoutBlanks } from '../text/blank.ts';
import { CONTROLS } from '../text/controls.ts';

/** What is shown as stated stands in the text, or in the metadata that is named, word for word. */
export function checkStated(item: Item, seeds: Seeds): Finding[] {
  const held = item.conversions.flatMap((conversion) => seeds.get(seedKey(conversion)) ?? []);
  if (held.length === 0) return [];
  const texts = held.map(({ text }) => comparable(text));
  // The metadata of a plain text came on another way, which only a person can look up.
  const isPlain = held.every(({ metadata }) => metadata === null);
  const metadata = held.flatMap((seed) => seed.metadata ?? []).map(comparable);

  return basesOf(item).flatMap(({ path, field, basis }) => {
    if (basis.is !== 'stated') return [];
    const inMetadata = basis.in === 'metadata';
    if (inMetadata && isPlain) return [];
    const words = comparable(basis.words);
    if ((inMetadata ? metadata : texts).some((source) => source.includes(words))) return [];
    return [
      {
        path,
        field,
        rule: 'unstated-words',
        reason: `Invalid basis: “${basis.words}” does not stand in the ${inMetadata ? 'metadata of the ' : ''}seed.`,
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
    ...(record.alternatives ?? []).map(({ basis }, at) => ({
      path: index,
      field: ['alternatives', at, 'basis'],
      basis,
    })),
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
