import { stated, unknown, type Finding } from './findings.ts';
import { isName, isNameList, namesIn } from './people.ts';
import { nearHeadline, type Sheet } from './sheet.ts';

/** Who the text says wrote it; a credit at its end counts too. */
export function findAuthors(sheet: Sheet, on: string): Finding<string[]> {
  const { blocks } = sheet;
  const named = (at: number): readonly string[] => namesAt(sheet, at);
  const last = blocks.findLastIndex(
    ({ text, byline }, at) => byline !== null && at > blocks.length - 4 && /^report/i.test(text),
  );
  const at =
    nearHeadline(sheet, (block, index) => block.byline !== null && named(index).length > 0) ??
    (last === -1 ? null : last);
  if (at === null)
    return (
      authorsBesideDate(sheet, on) ??
      unknown([], 'the head and the end of the text: no line says who wrote it')
    );

  const alone = blocks[at]?.byline?.names.length === 0;
  const lines = alone ? [at, at + 1] : [at];
  return {
    value: [...named(at)],
    basis: stated(sheet, ...lines),
    blocks: new Map(lines.map((line) => [line, 'byline'])),
  };
}

/** Names that stand alone under the headline, on the line before or after the date. */
function authorsBesideDate(sheet: Sheet, on: string): Finding<string[]> | null {
  const { blocks, headline } = sheet;
  if (headline === null) return null;
  const at = nearHeadline(
    sheet,
    ({ text, prose, dated, furniture }, index) =>
      index > headline &&
      !prose &&
      dated === null &&
      furniture === null &&
      isNameList(text) &&
      besideDate(sheet, index),
  );
  if (at === null) return null;
  const reason =
    'Names that stand alone between headline and text, beside the date, are taken as its authors’.';
  return {
    value: namesIn(blocks[at]?.text ?? '') ?? [],
    basis: { is: 'inferred', reason, by: 'converter', on },
    blocks: new Map([[at, 'byline']]),
  };
}

function besideDate({ blocks }: Sheet, at: number): boolean {
  return [blocks[at - 1], blocks[at + 1]].some((block) => (block?.dated ?? null) !== null);
}

/** The names of a byline; where it is a label alone, the name on the next line. */
function namesAt({ blocks }: Sheet, at: number): readonly string[] {
  const names = blocks[at]?.byline?.names ?? [];
  const next = blocks[at + 1];
  return names.length === 0 && next?.furniture === null && isName(next.text) ? [next.text] : names;
}
