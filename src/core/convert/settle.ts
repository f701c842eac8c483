import type { Basis } from '../basis/basis.ts';
import type { MetadataField, Metadatum } from './document.ts';

/** What one place of a document's metadata states about a field. */
export interface Reading<T> {
  readonly value: T;
  readonly basis: Basis;
}

/** A field's value, how it is known, and the other reading where text and metadata disagree. */
export interface Settled<T> extends Reading<T> {
  readonly other: Reading<T> | null;
}

/** Which of two readings stands when they disagree. */
export type Preferred = 'text' | 'stated-text' | 'metadata';

/** What metadata state about a field, the most telling first. */
export function readingsOf(metadata: readonly Metadatum[], field: MetadataField): Reading<string>[] {
  return metadata.flatMap((one) =>
    one.field === field ? [{ value: one.value, basis: statedBy([one]) }] : [],
  );
}

/** Who metadata say wrote the document: the names of one place are one reading. */
export function authorReadings(metadata: readonly Metadatum[]): Reading<string[]>[] {
  const places = new Map<string, Metadatum[]>();
  for (const one of metadata) {
    if (one.field !== 'author') continue;
    const same = places.get(one.place) ?? [];
    same.push(one);
    places.set(one.place, same);
  }
  return [...places.values()].map((stated) => ({
    value: [...new Set(stated.map(({ value }) => value))],
    basis: statedBy(stated),
  }));
}

function statedBy(stated: readonly Metadatum[]): Basis {
  const words = [...new Set(stated.map((one) => one.words))].join('; ');
  return { is: 'stated', words, in: 'metadata', place: stated[0]?.place ?? '' };
}

/**
 * Settle what the text of a document says about a field with what its metadata
 * state. Where they agree, the printed form stands, and stated words are a
 * better basis than a conclusion; where they do not, the `preferred` reading
 * is the value and the other is kept beside it.
 */
export function settle<T>(
  text: Reading<T>,
  readings: readonly Reading<T>[],
  agree: (a: T, b: T) => boolean,
  preferred: Preferred,
): Settled<T> {
  const [first] = readings;
  if (first === undefined) return { ...text, other: null };
  if (text.basis.is === 'unknown')
    return { ...first, other: readings.find(({ value }) => !agree(value, first.value)) ?? null };
  const agreeing = (preferred === 'metadata' ? [first] : readings).find(({ value }) =>
    agree(value, text.value),
  );
  const other = readings.find(({ value }) => !agree(value, text.value)) ?? null;
  if (agreeing !== undefined)
    return { value: text.value, basis: text.basis.is === 'stated' ? text.basis : agreeing.basis, other };
  const printed = preferred === 'text' || (preferred === 'stated-text' && text.basis.is === 'stated');
  return printed ? { ...text, other: first } : { ...first, other: text };
}
