import { z } from 'zod';
import { annotatedText, annotationKind } from '../core/annotations/annotation.ts';
import { speakerKind } from '../core/quotations/quotation.ts';
import type { FieldProblem } from '../core/text/form-fields.ts';

/** A passage as the page shows it: its words must still stand there. */
const passage = z.strictObject({
  is: z.literal('passage'),
  of: annotatedText,
  /** UTF-16 code units of that text, end exclusive. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  exact: z.string().min(1),
});

const place = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('whole') }),
  passage,
  z.strictObject({ is: z.literal('quotation'), id: z.string() }),
]);
export type SeenPlace = z.output<typeof place>;

const noteForm = z.strictObject({
  kind: annotationKind,
  body: z.string(),
  sources: z
    .array(z.strictObject({ title: z.string(), url: z.string(), archivedUrl: z.string(), date: z.string() }))
    .max(100),
  by: z.string(),
});

const article = z.string();
/** The note's record in JSON, as the page was handed it. */
const seen = z.string();

const change = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('annotate'), article, on: place, form: noteForm }),
  z.strictObject({ ask: z.literal('edit'), article, seen, form: noteForm }),
  z.strictObject({ ask: z.literal('place'), article, seen, on: passage }),
  z.strictObject({
    ask: z.literal('withdraw'),
    article,
    seen,
    form: z.strictObject({ reason: z.string(), by: z.string() }),
  }),
  z.strictObject({
    ask: z.literal('mark'),
    article,
    on: passage,
    form: z.strictObject({
      class: z.enum(['quotation', 'partial']),
      speaker: z.string(),
      kind: speakerKind.exclude(['unknown']),
      by: z.string(),
    }),
  }),
]);
/** A change of an article's notes or quotations that an editor asks for. */
export type ChangeAsked = z.output<typeof change>;

/** What the page of an article asks of the development server. */
export const annotateQuestion = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('preview'), body: z.string() }),
  change,
]);

/** Why nothing was written; the page has the words for it. */
export type Refusal =
  | FieldProblem
  | { readonly is: 'no-article' | 'text-changed' | 'note-changed' | 'quotation-changed' | 'unchanged' }
  /** The passage belongs to a quotation with these words. */
  | { readonly is: 'overlaps'; readonly words: string }
  /** Another command is writing. */
  | { readonly is: 'busy'; readonly pid: number }
  /** Somebody has saved this file since it was read. */
  | { readonly is: 'file-changed'; readonly path: string }
  /** The records have problems, or would have them: in words. */
  | { readonly is: 'unsound'; readonly problem: string };

/** What the page of an article gets to know. */
export type AnnotateAnswer =
  | { readonly is: 'preview'; readonly html: string }
  /** `place` is the fragment at which the page shows it. */
  | { readonly is: 'written'; readonly place: string }
  | { readonly is: 'refused'; readonly problems: readonly Refusal[] };
