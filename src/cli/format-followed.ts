import type { FollowedNote } from '../core/annotations/follow-notes.ts';
import { textsOf } from '../core/archive/check-annotations.ts';
import { placeOrKeep, TEXT_NAMES, whereIs } from '../core/archive/note-rules.ts';
import type { Item } from '../core/archive/records.ts';
import type { Followed } from '../core/quotations/follow-ledger.ts';
import { quotationWords, wordsNow } from '../core/quotations/words.ts';
import { firstWords } from '../core/text/first-words.ts';
import { counted } from './counted.ts';

/** An item, its text as it is now, and what became of everything that is anchored to it. */
export interface FollowedItem {
  readonly item: Item;
  readonly text: string;
  /** Empty where the text was not edited. */
  readonly quotations: readonly Followed[];
  readonly notes: readonly FollowedNote[];
}

/** What is said of an item: one line, then one for each quotation and note that a person should look at. */
export function reportFollowed(
  followed: FollowedItem,
  dryRun: boolean,
): { readonly lines: readonly string[]; readonly lost: number } {
  const { item, text, quotations, notes } = followed;
  const lost = {
    quotations: quotations.filter(({ outcome }) => outcome === 'lost').length,
    notes: notes.filter(isLost).length,
  };
  const counts = [
    quotations.length > 0 || notes.length === 0
      ? `${quotations.length - lost.quotations} of ${counted(quotations.length, 'quotation')}`
      : [],
    notes.length > 0 ? `${notes.length - lost.notes} of ${counted(notes.length, 'note')}` : [],
  ].flat();
  return {
    lost: lost.quotations + lost.notes,
    lines: [
      `${item.path} — ${dryRun ? 'Would follow' : 'Followed'} ${counts.join(' and ')}.`,
      ...quotations.flatMap((each) => quotationLine(each, `${item.path}/quotations.yml`, text)),
      ...notes.flatMap((each, at) => noteLine(each, at, followed)),
    ],
  };
}

function quotationLine(followed: Followed, path: string, text: string): string[] {
  const { quotation, outcome } = followed;
  const quoted = firstWords(quotationWords(quotation));
  if (outcome === 'changed')
    return [
      `${path} — Quotation ${quotation.id} was quoted as: ${quoted} and now reads: ${firstWords(wordsNow(quotation) ?? '')} — Its page now shows both. If that is wrong, restore its words in index.md and run this again.`,
    ];
  if (outcome !== 'lost') return [];
  const { nearest } = followed;
  const place =
    nearest === undefined
      ? 'Nothing in the text is like them.'
      : `The nearest passage is ${whereIs(nearest, text)}`;
  return [
    `${path} — Quotation ${quotation.id} no longer stands in the text: ${quoted} — Its page now says so. ${place} If these are its words, restore them in index.md as they were and run this again, or write their place as now.`,
  ];
}

function isLost({ outcome }: FollowedNote): boolean {
  return outcome === 'missing' || outcome === 'ambiguous';
}

function noteLine(followed: FollowedNote, at: number, { item, text }: FollowedItem): string[] {
  const path = `${item.path}/annotations.yml`;
  const { note, outcome } = followed;
  const words = noteWords(note);
  if (outcome === 'changed')
    return [
      `${path} — Note ${note.id} stood on: ${noteWords(item.annotations[at] ?? note)} and now stands on: ${words} — Does it still say what is right? If not, edit or withdraw it.`,
    ];
  if (outcome === 'restored')
    return [`${path} — Note ${note.id} has its place again: ${words} — Nothing is to be done.`];
  if (outcome !== 'missing' && outcome !== 'ambiguous') return [];

  const { of, nearest } = followed;
  const there = textsOf(item.record, text)[of] ?? '';
  const look =
    nearest === undefined
      ? 'Nothing there is like them.'
      : `The nearest passage is ${whereIs(nearest, there)}.`;
  const lost =
    outcome === 'missing'
      ? `no longer stands in ${TEXT_NAMES[of]}`
      : `could stand in several places of ${TEXT_NAMES[of]}`;
  return [`${path} — Note ${note.id} ${lost}: ${words} — ${look} ${placeOrKeep(note.id)}`];
}

function noteWords({ on }: FollowedNote['note']): string {
  return on.is === 'passage' ? `“${firstWords(on.selector.exact)}”` : '';
}
