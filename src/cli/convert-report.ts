import { formatProblem } from '../core/archive/problem.ts';
import type { Conversions } from './convert-archive.ts';
import { counted } from './counted.ts';

/** What a conversion did, or in a dry run would do, for people: a line a seed, and a summary. */
export function conversionsReport(conversions: Conversions, dryRun: boolean): string {
  const { converted, copies, problems } = conversions;
  const made = dryRun ? 'Would make' : 'Made';
  const recorded = dryRun ? 'Would be recorded' : 'Recorded';
  const lines = [
    ...converted.map(
      ({ article, quotations, versionOf, ...seed }) =>
        `${nameOf(seed)} — ${made} content/articles/${article} (${counted(quotations, 'quotation')}${versionOf === null ? '' : `; a later version of ${versionOf}`}).`,
    ),
    ...copies.map(({ article, withdrawn, ...seed }) =>
      withdrawn
        ? `${nameOf(seed)} — Withdrawn: content/tombstones/${article}.yml.`
        : `${nameOf(seed)} — Already held. ${recorded} as a further copy of content/articles/${article}.`,
    ),
    ...problems.map(formatProblem),
    summary(conversions),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function summary({ converted, copies, unchanged, problems }: Conversions): string {
  const review = converted.filter(({ needsReview }) => needsReview).length;
  const parts = [
    `${counted(converted.length, 'new article')}${review === 0 ? '' : ` (${review} with values to look through)`}`,
    ...(copies.length === 0
      ? []
      : [`${counted(copies.length, 'seed')} of articles that the archive has or had`]),
    `${counted(unchanged, 'seed')} unchanged`,
    ...(problems.length === 0
      ? []
      : [`${counted(problems.length, 'problem')}: what they name was left as it is`]),
  ];
  return `${parts.join(', ')}.`;
}

/** The same for programs, as one JSON object. */
export function conversionsJson({ converted, copies, unchanged, problems }: Conversions): string {
  const failed = problems.map(({ file, line, column, ruleId, reason, note }) => ({
    file,
    line,
    column,
    rule: ruleId,
    reason,
    remedy: note,
  }));
  return `${JSON.stringify({ converted, copies, unchanged, problems: failed })}\n`;
}

function nameOf({ seed, part }: { readonly seed: string; readonly part: string | null }): string {
  return `seeds/${seed}${part === null ? '' : ` (${part})`}`;
}
