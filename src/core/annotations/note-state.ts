import { standing, type Quotation } from '../quotations/quotation.ts';
import type { FollowedNote } from './follow-notes.ts';

/** What became of what a note stands on, or what an editor decided on the note. */
export type NoteState = 'found' | 'changed' | 'ambiguous' | 'missing' | 'orphan' | 'withdrawn';

/** The state of a note by the followed record of it; `quotations` are those of its article. */
export function noteState({ note, outcome }: FollowedNote, quotations: readonly Quotation[]): NoteState {
  const { status, on } = note;
  if (status !== 'active') return status;
  if (on.is === 'quotation') {
    const quotation = quotations.find(({ id }) => id === on.id);
    if (quotation === undefined || standing(quotation).length === 0) return 'missing';
    return quotation.status === 'changed' ? 'changed' : 'found';
  }
  return outcome === 'unchanged' || outcome === 'moved' || outcome === 'restored' ? 'found' : outcome;
}
