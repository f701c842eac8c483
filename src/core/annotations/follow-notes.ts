import { align, type Alignment } from '../anchoring/align.ts';
import { describe } from '../anchoring/describe.ts';
import { followSelector, type FollowedSelector } from '../anchoring/follow-selector.ts';
import { isStanding } from '../anchoring/is-standing.ts';
import type { Selector } from '../anchoring/selector.ts';
import type { TextRange } from '../text/range.ts';
import type { Annotation, AnnotatedText } from './annotation.ts';
import { nearestTo, place, type AnnotatedTexts } from './place.ts';

/** What became of one note when its article was edited. */
export type FollowedNote =
  | {
      readonly note: Annotation;
      /** Nothing new · has a new place · was an orphan whose words are back · stands on words that were edited. */
      readonly outcome: 'unchanged' | 'moved' | 'restored' | 'changed';
    }
  | {
      readonly note: Annotation;
      readonly outcome: 'missing' | 'ambiguous';
      /** The text that the note stands on, and where in it a person should look first. */
      readonly of: AnnotatedText;
      readonly nearest: TextRange | undefined;
    };

/**
 * Follow an item's notes from the text that they were anchored to into its
 * texts as they are now.
 *
 * A passage that was edited is described anew, and the note stays on it. A note
 * that cannot be followed for certain keeps its record as it is: what becomes
 * of it is for a person to say. Of title and standfirst no earlier text is
 * kept, so that there a note is followed by its own selector alone. An orphan
 * stands on its passage again when an edit brings back the words with what
 * stood beside them. Following an edit a second time from the records that it
 * gave comes to the same records.
 */
export function followNotes(
  notes: readonly Annotation[],
  anchored: string,
  texts: AnnotatedTexts,
): FollowedNote[] {
  const text = texts.text ?? '';
  const alignment = notes.length === 0 || text === anchored ? null : align(anchored, text);
  return notes.map((note) => followNote(note, { anchored, texts, alignment }));
}

interface Edit {
  readonly anchored: string;
  readonly texts: AnnotatedTexts;
  /** Null where the paragraphs were not edited. */
  readonly alignment: Alignment | null;
}

function followNote(note: Annotation, edit: Edit): FollowedNote {
  const { on, status } = note;
  if (on.is !== 'passage' || status === 'withdrawn') return { note, outcome: 'unchanged' };
  const { of, selector } = on;
  const followed = status === 'orphan' ? restore(selector, of, edit) : followPassage(selector, of, edit);
  if (followed === null) return { note, outcome: 'unchanged' };
  if (!('selector' in followed)) return { note, outcome: followed.status, of, nearest: followed.nearest };

  const moved: Annotation = { ...note, status: 'active', on: { ...on, selector: followed.selector } };
  if (status === 'orphan') return { note: moved, outcome: 'restored' };
  if (followed.status === 'changed') return { note: moved, outcome: 'changed' };
  return isSame(followed.selector, selector)
    ? { note, outcome: 'unchanged' }
    : { note: moved, outcome: 'moved' };
}

/** Null where the note stands where it stood. */
function followPassage(
  selector: Selector,
  of: AnnotatedText,
  { anchored, texts, alignment }: Edit,
): FollowedSelector | null {
  const isEdited = of === 'text' && alignment !== null;
  if (!isEdited && isStanding(texts[of] ?? '', selector)) return null;
  // What does not stand in the text before the edit cannot be followed from there.
  if (isEdited && isStanding(anchored, selector)) return followSelector(selector, alignment);
  return bySelector(selector, texts[of] ?? '', of);
}

function bySelector(selector: Selector, text: string, of: AnnotatedText): FollowedSelector {
  const found = place(text, selector, of);
  return found.status === 'found'
    ? { status: 'found', selector: describe(text, found.range) }
    : { status: found.status, nearest: nearestTo(selector, text) };
}

/** The selector of an orphan whose words an edit put back; null where none did. */
function restore(selector: Selector, of: AnnotatedText, { anchored, texts }: Edit): FollowedSelector | null {
  if (of === 'text' && place(anchored, selector, of).status === 'found') return null;
  const followed = bySelector(selector, texts[of] ?? '', of);
  return 'selector' in followed ? followed : null;
}

function isSame(one: Selector, other: Selector): boolean {
  return one.start === other.start && one.prefix === other.prefix && one.suffix === other.suffix;
}
