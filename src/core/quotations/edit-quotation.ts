import type { Sha256 } from '../text/permanent-id.ts';
import type { Quotation, SpeakerKind } from './quotation.ts';

/** Who changes a record, on which day (YYYY-MM-DD), and why, in a sentence that readers see. */
export interface Editor {
  readonly by: string;
  readonly on: string;
  readonly reason?: string | undefined;
}

/** Name the speaker: from now on supplied by the editor. */
export function setSpeaker(
  quotation: Quotation,
  speaker: { readonly name: string; readonly kind: SpeakerKind },
  editor: Editor,
): Quotation {
  const { by, on } = editor;
  const { candidates: _, ...rest } = quotation;
  return {
    ...rest,
    speaker: { ...speaker, basis: { is: 'supplied', by, on } },
    history: [...quotation.history, { on, what: 'speaker-set', ...whoAndWhy(editor) }],
  };
}

/** Take a quotation back: its words are no longer shown. */
export function withdraw(quotation: Quotation, editor: Editor): Quotation {
  const { now: _, ...rest } = quotation;
  return {
    ...rest,
    status: 'withdrawn',
    history: [...quotation.history, { on: editor.on, what: 'withdrawn', ...whoAndWhy(editor) }],
  };
}

/** Take the words out of a record, and what stood beside them; their length and checksum stay. */
export function redact(quotation: Quotation, sha256: Sha256): Quotation {
  const redacted = quotation.parts.map(({ exact }) => ({ length: exact.length, sha256: sha256(exact) }));
  const { candidates: _, ...rest } = quotation;
  return redacted.length === 0 ? quotation : { ...rest, parts: [], redacted };
}

/** Let the quotation `into` answer for this one. */
export function merge(quotation: Quotation, into: string, editor: Editor): Quotation {
  const { now: _, ...rest } = quotation;
  return {
    ...rest,
    status: 'merged',
    mergedInto: into,
    history: [...quotation.history, { on: editor.on, what: 'merged', ...whoAndWhy(editor) }],
  };
}

function whoAndWhy({ by, reason }: Editor): { by: string; reason?: string } {
  return { ...(reason === undefined ? {} : { reason }), by };
}
