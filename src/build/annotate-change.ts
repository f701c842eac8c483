import { describe } from '../core/anchoring/describe.ts';
import type { Annotation, AnnotationTarget } from '../core/annotations/annotation.ts';
import {
  draftNote,
  draftWithdrawal,
  newNote,
  placeNote,
  rewordNote,
  withdrawNote,
} from '../core/annotations/draft-note.ts';
import { textsOf } from '../core/archive/check-annotations.ts';
import type { Item } from '../core/archive/records.ts';
import { draftMark, markQuotation, overlapping } from '../core/quotations/mark.ts';
import { isGone, type Quotation } from '../core/quotations/quotation.ts';
import { quotationWords } from '../core/quotations/words.ts';
import { articleText } from '../core/text/article-text.ts';
import { mintId } from '../core/text/permanent-id.ts';
import { sha256 } from '../io/sha256.ts';
import type { ChangeAsked, Refusal, SeenPlace } from './annotate-question.ts';

/** Where and on which day a change is made. */
export interface ChangeContext {
  readonly item: Item;
  /** Every permanent id ever given out: `n/ID`, `q/ID`. */
  readonly permalinks: readonly string[];
  readonly day: string;
}

/** The records of an item's notes or quotations as they shall be, or why they cannot. */
export type Change =
  | { readonly is: 'notes'; readonly notes: readonly Annotation[]; readonly id: string }
  | { readonly is: 'quotations'; readonly quotations: readonly Quotation[]; readonly id: string }
  | Refused;

interface Refused {
  readonly is: 'refused';
  readonly problems: readonly Refusal[];
}

/** Work out what an item's records shall be after a change that an editor asks for. */
export function changeOf(asked: ChangeAsked, context: ChangeContext): Change {
  switch (asked.ask) {
    case 'annotate':
      return annotate(asked, context);
    case 'edit':
      return changeNote(asked.seen, context, (note) => {
        const drafted = draftNote(asked.form);
        if (!drafted.ok) return { is: 'refused', problems: drafted.problems };
        const reworded = rewordNote(note, drafted.value, context.day);
        return reworded === note ? refuse({ is: 'unchanged' }) : reworded;
      });
    case 'place':
      return changeNote(asked.seen, context, (note) => {
        const target = targetAt(asked.on, context.item);
        return target === null ? refuse({ is: 'text-changed' }) : placeNote(note, target);
      });
    case 'withdraw':
      return changeNote(asked.seen, context, (note) => {
        const drafted = draftWithdrawal(asked.form);
        return drafted.ok
          ? withdrawNote(note, drafted.value, context.day)
          : { is: 'refused', problems: drafted.problems };
      });
    case 'mark':
      return mark(asked, context);
  }
}

type Asked<Ask extends ChangeAsked['ask']> = Extract<ChangeAsked, { readonly ask: Ask }>;

function annotate({ on, form }: Asked<'annotate'>, { item, permalinks, day }: ChangeContext): Change {
  const target = targetAt(on, item);
  if (target === null) return refuse({ is: on.is === 'quotation' ? 'quotation-changed' : 'text-changed' });
  const drafted = draftNote(form);
  if (!drafted.ok) return { is: 'refused', problems: drafted.problems };
  const words = drafted.value.body;
  const occurrence = item.annotations.filter(({ body }) => body === words).length;
  const id = mintId({ article: item.id, words, occurrence }, given(permalinks, 'n/'), sha256);
  return { is: 'notes', notes: [...item.annotations, newNote(drafted.value, target, id, day)], id };
}

function mark({ on, form }: Asked<'mark'>, { item, permalinks, day }: ChangeContext): Change {
  const text = articleText(item.blocks);
  if (on.of !== 'text' || text.slice(on.start, on.end) !== on.exact) return refuse({ is: 'text-changed' });
  const other = overlapping(on, item.quotations);
  if (other !== null) return refuse({ is: 'overlaps', words: quotationWords(other) });
  const drafted = draftMark(form);
  if (!drafted.ok) return { is: 'refused', problems: drafted.problems };
  const quotation = markQuotation(on, drafted.value, {
    article: item.id,
    text,
    ledger: item.quotations,
    taken: given(permalinks, 'q/'),
    day,
    sha256,
  });
  return { is: 'quotations', quotations: [...item.quotations, quotation], id: quotation.id };
}

/** Change the note that the page showed as `seen`, if it is still that. */
function changeNote(
  seen: string,
  { item }: ChangeContext,
  change: (note: Annotation) => Annotation | Refused,
): Change {
  const note = item.annotations.find((other) => JSON.stringify(other) === seen);
  if (note === undefined) return refuse({ is: 'note-changed' });
  const changed = change(note);
  if ('problems' in changed) return changed;
  return {
    is: 'notes',
    notes: item.annotations.map((other) => (other === note ? changed : other)),
    id: note.id,
  };
}

/** What a note on `seen` stands on; null where that is no longer there. */
function targetAt(seen: SeenPlace, item: Item): AnnotationTarget | null {
  switch (seen.is) {
    case 'whole':
      return { is: 'whole' };
    case 'quotation': {
      const quotation = item.quotations.find(({ id }) => id === seen.id);
      return quotation === undefined || isGone(quotation) ? null : { is: 'quotation', id: seen.id };
    }
    case 'passage': {
      const text = textsOf(item.record, articleText(item.blocks))[seen.of] ?? '';
      if (text.slice(seen.start, seen.end) !== seen.exact) return null;
      return { is: 'passage', of: seen.of, selector: describe(text, seen) };
    }
  }
}

function given(permalinks: readonly string[], kind: 'n/' | 'q/'): ReadonlySet<string> {
  return new Set(
    permalinks.flatMap((permalink) => (permalink.startsWith(kind) ? permalink.slice(kind.length) : [])),
  );
}

function refuse(problem: Refusal): Refused {
  return { is: 'refused', problems: [problem] };
}
