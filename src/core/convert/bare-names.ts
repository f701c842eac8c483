import { personsIn } from './people.ts';
import { isRole } from './people-words.ts';
import type { ReadBlock, Sheet } from './sheet.ts';

/** Names that stand without a label, and why they are taken for the authors’. */
export interface BareNames {
  readonly names: readonly string[];
  readonly at: number;
  /** One sentence. */
  readonly reason: string;
}

/** How far below the headline such a line may stand. */
const BELOW = 12;
const TIME =
  /\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}\b|\b\d{1,2}\s?(?:minutes?|hours?|days?|weeks?|months?|min|h|d)\b(?:\s+ago)?/iu;

/**
 * Persons’ names that stand alone between headline and text, with a sign that
 * they are the authors’: a date or what they are beside them, the same line
 * twice, or a note on them under the text. Persons whom the text goes on
 * naming are whom it is about.
 */
export function bareNames(sheet: Sheet): BareNames | null {
  const { blocks, headline, headEnd } = sheet;
  if (headline === null) return null;
  for (let at = headline + 1; at < Math.min(headEnd, headline + BELOW); at++) {
    const block = blocks[at];
    if (block === undefined || !isFree(block)) continue;
    const names = personsIn(block.text);
    if (names === null || names.some((name) => isNamedInText(sheet, name))) continue;
    const reason = reasonFor(sheet, at, names);
    if (reason !== null) return { names, at, reason };
  }
  return null;
}

function isFree({ prose, furniture, byline, dated, text }: ReadBlock): boolean {
  return (
    !prose && furniture === null && byline === null && dated === null && text.length <= 120 && !isRole(text)
  );
}

function reasonFor({ blocks }: Sheet, at: number, names: readonly string[]): string | null {
  const text = blocks[at]?.text ?? '';
  const rest = text.slice(text.lastIndexOf(names.at(-1) ?? '') + (names.at(-1)?.length ?? 0));
  if (TIME.test(rest)) return 'Names stand alone before the time on a line between headline and text.';
  if (rest.length > 60) return null;
  const beside = [at - 2, at - 1, at + 1, at + 2].flatMap((index) => blocks[index] ?? []);
  if (beside.some(({ dated }) => dated !== null))
    return 'Names that stand alone between headline and text, beside the date, are taken as its authors’.';
  if (beside.some((other) => other.furniture === null && !other.prose && isRole(other.text)))
    return 'Names stand alone between headline and text, and beside them what those people are.';
  if (beside.some((other) => other.text === text))
    return 'Names stand alone between headline and text, twice.';
  if (isIntroduced(blocks, at, names))
    return 'Names stand alone between headline and text, and the text ends with a note on them.';
  return null;
}

/** Whether a block further on begins with the name and goes on about that person. */
function isIntroduced(blocks: readonly ReadBlock[], at: number, names: readonly string[]): boolean {
  return blocks.some(
    ({ text }, index) =>
      index > at && names.some((name) => text.length > name.length + 10 && text.startsWith(`${name} `)),
  );
}

/** Whether running text names the person, but not as a note on an author does, which begins with the name. */
function isNamedInText({ blocks }: Sheet, name: string): boolean {
  return blocks.some(
    ({ text, prose }) => prose && !text.startsWith(name) && text.includes(name) && !text.includes('@'),
  );
}
