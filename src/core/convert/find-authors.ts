import type { HomeAs } from '../archive/conversion.ts';
import { bareNames, type BareNames } from './bare-names.ts';
import { stated, unknown, type Finding } from './findings.ts';
import { isAgencies, namesIn, personsIn } from './people.ts';
import { isRole } from './people-words.ts';
import { nearHeadline, type Sheet } from './sheet.ts';

/** How many lines of names may follow a label that stands alone. */
const MOST_LINES = 8;
/** Labels that name an author below the text too, where *By* names that of another text. */
const CREDIT = /^(?:report|author|autor|автор)/iu;
/** What stands on a line of its own between two names. */
const JOINT = /^(?:,|and|und|et|y|e|&)$/iu;
/** How many blocks from the end a credit may stand. */
const END = 4;

/** Blocks that a byline takes, and the names in them. */
interface Credit {
  readonly names: readonly string[];
  readonly blocks: readonly number[];
}

/** Who the text says wrote it: a byline at its head, names that stand alone there, or a credit at its end. */
export function findAuthors(sheet: Sheet, on: string): Finding<string[]> {
  const { blocks } = sheet;
  const at = nearHeadline(sheet, ({ byline }, index) => byline !== null && creditAt(sheet, index) !== null);
  const below = at !== null && at > (sheet.headline ?? -1);
  const bare = below ? null : bareNames(sheet);
  if (bare !== null) return inferred(sheet, bare, on);
  if (at !== null) return credited(sheet, creditAt(sheet, at));

  const last = blocks.findLastIndex(
    ({ text, byline, furniture }, index) =>
      furniture === null && index > blocks.length - END && byline !== null && CREDIT.test(text),
  );
  return last === -1 ? agencyAtEnd(sheet, on) : credited(sheet, creditAt(sheet, last));
}

function credited(sheet: Sheet, credit: Credit | null): Finding<string[]> {
  if (credit === null) return unknown([], 'the head and the end of the text: no line says who wrote it');
  return {
    value: unique(credit.names),
    basis: stated(sheet, ...credit.blocks),
    blocks: new Map([
      ...twins(sheet, credit),
      ...credit.blocks.map((at): [number, HomeAs] => [at, 'byline']),
    ]),
  };
}

function inferred(sheet: Sheet, { names, at, reason }: BareNames, on: string): Finding<string[]> {
  return {
    value: unique(names),
    basis: { is: 'inferred', reason, by: 'converter', on },
    blocks: new Map([...twins(sheet, { names, blocks: [at] }), [at, 'byline']]),
  };
}

/** The names of the byline at `at` and of those that follow it; where it is a label alone, the names on the next lines. */
function creditAt({ blocks }: Sheet, at: number): Credit | null {
  const names = [...(blocks[at]?.byline?.names ?? [])];
  const lines = [at];
  const alone = names.length === 0;
  for (let next = at + 1; next <= at + MOST_LINES; next++) {
    const block = blocks[next];
    if (block?.furniture !== null) break;
    const more = alone ? namesUnderLabel(block.text, names.length === 0) : (block.byline?.names ?? []);
    if (more.length === 0 && !(JOINT.test(block.text) || (alone && isRole(block.text)))) break;
    names.push(...more);
    lines.push(next);
  }
  return names.length === 0 ? null : { names, blocks: lines };
}

/** The names on a line below a label that stands alone; only the `first` may be an organisation’s. */
function namesUnderLabel(text: string, first: boolean): readonly string[] {
  return (first ? namesIn(text, { labelled: true }) : personsIn(text)) ?? [];
}

/** Lines beside a byline that print one of its names again. */
function twins({ blocks }: Sheet, { names, blocks: lines }: Credit): [number, HomeAs][] {
  const [first = 0, last = 0] = [lines[0], lines.at(-1)];
  return [first - 2, first - 1, last + 1, last + 2]
    .filter((at) => names.includes(blocks[at]?.text ?? '') && blocks[at]?.furniture === null)
    .map((at) => [at, 'duplicate']);
}

/** The sign of a news agency on a line of its own under the text. */
function agencyAtEnd(sheet: Sheet, on: string): Finding<string[]> {
  const { blocks } = sheet;
  const end = blocks.findLastIndex(({ prose }) => prose);
  const at = blocks.findIndex(
    ({ text, furniture }, index) =>
      index > end && index <= end + 2 && furniture === null && isAgencies(text.replace(/^\(|\)$/gu, '')),
  );
  const value = blocks[at]?.text.replace(/^\(|\)$/gu, '');
  if (value === undefined || end === -1) return credited(sheet, null);
  const reason = 'A news agency’s sign stands alone under the text, as that of its author does.';
  return {
    value: [value],
    basis: { is: 'inferred', reason, by: 'converter', on },
    blocks: new Map([[at, 'byline']]),
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
