import { BASIS_KINDS, type BasisKind } from '../basis/basis.ts';
import type { SlipKey, SlipLine } from './slip.ts';

/** The lines of an article's slip, in its order. */
export const LEDGER_LINES = [
  'from',
  'dated',
  'by',
  'about',
  'relation',
] as const satisfies readonly SlipKey[];

/** How often one line of the slips is known in each of the six ways. */
export interface LedgerRow {
  readonly key: (typeof LEDGER_LINES)[number];
  /** In the order of `BASIS_KINDS`, noughts too. */
  readonly counts: readonly { readonly basis: BasisKind; readonly count: number }[];
}

/**
 * Count how the lines of the slips are known: a row for each line, whatever is
 * unknown or not assessed counted like the rest.
 *
 * `slips` are the lines of each article's slip. A slip with several relations
 * has several lines of that name, and each is counted.
 */
export function countLedger(slips: readonly (readonly SlipLine[])[]): LedgerRow[] {
  const counts = new Map<string, number>();
  for (const { key, basis } of slips.flat()) {
    const cell = `${key} ${basis}`;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return LEDGER_LINES.map((key) => ({
    key,
    counts: BASIS_KINDS.map((basis) => ({ basis, count: counts.get(`${key} ${basis}`) ?? 0 })),
  }));
}
