import { z } from 'zod';
import type { PointedWords, Pointing } from './import-note.ts';
import { ELEMENTS, quotationOf } from './in-page.ts';

/** Selectors and those that refine them, at most, of one target. */
const MOST = 100;

/** A selector or several; what is none is an address that names one. */
export const selectorList = z
  .unknown()
  .optional()
  .transform((value): unknown[] => [value].flat(1));

const words = z.string().transform((value) => value.toWellFormed());
const context = words.optional().catch(undefined);
const selector = z.looseObject({
  type: z.string().catch(''),
  exact: context,
  prefix: context,
  suffix: context,
  start: z.int().nonnegative().optional().catch(undefined),
  value: context,
  refinedBy: z.unknown().optional(),
});
type Selector = z.output<typeof selector>;

/**
 * What the selectors of one target point at. The first that quotes words
 * counts; several selectors of one target all mean the same.
 */
export function pointing(selectors: readonly unknown[]): Pointing {
  const given = selectors.filter((value) => value !== undefined && value !== null);
  if (given.length === 0) return { is: 'whole' };
  const all = flattened(given);
  const id = quotationOf(valueOf(all, 'FragmentSelector') ?? '');
  if (id !== null) return { is: 'quotation', id };

  const quote = all.find(({ type, exact }) => type === 'TextQuoteSelector' && (exact ?? '') !== '');
  if (quote?.exact === undefined) {
    const types = [...new Set(all.map(({ type }) => type))].filter((type) => type !== '');
    return { is: 'other', what: types.length === 0 ? 'an unknown selector' : types.join(', ') };
  }
  const { exact, prefix = '', suffix = '' } = quote;
  const start = all.find(({ type }) => type === 'TextPositionSelector')?.start ?? null;
  return { is: 'words', words: { exact, prefix, suffix, start, of: textNamed(all) } };
}

/** Selectors, and after them those that refine them. */
function flattened(selectors: readonly unknown[]): Selector[] {
  const found: Selector[] = [];
  const waiting: unknown[] = [...selectors.slice(0, MOST)];
  for (let at = 0; at < waiting.length && at < MOST; at++) {
    const read = selector.safeParse(waiting[at]);
    if (!read.success) continue;
    found.push(read.data);
    const { refinedBy } = read.data;
    for (const further of Array.isArray(refinedBy) ? refinedBy.slice(0, MOST) : [refinedBy])
      waiting.push(further);
  }
  return found;
}

function valueOf(selectors: readonly Selector[], type: string): string | undefined {
  return selectors.find((one) => one.type === type)?.value;
}

function textNamed(selectors: readonly Selector[]): PointedWords['of'] {
  const element = valueOf(selectors, 'CssSelector');
  if (element === ELEMENTS.title) return 'title';
  return element === ELEMENTS.standfirst ? 'standfirst' : null;
}
