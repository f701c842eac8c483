import { isStanding } from '../anchoring/is-standing.ts';
import type { Annotation } from '../annotations/annotation.ts';
import { nearestTo, place, type AnnotatedTexts } from '../annotations/place.ts';
import { meantId } from '../quotations/nearest-id.ts';
import { isGone, type Quotation } from '../quotations/quotation.ts';
import { firstWords } from '../text/first-words.ts';
import type { TextRange } from '../text/range.ts';
import type { Finding } from './finding.ts';

/** A note, and what it can stand on. */
interface Entry {
  readonly note: Annotation;
  readonly texts: AnnotatedTexts;
  readonly quotations: ReadonlyMap<string, Quotation>;
}

/** What is wrong with one note; its place in the file is added to it. */
type Fault = Pick<Finding, 'rule' | 'reason' | 'remedy'> & { readonly field: NonNullable<Finding['field']> };

/** What every note in an article's folder must satisfy. */
export const NOTE_RULES: readonly ((entry: Entry) => Fault[])[] = [
  unplaced,
  withoutQuotation,
  ({ note }) => contradicting(note),
];

/** What the texts are called in a message. */
export const TEXT_NAMES = { text: 'the text', title: 'the title', standfirst: 'the standfirst' } as const;

/** The passage of a note stands where the note says. */
function unplaced({ note: { id, status, on }, texts }: Entry): Fault[] {
  if (status !== 'active' || on.is !== 'passage') return [];
  const { selector, of } = on;
  const text = texts[of] ?? '';
  const found = place(text, selector, of);
  const field = ['on', 'selector'];
  const words = `“${firstWords(selector.exact)}”`;
  if (found.status === 'found') {
    const { start, end } = found.range;
    if (start === selector.start && isStanding(text, selector)) return [];
    const wrong =
      start === selector.start
        ? `not beside the words that its selector names`
        : `not from ${selector.start} to ${selector.end}`;
    return [
      {
        field,
        rule: 'misplaced-note',
        reason: `Invalid place of note ${id}: its words ${words} stand from ${start} to ${end} of ${TEXT_NAMES[of]}, ${wrong}.`,
        remedy: 'To put it there, run: npx cuttings annotations fix',
      },
    ];
  }
  if (found.status === 'ambiguous')
    return [
      {
        field,
        rule: 'ambiguous-passage',
        reason: `Ambiguous passage of note ${id}: its words ${words} stand ${found.ranges.length} times in ${TEXT_NAMES[of]}, and nowhere beside the same words as before.`,
        remedy: `To put it on one of them, give as many words as stand there once. ${placeOrKeep(id)}`,
      },
    ];
  const look = nearestTo(selector, text);
  return [
    {
      field,
      rule: 'missing-passage',
      reason: `Missing passage of note ${id}: its words ${words} do not stand in ${TEXT_NAMES[of]} beside the same words as before.`,
      remedy: `${look === undefined ? 'Nothing there is like them.' : `The nearest passage is ${whereIs(look, text)}.`} ${placeOrKeep(id)}`,
    },
  ];
}

/** Where a passage stands, for a person who looks for it: its paragraph and its first words. */
export function whereIs({ start, end }: TextRange, text: string): string {
  const paragraph = text.slice(0, start).split('\n').length;
  return `in paragraph ${paragraph}: “${firstWords(text.slice(start, end))}”`;
}

/** How a person tells cuttings what becomes of a note that cannot be placed. */
export function placeOrKeep(id: string): string {
  return `To put the note on other words, run: npx cuttings annotations place ${id} "WORDS" — to keep it without a place: npx cuttings annotations orphan ${id}`;
}

/** A note on a quotation stands on one that can be read. */
function withoutQuotation({ note: { id, status, on }, quotations }: Entry): Fault[] {
  if (status !== 'active' || on.is !== 'quotation') return [];
  const quotation = quotations.get(on.id);
  const field = ['on', 'id'];
  if (quotation === undefined) {
    const meant = meantId(on.id, [...quotations.keys()]);
    const known = meant.is === 'known' ? meant.id : meant.nearest;
    return [
      {
        field,
        rule: 'unknown-quotation',
        reason: `Unknown quotation “${on.id}” of note ${id}.`,
        remedy:
          known === undefined ? 'Use an id of this article’s quotations.yml.' : `Did you mean ${known}?`,
      },
    ];
  }
  if (!isGone(quotation)) return [];
  const { status: how, mergedInto = '' } = quotation;
  return [
    {
      field,
      rule: 'gone-quotation',
      reason: `Invalid quotation of note ${id}: quotation ${on.id} is ${how}.`,
      remedy:
        how === 'merged'
          ? `Write ${mergedInto}, which answers for it.`
          : `To keep the note without a place, run: npx cuttings annotations orphan ${id} — to take it down, too: npx cuttings annotations withdraw ${id} --by WHO --reason WHY`,
    },
  ];
}

/** Status and fields of a note do not contradict each other. */
export function contradicting({ id, status, on, date, modified, withdrawn }: Annotation): Fault[] {
  const rule = 'contradicting-status';
  const faults: (Fault | false)[] = [
    status === 'withdrawn' &&
      withdrawn === undefined && {
        field: ['status'],
        rule,
        reason: `Missing reason of note ${id}: it does not say when and why it was withdrawn.`,
        remedy: 'Add: withdrawn: { on: DAY, by: NAME, reason: One sentence that readers see. }',
      },
    status !== 'withdrawn' &&
      withdrawn !== undefined && {
        field: ['withdrawn'],
        rule,
        reason: `Unexpected withdrawn of note ${id}: its status is ${status}.`,
        remedy: 'Take it out, or set the status to withdrawn.',
      },
    status === 'orphan' &&
      on.is === 'whole' && {
        field: ['status'],
        rule,
        reason: `Invalid status of note ${id}: what stands on the whole has a place.`,
        remedy: 'Set the status to active.',
      },
    modified !== undefined &&
      modified < date && {
        field: ['modified'],
        rule,
        reason: `Invalid modified of note ${id}: it was written on ${date}, and changed before that.`,
        remedy: 'Correct one of the two days.',
      },
  ];
  return faults.filter((fault) => fault !== false);
}
