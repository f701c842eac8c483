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

/** How often each line of the slips is known in one of the six ways. */
export interface LedgerRow {
  readonly basis: BasisKind;
  /** In the order of `LEDGER_LINES`, noughts too. */
  readonly counts: readonly { readonly key: (typeof LEDGER_LINES)[number]; readonly count: number }[];
}

/**
 * Count how the lines of the slips are known: a row for each basis, unknown and
 * not assessed like the rest.
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
  return BASIS_KINDS.map((basis) => ({
    basis,
    counts: LEDGER_LINES.map((key) => ({ key, count: counts.get(`${key} ${basis}`) ?? 0 })),
  }));
}
