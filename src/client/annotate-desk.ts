import type { FieldProblem } from '../core/text/form-fields.ts';
import type { TextRange } from '../core/text/range.ts';
import { askServer } from './ask-server.ts';

/** A passage in one of the texts of an article. */
export interface Passage extends TextRange {
  readonly of: 'text' | 'title' | 'standfirst';
}

/** A note as its form needs it. */
export interface EditableNote {
  readonly id: string;
  /** Its record in JSON: the server changes it only while it is still that. */
  readonly seen: string;
  readonly orphan: boolean;
  readonly kind: string;
  readonly body: string;
  readonly by: string;
  readonly sources: readonly Readonly<Partial<Record<SourceField, string | undefined>>>[];
}

export const SOURCE_FIELDS = ['title', 'url', 'archivedUrl', 'date'] as const;
export type SourceField = (typeof SOURCE_FIELDS)[number];

/** What the page hands to the script: see Annotate.astro. */
export interface EditableArticle {
  readonly id: string;
  /** Of the text. */
  readonly language: string;
  readonly texts: Readonly<Record<Passage['of'], string>>;
  /** Those that are not withdrawn. */
  readonly notes: readonly EditableNote[];
  /** Those that stand in the text. */
  readonly quotations: readonly {
    readonly id: string;
    readonly words: string;
    readonly ranges: readonly TextRange[];
  }[];
}

/** What can be done in the form. */
export type Way = 'annotate' | 'mark' | 'place' | 'edit' | 'withdraw';

/** Why the server wrote nothing, as build/annotate-question.ts makes it. */
export type Refusal =
  | FieldProblem
  | { readonly is: 'no-article' | 'text-changed' | 'note-changed' | 'quotation-changed' | 'unchanged' }
  | { readonly is: 'overlaps'; readonly words: string }
  | { readonly is: 'busy'; readonly pid: number }
  | { readonly is: 'file-changed'; readonly path: string }
  | { readonly is: 'unsound'; readonly problem: string }
  /** It did not answer at all. */
  | { readonly is: 'failed' };

/** What the development server answers. */
export type AnnotateAnswer =
  | { readonly is: 'preview'; readonly html: string }
  | { readonly is: 'written'; readonly place: string }
  | { readonly is: 'refused'; readonly problems: readonly Refusal[] };

/** Ask the server; `desk` are the data of the element that has its address and token. */
export async function askAnnotate(desk: DOMStringMap, question: object): Promise<AnnotateAnswer> {
  const refused = (problem: Refusal): AnnotateAnswer => ({ is: 'refused', problems: [problem] });
  try {
    const answer = await askServer<AnnotateAnswer>(desk, question);
    return 'error' in answer ? refused({ is: 'unsound', problem: answer.error }) : answer;
  } catch {
    return refused({ is: 'failed' });
  }
}
