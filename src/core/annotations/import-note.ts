import type { AnnotatedText, AnnotationKind } from './annotation.ts';
import type { Source } from './source.ts';

/** A note as another program has it, read but not yet placed. */
export interface ForeignNote {
  /** The IRI that names it; null where its file gives it none. */
  readonly id: string | null;
  /** The addresses of what it stands on, as its file has them: one a target. */
  readonly about: readonly string[];
  readonly on: Pointing;
  readonly kind: AnnotationKind;
  /** Its words, in parts that are paragraphs of their own. */
  readonly body: readonly Words[];
  /** BCP 47. */
  readonly language: string | null;
  readonly sources: readonly Source[];
  /** Who wrote it. */
  readonly by: string | null;
  /** When, and when it was last changed: days. */
  readonly date: string | null;
  readonly modified: string | null;
  /** The IRI that named it where its file has it from. */
  readonly via: string | null;
  readonly readers: 'everyone' | 'group' | 'private';
  readonly is: 'note' | 'reply' | 'hidden';
  /** What it says that no note here can say, in words. */
  readonly left: readonly string[];
}

/** Words in the form in which their file has them. */
export interface Words {
  readonly format: 'markdown' | 'html' | 'plain';
  readonly value: string;
}

/** What a note points at in the page that it stands on. */
export type Pointing =
  | { readonly is: 'whole' }
  /** `id` of the quotation, with its words where they are given. */
  | { readonly is: 'quotation'; readonly id: string }
  | { readonly is: 'words'; readonly words: PointedWords }
  /** Something that names no words. */
  | { readonly is: 'other'; readonly what: string };

/** A passage in the page that a note stands on. */
export interface PointedWords {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Characters (code points) before its words, as its file counts them. */
  readonly start: number | null;
  /** The text of the article that is meant; null where that is not said. */
  readonly of: AnnotatedText | null;
}

/** What was read of one entry of a file of notes, or why it cannot be. */
export type ReadEntry =
  { readonly ok: true; readonly note: ForeignNote } | { readonly ok: false; readonly reason: string };

/** The day in UTC of an instant as JSON files write it (ISO 8601); null where it is none. */
export function dayOf(instant: string | null | undefined): string | null {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:$|T)/.exec(instant ?? '') ?? [];
  if (day === undefined || Number.isNaN(Date.parse(day))) return null;
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(instant?.slice(10) ?? '');
  const at = hasZone ? Date.parse(instant ?? '') : NaN;
  return Number.isNaN(at) ? day : new Date(at).toISOString().slice(0, 10);
}
