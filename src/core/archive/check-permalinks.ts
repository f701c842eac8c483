import type { Finding } from './finding.ts';
import { PERMALINKS } from './permalinks.ts';
import type { FieldPath } from './place.ts';
import type { ArchiveRecords } from './records.ts';

/** Where the record of a permanent id stands. */
interface Owner {
  readonly permalink: string;
  readonly path: string;
  readonly field: FieldPath;
}

/** Every permanent id ever given out has an answer, and every id that answers is written down. */
export function checkPermalinks(records: ArchiveRecords): Finding[] {
  const owners = ownersOf(records);
  const answering = new Map<string, Owner>();
  const doubled = owners.filter((owner) => {
    const first = answering.get(owner.permalink);
    if (first === undefined) answering.set(owner.permalink, owner);
    return first !== undefined;
  });
  const written = new Set(records.permalinks);

  return [
    ...doubled.map(({ permalink, path, field }) => ({
      path,
      field,
      rule: 'doubled-id',
      reason: `Invalid id: ${permalink} is already in ${answering.get(permalink)?.path ?? ''}.`,
      remedy: 'An id belongs to one thing for ever. Give back the id that stood here before.',
    })),
    ...records.permalinks.flatMap((permalink, index) =>
      answering.has(permalink) ? [] : [unanswered(permalink, index + 1)],
    ),
    ...[...answering.values()].filter(({ permalink }) => !written.has(permalink)).map(unrecorded),
  ];
}

function ownersOf({ items, outlets, tombstones }: ArchiveRecords): Owner[] {
  return [
    ...items.flatMap((item) => [
      { permalink: `articles/${item.id}`, path: `${item.path}/index.md`, field: ['title'] },
      ...item.quotations.map(({ id }, index) => ({
        permalink: `q/${id}`,
        path: `${item.path}/quotations.yml`,
        field: [index, 'id'],
      })),
      ...item.annotations.map(({ id }, index) => ({
        permalink: `n/${id}`,
        path: `${item.path}/annotations.yml`,
        field: [index, 'id'],
      })),
    ]),
    ...[...outlets].flatMap(([outlet, { annotations = [] }]) =>
      annotations.map(({ id }, index) => ({
        permalink: `n/${id}`,
        path: `content/outlets/${outlet}.yml`,
        field: ['annotations', index, 'id'],
      })),
    ),
    ...[...tombstones].flatMap(([id, { quotations, annotations = [] }]) => {
      const path = `content/tombstones/${id}.yml`;
      return [
        { permalink: `articles/${id}`, path, field: ['title'] },
        ...quotations.map((other, at) => ({ permalink: `q/${other}`, path, field: ['quotations', at] })),
        ...annotations.map((other, at) => ({ permalink: `n/${other}`, path, field: ['annotations', at] })),
      ];
    }),
  ];
}

function unanswered(permalink: string, line: number): Finding {
  return {
    path: PERMALINKS,
    line,
    rule: 'unanswered-permalink',
    reason: `Missing record of ${permalink}, which was given out and must answer.`,
    remedy:
      'Put the record back; to take it down, set the status of a quotation or a note to withdrawn, or write a tombstone for an article, which names its quotations and annotations.',
  };
}

function unrecorded({ permalink, path, field }: Owner): Finding {
  return {
    path,
    field,
    rule: 'unrecorded-permalink',
    reason: `Missing line in ${PERMALINKS}: ${permalink}.`,
    remedy: 'Run: npm run convert. It adds what is missing.',
  };
}
