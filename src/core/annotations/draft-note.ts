import { FormFields, type Drafted } from '../text/form-fields.ts';
import {
  annotation,
  LONGEST_BODY,
  type Annotation,
  type AnnotationKind,
  type AnnotationTarget,
} from './annotation.ts';
import { source, type Source } from './source.ts';

/** What a person typed as one source of a note: all of it lines, which may be empty. */
export type SourceForm = Readonly<Record<'title' | 'url' | 'archivedUrl' | 'date', string>>;

/** What a person typed as a note. */
export interface NoteForm {
  readonly kind: AnnotationKind;
  readonly body: string;
  readonly sources: readonly SourceForm[];
  /** Whose note it is. */
  readonly by: string;
}

/** What a note says, as it is recorded. */
export type NoteWords = Pick<Annotation, 'kind' | 'body' | 'sources' | 'by'>;

/** Read the form of a note. The fields of its sources are named `sources.0.title` and so on; an empty source is none. */
export function draftNote({ kind, body, sources, by }: NoteForm): Drafted<NoteWords> {
  const fields = new FormFields();
  const text = fields.text('body', body, LONGEST_BODY);
  if (!annotation.shape.body.safeParse(text).success) fields.fault('body', 'html');
  return fields.drafted({
    kind,
    body: text,
    sources: sources.flatMap((typed, at) => draftSource(fields, typed, `sources.${at}`) ?? []),
    by: fields.required('by', by),
  });
}

function draftSource(fields: FormFields, typed: SourceForm, name: string): Source | null {
  if (Object.values(typed).every((line) => line.trim() === '')) return null;
  const { url, archivedUrl, date } = source.shape;
  const given = {
    url: fields.optional(`${name}.url`, typed.url, url, 'no-web-address'),
    archivedUrl: fields.optional(`${name}.archivedUrl`, typed.archivedUrl, archivedUrl, 'no-web-address'),
    date: fields.optional(`${name}.date`, typed.date, date, 'no-day'),
  };
  return {
    title: fields.required(`${name}.title`, typed.title),
    ...(given.url !== undefined && { url: given.url }),
    ...(given.archivedUrl !== undefined && { archivedUrl: given.archivedUrl }),
    ...(given.date !== undefined && { date: given.date }),
  };
}

/** Why and by whom something is taken back. */
export interface WithdrawalForm {
  readonly reason: string;
  readonly by: string;
}

/** Read the form in which a note is withdrawn. */
export function draftWithdrawal({ reason, by }: WithdrawalForm): Drafted<WithdrawalForm> {
  const fields = new FormFields();
  return fields.drafted({ reason: fields.required('reason', reason), by: fields.required('by', by) });
}

/** The record of a new note; `on` is the day. */
export function newNote(words: NoteWords, target: AnnotationTarget, id: string, on: string): Annotation {
  const { kind, body, sources, by } = words;
  return { id, kind, status: 'active', on: target, body, sources, by, date: on };
}

/** Give a note other words; `on` is the day. A note that says the same is left as it is. */
export function rewordNote(note: Annotation, words: NoteWords, on: string): Annotation {
  const { kind, body, sources, by } = note;
  const unchanged = JSON.stringify({ kind, body, sources, by }) === JSON.stringify(words);
  return unchanged ? note : { ...note, ...words, modified: on };
}

/** Put a note that has lost its passage in a place again. */
export function placeNote(note: Annotation, target: AnnotationTarget): Annotation {
  return { ...note, status: 'active', on: target };
}

/** Take a note back. */
export function withdrawNote(note: Annotation, { reason, by }: WithdrawalForm, on: string): Annotation {
  return { ...note, status: 'withdrawn', withdrawn: { on, by, reason } };
}
