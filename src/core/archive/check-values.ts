import { hasValue, type Basis } from '../basis/basis.ts';
import type { BasedField } from './article.ts';
import type { Finding } from './finding.ts';
import type { FieldPath } from './place.ts';
import type { ArchiveRecords, Item } from './records.ts';

type Rule = (item: Item, records: ArchiveRecords) => Finding[];

const FIELDS: readonly BasedField[] = [
  'title',
  'date',
  'outlet',
  'statedAuthors',
  'dateline',
  'language',
  'standfirst',
  'section',
  'updated',
  'edition',
  'page',
  'url',
  'archivedUrl',
  'titleTranslated',
  'rights',
  'versionOf',
  'figures',
  'subjects',
];

function at(item: Item, ...field: FieldPath): { path: string; field: FieldPath } {
  return { path: `${item.path}/index.md`, field };
}

/** A value needs a basis that says how it is known, and such a basis a value. */
const valuesAgreeWithBases: Rule = (item) =>
  FIELDS.flatMap((field) => disagreement(item, field, item.record[field], item.record.basis[field]));

function disagreement(item: Item, field: BasedField, value: unknown, basis: Basis | undefined): Finding[] {
  const isList = Array.isArray(value);
  const empty = value === undefined || value === null || value === 'und' || (isList && value.length === 0);

  if (basis === undefined && !empty) {
    const remedy = `Add ${field} under basis: how is the value known?`;
    return [{ ...at(item, field), rule: 'missing-basis', reason: `Missing basis of ${field}.`, remedy }];
  }
  // A list may be empty because someone saw that there is none: an article without a picture.
  if (basis !== undefined && empty && hasValue(basis) && !isList) {
    const reason = `Missing ${field}: its basis says “${basis.is}”.`;
    const remedy = 'Fill in the value, or write is: unknown with the places where you looked.';
    return [{ ...at(item, field), rule: 'basis-without-value', reason, remedy }];
  }
  if (basis !== undefined && !empty && !hasValue(basis)) {
    const reason = `Unexpected ${field}: its basis says “${basis.is}”.`;
    const remedy =
      'Say how the value is known (stated, documented, supplied or inferred, with the evidence), or take the value out.';
    return [{ ...at(item, field), rule: 'value-without-basis', reason, remedy }];
  }
  return [];
}

const outletExists: Rule = (item, { outlets }) => {
  const { outlet } = item.record;
  if (outlet === null || outlets.has(outlet)) return [];
  const remedy = `Make content/outlets/${outlet}.yml, or correct the id.`;
  return [{ ...at(item, 'outlet'), rule: 'unknown-outlet', reason: `Unknown outlet “${outlet}”.`, remedy }];
};

const relationsAreTerms: Rule = (item, { vocabularies }) => {
  const terms = (vocabularies.get('relation') ?? []).map(({ id }) => id);
  const remedy = `Use one of content/vocab/relation.yml: ${terms.join(', ')}.`;
  return item.record.relations.flatMap(({ is }, index) =>
    terms.includes(is)
      ? []
      : [
          {
            ...at(item, 'relations', index, 'is'),
            rule: 'unknown-term',
            reason: `Unknown relation “${is}”.`,
            remedy,
          },
        ],
  );
};

const relationsNameSubjects: Rule = (item) =>
  item.record.relations.flatMap(({ to }, index) => {
    if (to === null || item.record.subjects.includes(to)) return [];
    const reason = `Unknown subject “${to}” in a relation.`;
    const remedy = 'Add it to subjects, spelled in the same way, or correct it.';
    return [{ ...at(item, 'relations', index, 'to'), rule: 'unknown-subject', reason, remedy }];
  });

/** Rules about the values of one article's record. */
export const VALUE_RULES: readonly Rule[] = [
  valuesAgreeWithBases,
  outletExists,
  relationsAreTerms,
  relationsNameSubjects,
];
