import type { Annotation } from '../../src/core/annotations/annotation.ts';
import type { Archive } from '../../src/core/archive/archive.ts';
import type { ArticleRecord } from '../../src/core/archive/article.ts';
import { buildArchive } from '../../src/core/archive/build.ts';
import type { OutletRecord } from '../../src/core/archive/outlet.ts';
import type { ArchiveRecords, Item } from '../../src/core/archive/records.ts';
import type { Term } from '../../src/core/archive/vocabulary.ts';
import type { Quotation } from '../../src/core/quotations/quotation.ts';
import { describe } from '../../src/core/anchoring/describe.ts';
import { articleText } from '../../src/core/text/article-text.ts';

const NOT_ASSESSED = { is: 'not-assessed' } as const;
const CONVERTER = { by: 'converter', on: '2026-11-23' } as const;

/** An article of an invented town; a test changes what it is about. */
export function sampleRecord(changes: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    title: 'Reading room to keep its public terminals',
    date: '2020-05-12',
    outlet: null,
    statedAuthors: ['Ellen Marsh'],
    dateline: null,
    language: 'en',
    figures: [],
    subjects: [],
    relations: [],
    added: '2026-11-23',
    reviewed: null,
    ...changes,
    basis: {
      title: { is: 'stated', words: 'Reading room to keep its public terminals', line: 1 },
      date: { is: 'stated', words: '12 May 2020', line: 2 },
      outlet: { is: 'unknown', searched: ['the text of the seed'] },
      statedAuthors: { is: 'stated', words: 'By Ellen Marsh', line: 2 },
      dateline: NOT_ASSESSED,
      language: { is: 'inferred', reason: 'Recognised from the text.', ...CONVERTER },
      figures: NOT_ASSESSED,
      subjects: NOT_ASSESSED,
      ...changes.basis,
    },
  };
}

/** An item with the given paragraphs; `quoted` are words of them that are given as the speaker's. */
export function sampleItem(
  id: string,
  paragraphs: readonly string[],
  {
    record = {},
    quoted = [],
    annotations = [],
  }: {
    record?: Partial<ArticleRecord>;
    quoted?: readonly { id: string; words: string; speaker: string | null }[];
    annotations?: readonly Annotation[];
  } = {},
): Item {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const text = articleText(blocks);
  return {
    id,
    path: `content/articles/${id}`,
    record: sampleRecord(record),
    blocks,
    conversions: [
      {
        seed: `${id}.txt`,
        sha256: 'ab'.repeat(32),
        encoding: { name: 'UTF-8', by: 'valid' },
        received: { from: null, on: null, how: null },
        converter: { version: '0.1.0', on: '2026-11-23' },
        wrote: {},
        homes: [],
      },
    ],
    quotations: quoted.map((quotation) => sampleQuotation(text, quotation)),
    annotations,
    anchored: text,
  };
}

function sampleQuotation(
  text: string,
  { id, words, speaker }: { id: string; words: string; speaker: string | null },
): Quotation {
  const start = text.indexOf(words);
  return {
    id,
    status: 'active',
    class: 'quotation',
    parts: [describe(text, { start, end: start + words.length })],
    speaker: {
      name: speaker,
      kind: speaker === null ? 'unknown' : 'person',
      basis:
        speaker === null
          ? { is: 'unknown', searched: ['the paragraph'] }
          : { is: 'stated', words: `said ${speaker}` },
    },
    cue: null,
    via: { chain: [], basis: { is: 'unknown', searched: ['the paragraph'] } },
    reports: [],
    confidence: 1,
    history: [{ on: '2026-11-23', what: 'minted', by: 'converter' }],
  };
}

/** A note on the first place where `words` stand in `text`; on the whole article without words. */
export function sampleNote(
  id: string,
  { text = '', words = '', ...changes }: Partial<Annotation> & { text?: string; words?: string } = {},
): Annotation {
  const start = text.indexOf(words);
  return {
    id,
    kind: 'context',
    status: 'active',
    on:
      words === ''
        ? { is: 'whole' }
        : { is: 'passage', of: 'text', selector: describe(text, { start, end: start + words.length }) },
    body: 'The count was repeated in May.',
    sources: [],
    by: 'R. Example',
    date: '2026-11-20',
    ...changes,
  };
}

/** A record of an invented outlet about which nobody has assessed anything. */
export function sampleOutlet(name: string): OutletRecord {
  const open = { is: null, basis: NOT_ASSESSED };
  return {
    name,
    publisherKind: open,
    ownership: open,
    funding: { are: [], basis: NOT_ASSESSED },
    stateRole: { funds: open, appoints: open, directs: open },
    describedBy: [],
    response: [],
    reviewed: null,
  };
}

const SELF: Term = {
  id: 'self',
  label: { en: 'the {of} is the subject' },
  clause: { en: 'is also what it is about' },
  definition: 'The author or outlet is what the text is about.',
};

/** The records of an archive that holds the given items. */
export function sampleRecords(items: readonly Item[], changes: Partial<ArchiveRecords> = {}): ArchiveRecords {
  return {
    settings: {
      name: 'Sample',
      description: 'Invented articles.',
      address: null,
      base: '/',
      language: 'en',
      contact: null,
    },
    items,
    outlets: new Map(),
    names: new Map(),
    tombstones: new Map(),
    vocabularies: new Map([['relation', [SELF]]]),
    spellings: [],
    pages: [],
    permalinks: items.flatMap((item) => [
      `articles/${item.id}`,
      ...item.quotations.map(({ id }) => `q/${id}`),
      ...item.annotations.map(({ id }) => `n/${id}`),
    ]),
    ...changes,
  };
}

/** An archive that holds the given items. */
export function sampleArchive(items: readonly Item[], changes: Partial<ArchiveRecords> = {}): Archive {
  return buildArchive(sampleRecords(items, changes));
}
