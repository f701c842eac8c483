import type { Selector } from '../anchoring/selector.ts';
import { hasValue } from '../basis/basis.ts';
import { standing, type Quotation } from '../quotations/quotation.ts';
import { quotationWords, wordsNow } from '../quotations/words.ts';
import type { Finding } from './finding.ts';

/** An entry of a ledger, and where it stands. */
interface Entry {
  readonly quotation: Quotation;
  readonly path: string;
  readonly index: number;
  readonly ledger: readonly (Quotation | undefined)[];
  /** The text in which its selectors count. */
  readonly anchored: string;
}

/**
 * Hold the entries of a `quotations.yml` against each other and against the
 * text that they are anchored to. An entry that could not be read is undefined.
 */
export function checkLedger(
  path: string,
  entries: readonly (Quotation | undefined)[],
  anchored: string,
): Finding[] {
  return entries.flatMap((quotation, index) =>
    quotation === undefined
      ? []
      : RULES.flatMap((rule) => rule({ quotation, path, index, ledger: entries, anchored })),
  );
}

const RULES: readonly ((entry: Entry) => Finding[])[] = [
  misplaced,
  unexpectedNow,
  withoutWords,
  speakerWithoutBasis,
  mergedIntoNothing,
  withdrawnWithoutReason,
];

function misplaced({ quotation, path, index, anchored }: Entry): Finding[] {
  const list = quotation.status === 'changed' ? 'now' : 'parts';
  return standing(quotation).flatMap((part, at) =>
    anchored.slice(part.start, part.end) === part.exact
      ? []
      : [
          {
            path,
            field: [index, list, at],
            rule: 'misplaced-quotation',
            reason: `Invalid place of quotation ${quotation.id}: ${whatStandsThere(part, anchored)} “${part.exact.slice(0, 40)}”.`,
            remedy: whereTheyStand(part, anchored),
          },
        ],
  );
}

function whatStandsThere({ start, end }: Selector, anchored: string): string {
  return end > anchored.length
    ? `the text ends at ${anchored.length}, before ${end}, and these words cannot stand there:`
    : `other words stand from ${start} to ${end} than`;
}

function whereTheyStand({ exact }: Selector, anchored: string): string {
  const found = anchored.indexOf(exact);
  return found === -1
    ? 'Restore the words as they were published; to take them down, set the status to withdrawn.'
    : `These words first stand from ${found} to ${found + exact.length}.`;
}

/** The notice on a quotation's page is true: other words stand there now, and not the same. */
function unexpectedNow({ quotation, path, index }: Entry): Finding[] {
  const { id, status, now } = quotation;
  if (now === undefined || (status === 'changed' && wordsNow(quotation) !== quotationWords(quotation)))
    return [];
  return [
    {
      path,
      field: [index, 'now'],
      rule: 'unexpected-now',
      reason: `Unexpected now of quotation ${id}: only words that were changed read otherwise now.`,
      remedy:
        'Take it out, or set the status to changed; in a changed quotation parts are the words as quoted and now are other words.',
    },
  ];
}

/** Words, or what is left of them: never neither, never both. */
function withoutWords({ quotation, path, index }: Entry): Finding[] {
  const { id, status, parts, redacted } = quotation;
  if (redacted === undefined ? parts.length > 0 : parts.length === 0 && status === 'withdrawn') return [];
  return [
    {
      path,
      field: [index, redacted === undefined ? 'parts' : 'redacted'],
      rule: 'missing-words',
      reason:
        redacted === undefined
          ? `Missing words of quotation ${id}: its parts are empty.`
          : `Invalid redaction of quotation ${id}: only a withdrawn quotation without parts is redacted.`,
      remedy:
        'Write one selector a run of words; to take the words out for good, run: npx cuttings quotations withdraw --redact',
    },
  ];
}

function speakerWithoutBasis({ quotation: { id, speaker }, path, index }: Entry): Finding[] {
  if ((speaker.name !== null) === hasValue(speaker.basis)) return [];
  return [
    {
      path,
      field: [index, 'speaker'],
      rule: 'speaker-without-basis',
      reason: `Invalid speaker of quotation ${id}: the name and its basis (“${speaker.basis.is}”) contradict each other.`,
      remedy:
        'A named speaker is stated, documented, supplied or inferred; without a name the basis is unknown or not-assessed.',
    },
  ];
}

/** A merged quotation answers with its successor, which is in the same article. */
function mergedIntoNothing({ quotation, path, index, ledger }: Entry): Finding[] {
  const { id, status, mergedInto } = quotation;
  if ((status === 'merged') === (mergedInto !== undefined)) {
    // One that cannot be read may be the successor.
    const answers = (other: Quotation | undefined): boolean =>
      other === undefined || (other.id === mergedInto && other.id !== id);
    if (mergedInto === undefined || ledger.some(answers)) return [];
  }
  return [
    {
      path,
      field: [index, 'status'],
      rule: 'merged-into-nothing',
      reason: `Invalid status of quotation ${id}: merged, and no other quotation of this article answers for it.`,
      remedy: 'Write mergedInto with the id of the quotation that holds its words; only a merged one has it.',
    },
  ];
}

/** Who follows the link to a withdrawn quotation is told when it was withdrawn, and why. */
function withdrawnWithoutReason({ quotation: { id, status, history }, path, index }: Entry): Finding[] {
  const told = history.some(({ what, reason }) => what === 'withdrawn' && reason !== undefined);
  if (status !== 'withdrawn' || told) return [];
  return [
    {
      path,
      field: [index, 'history'],
      rule: 'withdrawn-without-reason',
      reason: `Missing reason of quotation ${id}: its history does not say when and why it was withdrawn.`,
      remedy:
        'Add to history: { on: DAY, what: withdrawn, by: NAME, reason: One sentence that readers see. }',
    },
  ];
}
