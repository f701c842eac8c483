import type { Annotation } from '../annotations/annotation.ts';
import type { AnnotatedTexts } from '../annotations/place.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { articleText } from '../text/article-text.ts';
import type { ArticleRecord } from './article.ts';
import type { Finding } from './finding.ts';
import { contradicting, NOTE_RULES } from './note-rules.ts';
import type { ArchiveRecords, Item } from './records.ts';

/** What the notes of an item stand on. */
export interface Annotated {
  readonly record: Pick<ArticleRecord, 'title' | 'standfirst'>;
  readonly quotations: readonly Quotation[];
  /** The text in which their selectors count. */
  readonly anchored: string;
}

/** The texts in which notes on an article stand; `text` is that of its paragraphs. */
export function textsOf({ title, standfirst = null }: Annotated['record'], text: string): AnnotatedTexts {
  return { text, title, standfirst };
}

/** Every note of an item stands on something that is there, and says one thing of itself. */
export function checkAnnotations(item: Item): Finding[] {
  if (item.annotations.length === 0) return [];
  // Of an edited text, checkQuotations says so, once.
  const isEdited = articleText(item.blocks) !== item.anchored;
  const checked = item.annotations.map((note) =>
    isEdited && note.on.is === 'passage' && note.on.of === 'text' ? undefined : note,
  );
  return checkNotes(`${item.path}/annotations.yml`, checked, item);
}

/** Every note on an outlet says one thing of itself. */
export function checkOutletNotes({ outlets }: ArchiveRecords): Finding[] {
  return [...outlets].flatMap(([id, { annotations = [] }]) =>
    annotations.flatMap((note, index) =>
      contradicting(note).map(({ field, ...fault }) => ({
        ...fault,
        path: `content/outlets/${id}.yml`,
        field: ['annotations', index, ...field],
      })),
    ),
  );
}

/**
 * Hold the entries of an `annotations.yml` against what they stand on. An
 * entry that could not be read is undefined.
 */
export function checkNotes(
  path: string,
  entries: readonly (Annotation | undefined)[],
  { record, quotations, anchored }: Annotated,
): Finding[] {
  const texts = textsOf(record, anchored);
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  return entries.flatMap((note, index) =>
    note === undefined
      ? []
      : NOTE_RULES.flatMap((rule) => rule({ note, texts, quotations: byId })).map(({ field, ...fault }) => ({
          ...fault,
          path,
          field: [index, ...field],
        })),
  );
}
