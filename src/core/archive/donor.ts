import { z } from 'zod';
import { day } from '../basis/basis.ts';
import { articleRecord } from './article.ts';

const { shape } = articleRecord;
const line = shape.statedAuthors.element;

/** Values that a donor supplies, each as it is written in an article's record; what is left out or null is not supplied. */
const suppliedFields = z.strictObject({
  title: shape.title.optional(),
  date: shape.date.optional(),
  /** The publisher's name, as it is to be shown. */
  outlet: line.nullable().optional(),
  authors: z.array(line, 'Write authors as a list, for example authors: [Ellen Marsh, Per Holm].').optional(),
  dateline: shape.dateline.optional(),
  language: shape.language.optional(),
  standfirst: shape.standfirst,
  section: shape.section,
  updated: shape.updated,
  edition: shape.edition,
  page: shape.page,
  url: shape.url,
  archivedUrl: shape.archivedUrl,
  titleTranslated: shape.titleTranslated,
  rights: shape.rights,
  subjects: z.array(line, 'Write subjects as a list, for example subjects: [Northmoor Council].').optional(),
});
export type SuppliedFields = z.output<typeof suppliedFields>;

/** What a donor knows of a seed: `seeds/NAME.yml` beside `seeds/NAME`. */
export const donorNote = z
  .strictObject({
    /** From whom the file came. */
    from: line.nullable().default(null),
    /** The day on which it came. */
    on: day.nullable().default(null),
    /** In which way it came: on paper, on a disk, by mail. */
    how: line.nullable().default(null),
    /** Who says what stands under `fields`; the donor, when nobody else is named. */
    by: line.nullable().default(null),
    fields: suppliedFields.default({}),
  })
  .refine(({ by, from, fields }) => Object.keys(fields).length === 0 || (by ?? from) !== null, {
    path: ['by'],
    error: 'Missing name. Write under by (or from) who supplies the fields: a supplied value needs a name.',
  })
  .refine(({ on, fields }) => Object.keys(fields).length === 0 || on !== null, {
    path: ['on'],
    error: 'Missing day. Write under on when the fields were supplied, for example 2026-11-23.',
  });
export type DonorNote = z.output<typeof donorNote>;
