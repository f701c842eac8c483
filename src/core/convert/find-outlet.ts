import type { HomeAs } from '../archive/conversion.ts';
import { stated, unknown, type Finding } from './findings.ts';
import { isPressName, readCopyright, readPageName } from './outlet.ts';
import { isAgencies, personsIn } from './people.ts';
import type { Sheet } from './sheet.ts';

/** How many blocks from the end a line that names the publisher may stand. */
const END = 6;
/** How many blocks from the end a page's copyright line may stand. */
const FOOT = 60;
/** Names that stand in copyright lines of others’ pages, too. */
const SUPPLIERS =
  /^(?:the )?(?:\p{L}+ press(?: association)?$|pa media|getty images|reuters|agence france-presse|shutterstock|.*presse-agentur|.*news agency)/iu;

/**
 * The outlet that published the text: stated where a line says *published by*;
 * inferred from the page's copyright line or from the page's own name, which
 * print it beside the text but do not say that it published it.
 */
export function findOutlet(sheet: Sheet, on: string): Finding<string | null> {
  const { blocks, headEnd } = sheet;
  const at = blocks.findIndex(
    ({ publisher, byline }, index) =>
      publisher !== null && byline === null && (index < headEnd || index > blocks.length - END),
  );
  const value = blocks[at]?.publisher;
  if (value !== undefined && value !== null)
    return { value, basis: stated(sheet, at), blocks: new Map([[at, 'outlet']]) };
  return (
    fromPageName(sheet, on) ??
    fromCopyright(sheet, on) ??
    unknown(null, 'the text of the seed: it names no outlet as its publisher')
  );
}

/** `Headline | Outlet` above the headline, the name of the page from which the text was copied. */
function fromPageName({ blocks, headline }: Sheet, on: string): Finding<string> | null {
  const title = blocks[headline ?? -1]?.text;
  if (title === undefined || headline === null) return null;
  for (const [at, { text }] of blocks.slice(0, headline).entries()) {
    const name = readPageName(text, title);
    if (name !== null) return inferred(name, `The page’s own name is the headline and “${name}”.`, on, at);
  }
  return null;
}

/**
 * The copyright line at the end, where all such lines name the same. A holding
 * company stands there as often as the paper that it owns: the name must be a
 * paper's by its words, or the page must carry it on a line of its own, too.
 */
function fromCopyright({ blocks, headEnd }: Sheet, on: string): Finding<string> | null {
  const from = Math.max(headEnd, blocks.length - FOOT);
  const holders = blocks.flatMap(({ text }, at) => {
    const holder = at >= from ? readCopyright(text) : null;
    return holder === null || SUPPLIERS.test(holder.name) || isAgencies(holder.name)
      ? []
      : [{ at, ...holder }];
  });
  const [first, ...others] = holders;
  if (first === undefined || others.some(({ name }) => name !== first.name)) return null;
  const { name, company, at } = first;
  const press = isPressName(name);
  const printed = blocks.some(({ text }) => text === name);
  if (!(press ? !company || printed : printed && personsIn(name) === null && !company)) return null;
  return inferred(name, `The copyright line under the text names it: “${blocks[at]?.text ?? ''}”.`, on);
}

function inferred(value: string, reason: string, on: string, at?: number): Finding<string> {
  const homes: [number, HomeAs][] = at === undefined ? [] : [[at, 'outlet']];
  return { value, basis: { is: 'inferred', reason, by: 'converter', on }, blocks: new Map(homes) };
}
