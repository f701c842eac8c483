import { z } from 'zod';
import { basis, day } from '../basis/basis.ts';

/** An id in an address: small ASCII letters, digits and hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'An id has small letters, digits and single hyphens.')
  .max(71);

/** A date as precise as it is known: 2020, 2020-04 or 2020-04-29 (EDTF level 0). */
const date = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'Write the date as 2020, 2020-04 or 2020-04-29, in quotation marks when it is a year alone.',
  );

const line = z
  .string()
  .min(1)
  .regex(/^[^\n]*$/, 'This must be one line.');

/** Who or what stands in a relation to a subject of the article, which one, and how that is known. */
export const relation = z.strictObject({
  /** Whether the author or the outlet is meant. */
  of: z.enum(['author', 'outlet']),
  /** The author's or outlet's name; null where the text names none. */
  who: line.nullable(),
  /** One of the article's subjects; null where none is known. */
  to: line.nullable(),
  /** An id of `vocab/relation.yml`. */
  is: slug,
  basis,
});
export type Relation = z.output<typeof relation>;

/** A picture of the article. */
export const figure = z.strictObject({
  /** File in the item's `media/`; null where the seed has only the caption. */
  image: line.nullable(),
  caption: line.nullable(),
});
export type Figure = z.output<typeof figure>;

/** Another reading of a value, and how it is known. */
export const alternative = z.strictObject({
  of: z.enum(['title', 'date', 'updated', 'outlet', 'statedAuthors', 'language', 'url']),
  /** The other value, as it would be written in the field; several authors joined by `; `. */
  value: line,
  basis,
});
export type Alternative = z.output<typeof alternative>;

/**
 * The frontmatter of `content/articles/ID/index.md`: plain values, and beside
 * them in `basis` how each is known.
 */
export const articleRecord = z.strictObject({
  /** The headline as printed; null where the text has none. */
  title: line.nullable(),
  /** The day of publication, as precise as it is known. */
  date: date.nullable(),
  /** Id of a record in `outlets/`: the article's publisher, not every outlet that it mentions. */
  outlet: slug.nullable(),
  /** What the text itself says about who wrote it, as printed, in its order. */
  statedAuthors: z.array(line),
  /** Place and day that open the text. */
  dateline: z.strictObject({ place: line.nullable(), date: date.nullable() }).nullable(),
  /** The language of the text (BCP 47), `und` where it is not known. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Write the language as a code, for example en or fa.'),
  /** The sentence or two between headline and text. */
  standfirst: line.nullable().optional(),
  /** The section's label as printed. */
  section: line.nullable().optional(),
  /** The day on which the text was last changed, apart from the day of publication. */
  updated: date.nullable().optional(),
  /** Edition and page of the printed paper. */
  edition: line.nullable().optional(),
  page: line.nullable().optional(),
  /** Where it was published on the web, and a copy in a web archive. */
  url: z.url({ error: 'Write a whole address, beginning with https://' }).nullable().optional(),
  archivedUrl: z.url({ error: 'Write a whole address, beginning with https://' }).nullable().optional(),
  /** The headline in the language of the archive, where somebody has translated it. */
  titleTranslated: line.nullable().optional(),
  /** Who holds rights in the text, and the address of a statement such as one of rightsstatements.org. */
  rights: z.strictObject({ holder: line.nullable(), uri: z.url().nullable() }).nullable().optional(),
  /** Id of the article of which this one is a later version. */
  versionOf: slug.nullable().optional(),
  figures: z.array(figure),
  /** Whom or what the article is about, by name. */
  subjects: z.array(line),
  relations: z.array(relation),
  /** How each value above is known. */
  basis: z.strictObject({
    title: basis,
    date: basis,
    outlet: basis,
    statedAuthors: basis,
    dateline: basis,
    language: basis,
    standfirst: basis.optional(),
    section: basis.optional(),
    updated: basis.optional(),
    edition: basis.optional(),
    page: basis.optional(),
    url: basis.optional(),
    archivedUrl: basis.optional(),
    titleTranslated: basis.optional(),
    rights: basis.optional(),
    versionOf: basis.optional(),
    figures: basis,
    subjects: basis,
  }),
  /** Other readings of a value, where page and metadata disagree: shown beside it, never settled silently. */
  alternatives: z.array(alternative).optional(),
  /** The day on which the item came into the archive. */
  added: day,
  /** Who looked through the record, and when; null until a person has. */
  reviewed: z.strictObject({ by: line, on: day }).nullable(),
});
export type ArticleRecord = z.output<typeof articleRecord>;

/** The fields of an article that carry a basis. */
export type BasedField = keyof ArticleRecord['basis'];
