import fc from 'fast-check';
import { describe as describePlace } from '../../../../src/core/anchoring/describe.ts';
import {
  annotatedText,
  annotationKind,
  type Annotation,
  type AnnotationTarget,
} from '../../../../src/core/annotations/annotation.ts';
import type { Source } from '../../../../src/core/annotations/source.ts';
import { mintId } from '../../../../src/core/text/permanent-id.ts';
import { sha256 } from '../../../../src/io/sha256.ts';

/** Paragraphs with what trips those who count: pairs of code units, and words that stand twice in the same context. */
export const PARAGRAPHS = [
  '🚋🚋 The tram will not come. The tram will not come. The tram will not come. The tram will not come.',
  '“We were promised a tram,” said Marit Solberg, who keeps a bakery on the quay.',
  'The tram\u00a0will not come. 🥨',
];
export const TEXTS = {
  text: PARAGRAPHS.join('\n'),
  title: 'The tram 🚋 will not come',
  standfirst: 'No tram 🚋 this year.',
};

const words = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => text.trim() !== '' && text.isWellFormed());
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const address = fc.webUrl({ withQueryParameters: true });
const source: fc.Arbitrary<Source> = fc.record(
  { title: words, url: address, archivedUrl: address, date: day },
  { requiredKeys: ['title'], noNullPrototype: true },
);

const passage: fc.Arbitrary<AnnotationTarget> = fc
  .tuple(fc.constantFrom(...annotatedText.options), fc.nat(), fc.nat())
  .map(([of, a, b]) => {
    const text = TEXTS[of];
    const [start = 0, end = 0] = [a % text.length, b % text.length].sort((x, y) => x - y);
    return { of, text, start, end: end + 1 };
  })
  .filter(({ text, start, end }) => text.slice(start, end).isWellFormed())
  .map(({ of, text, start, end }) => ({ is: 'passage', of, selector: describePlace(text, { start, end }) }));

const target: fc.Arbitrary<AnnotationTarget> = fc.oneof(
  passage,
  fc.constantFrom<AnnotationTarget>({ is: 'whole' }, { is: 'quotation', id: 'q111111' }),
);

/** An orphan has words that stand nowhere, and no place of them. */
const lost: AnnotationTarget = {
  is: 'passage',
  of: 'text',
  selector: { exact: 'five trams', prefix: 'once ', suffix: '', start: 0, end: 10 },
};

const note = fc
  .record(
    {
      kind: fc.constantFrom(...annotationKind.options),
      on: target,
      body: words,
      sources: fc.array(source, { maxLength: 3 }),
      by: words.map((name) => name.trim()),
      date: day,
      language: fc.constantFrom('de', 'fa', 'zh-Hant'),
      modified: day,
      importedFrom: fc.oneof(address, fc.constant('urn:uuid:00000000-0000-4000-8000-000000000000')),
      gone: fc.constantFrom('orphan', 'withdrawn'),
    },
    { requiredKeys: ['kind', 'on', 'body', 'sources', 'by', 'date'], noNullPrototype: true },
  )
  .map(({ gone, modified, ...record }) => ({
    ...record,
    ...(modified !== undefined && modified !== record.date && { modified }),
    ...stateOf(gone),
  }));

function stateOf(gone: 'orphan' | 'withdrawn' | undefined): Partial<Annotation> & Pick<Annotation, 'status'> {
  const withdrawn = { on: '2026-11-21', by: 'R. Example', reason: 'It was wrong.' };
  switch (gone) {
    case 'orphan':
      return { status: 'orphan', on: lost };
    case 'withdrawn':
      return { status: 'withdrawn', withdrawn };
    case undefined:
      return { status: 'active' };
  }
}

/** Any notes on the texts and the quotation `q111111`, each with an id of its own. */
export const wildNotes: fc.Arbitrary<Annotation[]> = fc.array(note, { maxLength: 8 }).map((notes) =>
  notes.map((record, at) => ({
    id: mintId({ article: 'a', words: String(at), occurrence: 0 }, new Set(), sha256),
    ...record,
  })),
);
