import { z } from 'zod';
import { selector } from '../anchoring/selector.ts';
import { day } from '../basis/basis.ts';
import { source } from './source.ts';

/**
 * What a note does, and the W3C's motivation for it. The first kind with a
 * motivation is the one that an imported note of this motivation gets.
 *
 * @see https://www.w3.org/TR/annotation-vocab/#named-individuals
 */
export const MOTIVATIONS = {
  context: 'commenting',
  correction: 'editing',
  'fact-check': 'assessing',
  definition: 'describing',
  identification: 'identifying',
  translation: 'commenting',
  question: 'questioning',
  link: 'linking',
} as const;

export type AnnotationKind = keyof typeof MOTIVATIONS;

const KINDS = Object.keys(MOTIVATIONS) as [AnnotationKind, ...AnnotationKind[]]; // the keys of the table, which has some
export const annotationKind = z.enum(KINDS);

/** The texts of an article in which a passage can stand; `text` is its paragraphs. */
export const annotatedText = z.enum(['text', 'title', 'standfirst']);
export type AnnotatedText = z.output<typeof annotatedText>;

/** What a note stands on. One on an outlet stands in the outlet's record, and is `whole` there. */
const target = z.discriminatedUnion(
  'is',
  [
    /** The whole article, or the outlet in whose record the note stands. */
    z.strictObject({ is: z.literal('whole') }),
    /** A passage. `selector` counts in `anchored.txt`, or in the title or standfirst as they are. */
    z.strictObject({ is: z.literal('passage'), of: annotatedText.default('text'), selector }),
    /** A quotation of the same article, by its id. */
    z.strictObject({ is: z.literal('quotation'), id: z.string().min(1) }),
  ],
  { error: 'This is nothing that a note can stand on. Use one of: whole, passage, quotation.' },
);
export type AnnotationTarget = z.output<typeof target>;

/** Characters (UTF-16 code units) of a note at most; what is longer is a text of its own. */
export const LONGEST_BODY = 20_000;

// A `<` that no backslash escapes, and after it what opens a tag, a comment or a declaration.
const HTML = /(?<=(?<!\\)(?:\\\\)*)<(?:\/?[a-z][a-z0-9-]*(?=[\s/>]|$)|[!?])/iu;

/** Whether Markdown has what its readers take for HTML, or nearly; a little more counts, never less. */
function hasHtml(markdown: string): boolean {
  return HTML.test(markdown);
}

/**
 * One entry of an item's `annotations.yml`, or of `annotations` in an outlet's
 * record: an editor's note. The id is minted once and then only carried; an
 * entry is never deleted, but withdrawn.
 */
export const annotation = z.strictObject({
  /** Permanent id, of the same form as a quotation's. */
  id: z.string().regex(/^[0-9a-hjkmnp-tv-z]{7,}$/, 'This is not an id that cuttings gave out.'),
  kind: annotationKind,
  /**
   * `orphan`: the words of its passage are gone, and an editor keeps the note
   * all the same; it is listed as one that could not be placed.
   */
  status: z.enum(['active', 'orphan', 'withdrawn']),
  on: target,
  /** The note's own words, in Markdown. HTML has no place in it: nothing that it hides would be read. */
  body: z
    .string()
    .regex(/\S/u, 'Missing words of the note. Write what it says.')
    .max(
      LONGEST_BODY,
      `This note is too long. Write at most ${LONGEST_BODY.toLocaleString('en')} characters.`,
    )
    .refine(
      (body) => !hasHtml(body),
      'Unexpected HTML. Use Markdown; before a < that is meant as such, put a backslash.',
    ),
  /** Language of the body, as BCP 47 tag; where it is missing, that of the archive. */
  language: z.string().min(2).optional(),
  /** What the note rests on besides the article itself. */
  sources: z.array(source).default([]),
  /** Who wrote the note. */
  by: z.string().min(1),
  /** When. */
  date: day,
  /** When its words were last changed. */
  modified: day.optional(),
  /** The address that names the note where it was imported from. */
  importedFrom: z
    .url({
      protocol: /^(?:https?|urn|tag)$/,
      error: 'This is no address of a note. Write one that begins with https://.',
    })
    .optional(),
  /** When and why it was withdrawn; readers see both. Only with this status. */
  withdrawn: z.strictObject({ on: day, by: z.string().min(1), reason: z.string().min(1) }).optional(),
});
export type Annotation = z.output<typeof annotation>;

/** The whole of `annotations.yml`. */
export const annotationList = z.array(annotation);
