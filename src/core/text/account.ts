import { isBlank, printed, withoutBlanks } from './blank.ts';
import { lineIndex, type LineAndColumn } from './line-of.ts';
import { pairs, type Stretch } from './pairs.ts';

/** A stretch of the seed that stands outside the article's text, as the proof needs it. */
export interface AccountedHome {
  /** UTF-16 code units of the decoded seed, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words that stand there, exactly. */
  readonly text: string;
  readonly as: string;
}

/** Why the proof fails: where in the seed, what, and what to do. */
export interface AccountFault extends LineAndColumn {
  readonly rule: 'misplaced-home' | 'overlapping-homes' | 'lost' | 'invented';
  readonly reason: string;
  readonly remedy: string;
}

/**
 * Prove that nothing of a seed is lost and nothing is added: the characters
 * outside `homes` that are not blank are, in order, exactly those of `text`,
 * and every home holds the words that it says.
 *
 * Each fault says which characters, and names the entry of `conversion.yml`
 * that would give them a home. Empty when the proof holds. Takes time in
 * proportion to the seed; gives at most 21 faults.
 */
export function account(seed: string, homes: readonly AccountedHome[], text: string): AccountFault[] {
  const lineOf = lineIndex(seed);
  const wrong = homes.flatMap((home, at) => wrongHome(seed, home, homes[at - 1], lineOf));
  if (wrong.length > 0) return wrong;
  if (withoutBlanks(outsideOf(seed, homes).join('')) === withoutBlanks(text)) return [];
  return pairs(outside(seed, homes), stretches(text, 0)).flatMap((difference) =>
    difference.is === 'only-left'
      ? byLine(seed, difference.stretches).map((stretch) => lost(seed, stretch, lineOf))
      : [invented(difference.text, difference.at, lineOf)],
  );
}

function wrongHome(
  seed: string,
  home: AccountedHome,
  previous: AccountedHome | undefined,
  lineOf: (offset: number) => LineAndColumn,
): AccountFault[] {
  const { start, end, text } = home;
  if (previous !== undefined && start < previous.end) {
    const reason = `Unexpected home of “${shorten(text)}”: it begins at ${start}, before the one above it ends (${previous.end}).`;
    return [
      {
        rule: 'overlapping-homes',
        ...lineOf(start),
        reason,
        remedy: 'A character has one home. Put the entries in the order of the seed and let none overlap.',
      },
    ];
  }
  const printed = seed.slice(start, end);
  if (printed === text && end > start) return [];
  const reason = `Invalid home: the seed has “${shorten(printed)}” from ${start} to ${end}, not “${shorten(text)}”.`;
  const at = seed.indexOf(text);
  const remedy =
    text === '' || at === -1
      ? 'Copy the words exactly as they stand in the seed.'
      : `These words first stand at ${entry({ ...home, start: at, end: at + text.length })}`;
  return [{ rule: 'misplaced-home', ...lineOf(Math.min(start, seed.length)), reason, remedy }];
}

/** Stretches with nothing but blanks between them on one line are one. */
function byLine(seed: string, stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const between = last === undefined ? '\n' : seed.slice(last.end, stretch.start);
    if (last === undefined || /[\r\n]/.test(between) || !isBlank(between)) joined.push(stretch);
    else
      joined.splice(-1, 1, {
        start: last.start,
        end: stretch.end,
        text: seed.slice(last.start, stretch.end),
      });
  }
  return joined;
}

function lost(
  seed: string,
  { start, end }: Stretch,
  lineOf: (offset: number) => LineAndColumn,
): AccountFault {
  const text = seed.slice(start, end);
  return {
    rule: 'lost',
    ...lineOf(start),
    reason: `Missing home of “${shorten(text)}”: it stands in the seed, but not at its place in the text.`,
    remedy: `Put it back into the text, or give it a home in conversion.yml, with the field or reason for AS: ${entry({ start, end, text, as: 'AS' })}`,
  };
}

function invented(text: string, at: number, lineOf: (offset: number) => LineAndColumn): AccountFault {
  return {
    rule: 'invented',
    ...lineOf(at),
    reason: `Unexpected “${shorten(text)}” in the text: the seed does not have it here.`,
    remedy: 'Take it out of the text, which is as printed. A printed error is corrected by a note.',
  };
}

function entry({ start, end, text, as }: AccountedHome): string {
  return `{ start: ${start}, end: ${end}, text: ${JSON.stringify(text)}, as: ${as} }`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 60)} … ${line.slice(-15)}` : line;
}

/** The parts of `seed` between `homes`. */
function outsideOf(seed: string, homes: readonly AccountedHome[]): string[] {
  const ends = [0, ...homes.map(({ end }) => end)];
  return ends.map((from, at) => seed.slice(from, homes[at]?.start ?? seed.length));
}

/** What is printed between `homes`, and where. */
function outside(seed: string, homes: readonly AccountedHome[]): Stretch[] {
  const starts = [0, ...homes.map(({ end }) => end)];
  return outsideOf(seed, homes).flatMap((part, at) => stretches(part, starts[at] ?? 0));
}

function stretches(text: string, from: number): Stretch[] {
  return Array.from(printed(text), ({ index, 0: words }) => ({
    start: from + index,
    end: from + index + words.length,
    text: words,
  }));
}
