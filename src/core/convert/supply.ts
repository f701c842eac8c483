import type { Alternative, ArticleRecord } from '../archive/article.ts';
import type { DonorNote, SuppliedFields } from '../archive/donor.ts';
import { hasValue, type Basis } from '../basis/basis.ts';
import { foldText } from '../text/fold.ts';
import type { Draft } from './draft.ts';

/** Fields that can have another reading beside their value. */
const WITH_ALTERNATIVES: ReadonlySet<string> = new Set<Alternative['of']>([
  'title',
  'date',
  'updated',
  'outlet',
  'statedAuthors',
  'language',
  'url',
]);

type Supplied = readonly [field: keyof ArticleRecord['basis'], value: unknown];

/**
 * Put what the donor supplies into a draft's record.
 *
 * The donor's value is the record's, on the donor's word. Where the seed itself
 * says something else, that stays as another reading; where it states the same,
 * its own words stay the evidence, for they can be looked up.
 */
export function supply(
  draft: Draft,
  { by, from, on, fields }: DonorNote,
  outletId: (name: string) => string,
): Draft {
  const who = by ?? from;
  if (who === null || on === null) return draft;
  const basis: Basis = { is: 'supplied', by: who, on };
  const { outlet: publisher } = fields;
  const record = suppliedOf(fields, outletId)
    .filter(([field, value]) => !isStatedSo(draft.record, field, value))
    .reduce((before, entry) => withValue(before, entry, basis, draft.publisher), draft.record);
  return { ...draft, record, publisher: publisher ?? draft.publisher };
}

function suppliedOf(
  { outlet, authors, ...fields }: SuppliedFields,
  outletId: (name: string) => string,
): Supplied[] {
  const values = {
    ...fields,
    statedAuthors: authors,
    outlet: outlet === undefined || outlet === null ? outlet : outletId(outlet),
  };
  // The names are those of the record, which is what the schema of the fields is made of.
  return (Object.entries(values) as [keyof ArticleRecord['basis'], unknown][]).filter(
    ([, value]) => value !== undefined && value !== null,
  );
}

function isStatedSo(record: ArticleRecord, field: keyof ArticleRecord['basis'], value: unknown): boolean {
  return record.basis[field]?.is === 'stated' && written(record[field]) === written(value);
}

function withValue(
  record: ArticleRecord,
  [field, value]: Supplied,
  basis: Basis,
  publisher: string | null,
): ArticleRecord {
  const before = record.basis[field];
  const reading = field === 'outlet' ? publisher : readable(record[field]);
  const other =
    before !== undefined &&
    hasValue(before) &&
    WITH_ALTERNATIVES.has(field) &&
    reading !== null &&
    written(record[field]) !== written(value)
      ? // The set holds the names that an alternative can have.
        [{ of: field as Alternative['of'], value: reading, basis: before }]
      : [];
  const alternatives = [...(record.alternatives ?? []), ...other];
  return {
    ...record,
    [field]: value,
    basis: { ...record.basis, [field]: basis },
    ...(alternatives.length === 0 ? {} : { alternatives }),
  };
}

/** A value as an alternative writes it; null where there is none. */
function readable(value: unknown): string | null {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join('; ');
  return typeof value === 'string' && value !== 'und' ? value : null;
}

/** The form in which two values are compared. */
function written(value: unknown): string {
  return foldText(JSON.stringify(value ?? null));
}
