import fc from 'fast-check';
import type { ArticleRecord } from '../../src/core/archive/article.ts';
import type { Basis } from '../../src/core/basis/basis.ts';
import { sampleRecord } from './sample.ts';

/** Objects as YAML and JSON are read into. */
const PLAIN = { noNullPrototype: true } as const;

/** Any one line that a record can hold, with what CSV, YAML and spreadsheets trip over. */
export const wildLine: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            '=',
            '+',
            '-',
            '@',
            "'",
            '"',
            ';',
            ',',
            '|',
            '\\',
            '\t',
            '\r',
            ' ',
            '#',
            ':',
            '[',
            '{',
            '2',
            'e',
            'é',
          ],
          ...[
            '\ufeff',
            '2020-04-29',
            '4-5',
            'true',
            'null',
            '~',
            '> ',
            '- ',
            '---',
            '\u2028',
            '\u0085',
            '؛',
            'א',
          ],
        ),
        { minLength: 1, maxLength: 6 },
      )
      .map((parts) => parts.join('')),
  )
  .map((text) => text.replaceAll('\n', ' '));

const known = { is: 'supplied', by: 'R. Holm', on: '2026-11-01' } as const;
const orNull = fc.option(wildLine, { nil: null });
const anyDate = fc.constantFrom('1999', '2020-04', '2020-04-29');

/** Any record, as far as its values are sound. */
export const wildRecord: fc.Arbitrary<ArticleRecord> = fc
  .record({
    title: orNull,
    date: fc.option(anyDate, { nil: null }),
    statedAuthors: fc.array(wildLine, { maxLength: 3 }),
    dateline: fc.option(fc.record({ place: orNull, date: fc.option(anyDate, { nil: null }) }, PLAIN), {
      nil: null,
    }),
    section: orNull,
    page: orNull,
    rights: fc.option(fc.record({ holder: orNull, uri: fc.constant(null) }, PLAIN), { nil: null }),
    figures: fc.array(fc.record({ image: orNull, caption: orNull }, PLAIN), { maxLength: 2 }),
    subjects: fc.array(wildLine, { maxLength: 2 }),
    reviewed: fc.option(fc.record({ by: wildLine, on: fc.constant('2026-11-02') }, PLAIN), { nil: null }),
  })
  .chain((values) =>
    fc.record({
      values: fc.constant(values),
      relations: fc.array(
        fc.record(
          {
            of: fc.constantFrom('author' as const, 'outlet' as const),
            who: orNull,
            to: fc.constantFrom(null, ...values.subjects),
            is: fc.constant('self'),
            basis: fc.constant(known),
          },
          PLAIN,
        ),
        { maxLength: 2 },
      ),
    }),
  )
  .map(({ values, relations }) => {
    const of = (value: unknown): Basis =>
      value === null ? { is: 'unknown', searched: ['the text'] } : known;
    const { title, date, dateline, section, page, rights } = values;
    const basis = {
      ...sampleRecord().basis,
      title: of(title),
      date: of(date),
      dateline: of(dateline),
      section: of(section),
      page: of(page),
      rights: of(rights),
      statedAuthors: known,
      figures: known,
      subjects: known,
    };
    return { ...sampleRecord(), ...values, relations, basis };
  });
