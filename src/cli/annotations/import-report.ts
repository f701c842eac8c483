import type { Imported } from '../../core/annotations/import-plan.ts';
import { counted } from '../counted.ts';
import { printable } from '../terminal.ts';

/** What became of one entry of a file. */
export interface Outcome {
  readonly file: string;
  /** Its place in the file, from 1. */
  readonly number: number;
  /** The IRI that names it there. */
  readonly name: string | null;
  readonly imported: Imported;
}

/** What an import came to. */
export interface ImportResult {
  readonly outcomes: readonly Outcome[];
  /** Addresses of pages of collections that were not given. */
  readonly elsewhere: readonly string[];
  readonly dryRun: boolean;
}

/** Characters of a passage that a line quotes, at most. */
const QUOTED = 60;

const LEFT_OUT = {
  reply: 'a reply to another note',
  hidden: 'hidden by a moderator',
  private: 'private; --private takes such notes, too',
  group: 'only for a group; --groups takes such notes, too',
  'no-words': 'a mark without words',
} as const;

/** The report for people. */
export function importLines({ outcomes, elsewhere, dryRun }: ImportResult): string {
  const added = countOf(outcomes, 'added');
  const done = dryRun ? 'would be imported' : 'imported';
  const known = countOf(outcomes, 'known');
  const away = outcomes.flatMap(({ imported }) => (imported.is === 'elsewhere' ? [imported.about] : []));
  const pages = new Set(away).size;
  return [
    ...outcomes.flatMap(linesOf),
    ...addedLines(outcomes),
    ...leftOutLines(outcomes),
    ...(away.length === 0
      ? []
      : [
          `${counted(away.length, 'note')} on ${counted(pages, 'page')} that this archive does not have: left out.`,
        ]),
    ...elsewhere.map((page) => `${page} — This page of a collection is in another file: import that, too.`),
    ...(outcomes.some(({ imported }) => imported.is === 'orphan' && !imported.kept)
      ? [
          'With --keep-orphans, notes that cannot be placed are kept and listed as such on the article’s page.',
        ]
      : []),
    `${counted(added, 'note')} ${done}; ${counted(known, 'note')} here already.`,
  ]
    .map((line) => `${printable(line)}\n`)
    .join('');
}

/** The report for other programs. */
export function importReport({ outcomes, elsewhere, dryRun }: ImportResult): object {
  return {
    dryRun,
    notes: outcomes.map(({ file, number, name, imported }) => ({ file, number, name, ...toJson(imported) })),
    elsewhere,
    problems: [],
  };
}

function toJson(imported: Imported): object {
  if (imported.is !== 'added' && imported.is !== 'orphan') return imported;
  const { holding, record, ...rest } = imported;
  return { ...rest, in: `${holding.kind}/${holding.id}`, id: record.id, note: record };
}

function linesOf({ file, number, name, imported }: Outcome): string[] {
  const place = `${file}: note ${number}${name === null ? '' : ` (${name})`}`;
  switch (imported.is) {
    case 'added': {
      const { record, left } = imported;
      return left.length === 0 ? [] : [`${place} — Imported as n/${record.id}; ${left.join('; ')}.`];
    }
    case 'orphan': {
      const { holding, record, why, kept } = imported;
      const words = record.on.is === 'passage' ? quoted(record.on.selector.exact) : '';
      const where = why === 'missing' ? 'stand nowhere' : 'stand more than once';
      const end = kept ? `Kept without a place: n/${record.id}.` : 'Not imported.';
      return [`${place} — Its words ${words} ${where} in ${holding.id}, as they are there. ${end}`];
    }
    case 'refused':
      return [`${place} — ${imported.reason} Not imported.`];
    default:
      return [];
  }
}

/** How many notes came to each article. */
function addedLines(outcomes: readonly Outcome[]): string[] {
  const holdings = Map.groupBy(
    outcomes.flatMap(({ imported }) => (imported.is === 'added' ? [imported.holding] : [])),
    (holding) => holding,
  );
  return Array.from(holdings, ([{ kind, id }, all]) => `${kind}/${id} — ${counted(all.length, 'note')}.`);
}

function leftOutLines(outcomes: readonly Outcome[]): string[] {
  const reasons = Map.groupBy(
    outcomes.flatMap(({ imported }) => (imported.is === 'left-out' ? [imported.why] : [])),
    (why) => why,
  );
  return Array.from(reasons, ([why, all]) => `${counted(all.length, 'note')} left out: ${LEFT_OUT[why]}.`);
}

function countOf(outcomes: readonly Outcome[], is: Imported['is']): number {
  return outcomes.filter(({ imported }) => imported.is === is).length;
}

function quoted(words: string): string {
  return `“${words.length > QUOTED ? `${words.slice(0, QUOTED).toWellFormed()}…` : words}”`;
}
