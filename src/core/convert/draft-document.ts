import type { Alternative, ArticleRecord } from '../archive/article.ts';
import type { HomeAs } from '../archive/conversion.ts';
import type { Basis } from '../basis/basis.ts';
import { blockRanges, type Block } from '../text/article-text.ts';
import { findAbout } from './about.ts';
import { documentText, type SeedDocument } from './document.ts';
import { findDocumentFields, type DocumentFields } from './document-fields.ts';
import { layOutDocument, markedLines, type MarkedLine } from './document-sheet.ts';
import type { Draft, DraftSettings } from './draft.ts';
import { homesOf } from './homes.ts';
import { isProse } from './prose.ts';
import type { Settled } from './settle.ts';

/**
 * Draft an article from a saved page or a document: what its reader marks as
 * outside the text has its home there, fields are read from the text that
 * remains, and each is settled with what the metadata state.
 *
 * Total, as the draft of a plain text is: homes count in `documentText`.
 */
export function draftDocument(document: SeedDocument, { on, outletId }: DraftSettings): Draft {
  const lines = markedLines(document);
  const sheet = layOutDocument(lines);
  const found = findDocumentFields(sheet, document.metadata, lines, on);
  const homes = new Map<number, HomeAs>();
  for (const { start, as } of lines) if (as !== null) homes.set(start, as);
  for (const [at, as] of found.homes) {
    const start = sheet.blocks[at]?.lines[0]?.start;
    if (start !== undefined && !homes.has(start)) homes.set(start, as);
  }

  const body = lines.filter(({ start }) => !homes.has(start));
  const claims = lines.flatMap(({ start, end }) => {
    const as = homes.get(start);
    return as === undefined ? [] : [{ start, end, as }];
  });
  const publisher = found.outlet.value;
  return {
    record: recordOf(found, publisher === null ? null : outletId(publisher), body, on),
    blocks: body.map(({ kind, text }): Block => ({ kind, text })),
    homes: homesOf(documentText(document), claims),
    publisher,
    lineOf: lineLookUp(body),
  };
}

function recordOf(
  found: DocumentFields,
  outlet: string | null,
  body: readonly MarkedLine[],
  on: string,
): ArticleRecord {
  const { title, date, authors, dateline, language, captions } = found;
  const about = findAbout({
    title: title.value ?? '',
    opening: body.find(({ text }) => isProse(text))?.text ?? '',
    text: body.map(({ text }) => text).join('\n'),
    authors: authors.value,
    dateline: dateline.value,
    language: language.value,
    on,
  });
  const optional = {
    standfirst: found.standfirst,
    section: found.section,
    updated: found.updated.value === null ? null : found.updated,
    url: found.url,
  };
  const known = Object.entries(optional).flatMap(([name, field]) =>
    field === null ? [] : [[name, field] as const],
  );
  const alternatives = alternativesOf(found);
  const opening = dateline.value;
  return {
    title: title.value,
    date: date.value,
    outlet,
    statedAuthors: authors.value,
    dateline: opening === null ? null : { place: opening.place, date: opening.date },
    language: language.value,
    ...Object.fromEntries(known.map(([name, { value }]) => [name, value])),
    ...(found.rights === null ? {} : { rights: { holder: found.rights.value, uri: null } }),
    figures: captions.value.map((caption) => ({ image: null, caption })),
    subjects: about.subjects,
    relations: about.relations,
    basis: {
      title: title.basis,
      date: date.basis,
      outlet: found.outlet.basis,
      statedAuthors: authors.basis,
      dateline: dateline.basis,
      language: language.basis,
      ...Object.fromEntries(known.map(([name, { basis }]): [string, Basis] => [name, basis])),
      ...(found.rights === null ? {} : { rights: found.rights.basis }),
      figures: captions.basis,
      subjects: about.basis,
    },
    ...(alternatives.length === 0 ? {} : { alternatives }),
    added: on,
    reviewed: null,
  };
}

/** The readings that disagree with the record's values, each with its own basis. */
function alternativesOf({ title, date, updated, outlet, authors, language }: DocumentFields): Alternative[] {
  const other = (of: Alternative['of'], { other: reading }: Settled<string | null>): Alternative[] =>
    typeof reading?.value !== 'string' ? [] : [{ of, value: reading.value, basis: reading.basis }];
  return [
    ...other('title', title),
    ...other('date', date),
    ...other('updated', updated),
    ...other('outlet', outlet),
    ...(authors.other === null
      ? []
      : [
          { of: 'statedAuthors' as const, value: authors.other.value.join('; '), basis: authors.other.basis },
        ]),
    ...other('language', language),
  ];
}

function lineLookUp(body: readonly MarkedLine[]): (offset: number) => number {
  const ranges = blockRanges(body);
  return (offset) => body[ranges.findIndex(({ end }) => offset <= end)]?.number ?? 1;
}
