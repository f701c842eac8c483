import { REMOVAL_REASONS, type HomeAs } from '../core/archive/conversion.ts';
import { basisInWords } from '../core/disclosure/basis-in-words.ts';
import type {
  ExplainedQuotation,
  ExplainedSeed,
  ExplainedValue,
  Explanation,
} from '../core/disclosure/explain.ts';
import type { Strings } from '../core/strings/strings.ts';
import { labelled, wrap } from './terminal.ts';

/** Where the values stand beside their labels; a checksum just fits beside it. */
const COLUMN = 16;

/** An explanation for a terminal of 80 columns. */
export function formatExplanation({ path, values, seeds, quotations }: Explanation, s: Strings): string {
  const lines = [
    path,
    '',
    'VALUES',
    ...values.flatMap((value) => valueLines(value, s)),
    ...seeds.flatMap((seed) => seedLines(seed, s)),
    '',
    `QUOTATIONS (${quotations.length})`,
    ...quotations.flatMap((quotation) => quotationLines(quotation, s)),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function valueLines({ field, value, basis, origin, alternatives }: ExplainedValue, s: Strings): string[] {
  const margin = ' '.repeat(COLUMN);
  return [
    ...labelled(`  ${field}`, value === '' ? '–' : value, COLUMN),
    ...wrap(basisInWords(basis, s, origin ?? undefined), margin),
    ...alternatives.flatMap((other) => wrap(`or: ${other.value} – ${basisInWords(other.basis, s)}`, margin)),
  ];
}

function seedLines({ seed, part, format, encoding, sha256, homes }: ExplainedSeed, s: Strings): string[] {
  const left = homes.filter(({ as }) => isRemoval(as));
  const placed = homes.filter(({ as }) => !isRemoval(as));
  const lines = (list: ExplainedSeed['homes']): string[] =>
    list.flatMap(({ as, text, line }) =>
      labelled(line === null ? '  –' : `  line ${line}`, `${inWords(as, s)}: “${text.trim()}”`, COLUMN),
    );
  return [
    '',
    ...wrap(`SEED seeds/${seed}${part === null ? '' : `, part ${part}`}`, ''),
    ...labelled('  format', `${format}, ${encoding.name}`, COLUMN),
    ...labelled('  sha256', sha256, COLUMN),
    `  Became fields (${placed.length})`,
    ...lines(placed),
    `  Left out (${left.length})`,
    ...lines(left),
    '  Everything else stands in the text.',
  ];
}

const REMOVALS: ReadonlySet<string> = new Set(REMOVAL_REASONS);

function isRemoval(as: HomeAs): as is (typeof REMOVAL_REASONS)[number] {
  return REMOVALS.has(as);
}

function inWords(as: HomeAs, s: Strings): string {
  return isRemoval(as) ? s.article.reasons[as] : as;
}

function quotationLines(
  { id, status, words, speaker, kind, basis, via }: ExplainedQuotation,
  s: Strings,
): string[] {
  const margin = ' '.repeat(COLUMN);
  const who = speaker === null ? 'speaker not named' : `${speaker} (${kind})`;
  return [
    ...labelled(`  ${id}`, words ?? '–', COLUMN),
    ...wrap(
      `${who}${via.length === 0 ? '' : `, through ${s.list(via)}`} – ${basisInWords(basis, s)}`,
      margin,
    ),
    ...(status === 'active' ? [] : wrap(`Status: ${status}.`, margin)),
  ];
}
