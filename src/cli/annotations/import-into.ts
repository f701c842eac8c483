import type { Holding, ImportInto } from '../../core/annotations/import-plan.ts';
import type { ArchiveRecords, Item } from '../../core/archive/records.ts';
import { isGone } from '../../core/quotations/quotation.ts';

/** An archive as notes are imported into it. */
export function importInto({ settings, items, outlets, permalinks }: ArchiveRecords): ImportInto {
  const { address, base, language } = settings;
  const published = address === null ? [] : [new URL(base, address).href];
  const holdings: Holding[] = [
    ...items.map(holdingOf),
    ...Array.from(outlets, ([id, { annotations = [] }]): Holding => ({
      kind: 'outlets',
      id,
      addresses: [],
      texts: { text: null, title: null, standfirst: null },
      quotations: new Set(),
      notes: annotations,
    })),
  ];
  return {
    holdings,
    own: [...published, `urn:cuttings:${base.slice(1)}`],
    language,
    taken: new Set(permalinks.filter((line) => line.startsWith('n/')).map((line) => line.slice(2))),
  };
}

function holdingOf({ id, record, anchored, quotations, annotations }: Item): Holding {
  return {
    kind: 'articles',
    id,
    addresses: [record.url, record.archivedUrl].flatMap((address) => address ?? []),
    texts: { text: anchored, title: record.title, standfirst: record.standfirst ?? null },
    quotations: new Set(
      quotations.filter((quotation) => !isGone(quotation)).map((quotation) => quotation.id),
    ),
    notes: annotations,
  };
}
