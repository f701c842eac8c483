import type { BasedField } from '../archive/article.ts';
import { cellsOf, toCells } from '../archive/cells.ts';
import { seedKey, type Seeds } from '../archive/check-seeds.ts';
import type { Conversion, HomeAs, SeedFormat } from '../archive/conversion.ts';
import { originOf } from '../archive/origin.ts';
import type { Item } from '../archive/records.ts';
import type { Basis } from '../basis/basis.ts';
import { isGone, type Quotation } from '../quotations/quotation.ts';
import { quotationWords } from '../quotations/words.ts';
import { lineIndex } from '../text/line-of.ts';

/** Where everything in an item comes from. */
export interface Explanation {
  readonly article: string;
  readonly path: string;
  readonly values: readonly ExplainedValue[];
  readonly seeds: readonly ExplainedSeed[];
  readonly quotations: readonly ExplainedQuotation[];
}

/** A value with how it is known, and the other readings of it. */
export interface ExplainedValue {
  readonly field: string;
  /** As people fill it in; empty where nothing is known. */
  readonly value: string;
  readonly basis: Basis;
  /** How the field is known that the value was inferred from. */
  readonly origin: Basis | null;
  readonly alternatives: readonly { readonly value: string; readonly basis: Basis }[];
}

/** A seed, and what of it does not stand in the text. */
export interface ExplainedSeed {
  readonly seed: string;
  readonly part: string | null;
  readonly format: SeedFormat;
  readonly encoding: Conversion['encoding'];
  readonly sha256: string;
  readonly homes: readonly {
    readonly as: HomeAs;
    readonly text: string;
    /** Line of the seed, from 1; null where the seed cannot be read now, or has no lines. */
    readonly line: number | null;
  }[];
}

/** A quotation with its speaker and how that is known. */
export interface ExplainedQuotation {
  readonly id: string;
  readonly status: string;
  /** As quoted; null where they are not shown. */
  readonly words: string | null;
  readonly speaker: string | null;
  readonly kind: string;
  readonly basis: Basis;
  readonly via: readonly string[];
  readonly confidence: number;
}

/** Say where each value of an item comes from, what was left out of its seeds and why, and who speaks. */
export function explainItem(item: Item, seeds: Seeds): Explanation {
  return {
    article: item.id,
    path: item.path,
    values: [...fieldValues(item), ...relationValues(item)],
    seeds: item.conversions.map((conversion) => explainSeed(conversion, seeds)),
    quotations: item.quotations.map(explainQuotation),
  };
}

function explainQuotation(quotation: Quotation): ExplainedQuotation {
  const { id, status, speaker, via, confidence } = quotation;
  return {
    id,
    status,
    words: isGone(quotation) ? null : quotationWords(quotation),
    speaker: speaker.name,
    kind: speaker.kind,
    basis: speaker.basis,
    via: via.chain,
    confidence,
  };
}

function fieldValues({ record }: Item): ExplainedValue[] {
  const cells = toCells(record);
  return Object.entries(record.basis).flatMap(([name, basis]) => {
    if (basis === undefined) return [];
    const field = name as BasedField; // the names of the object that has them
    const value = cellsOf(field)
      .map((cell) => cells[cell])
      .filter((cell) => cell !== '')
      .join(', ');
    const alternatives = (record.alternatives ?? []).filter(({ of }) => of === field);
    const origin = originOf(record, basis) ?? null;
    return [
      {
        field,
        value,
        basis,
        origin,
        alternatives: alternatives.map(({ value, basis }) => ({ value, basis })),
      },
    ];
  });
}

function relationValues({ record }: Item): ExplainedValue[] {
  return record.relations.map(({ of, who, is, to, basis }) => ({
    field: 'relation',
    value: [`${of}${who === null ? '' : ` ${who}`}:`, is, ...(to === null ? [] : [`(${to})`])].join(' '),
    basis,
    origin: null,
    alternatives: [],
  }));
}

function explainSeed(conversion: Conversion, seeds: Seeds): ExplainedSeed {
  const { seed, part, format = 'text', encoding, sha256, homes } = conversion;
  const text = seeds.get(seedKey(conversion))?.text;
  // Only a plain text is what editors show: the places in a page's homes count in what a reader sees of it.
  const lineOf = text === undefined || format !== 'text' ? null : lineIndex(text);
  return {
    seed,
    part: part ?? null,
    format,
    encoding,
    sha256,
    homes: homes.map(({ as, text: words, start }) => ({
      as,
      text: words,
      line: lineOf?.(start).line ?? null,
    })),
  };
}
