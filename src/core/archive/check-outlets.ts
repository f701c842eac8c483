import { hasValue } from '../basis/basis.ts';
import type { Finding } from './finding.ts';
import type { FieldPath } from './place.ts';
import type { OutletRecord } from './outlet.ts';
import type { ArchiveRecords } from './records.ts';
import type { VocabularyName } from './vocabulary.ts';

/** Every classification of an outlet is a term of its vocabulary, and known in the way that its basis says. */
export function checkOutlets({ outlets, vocabularies }: ArchiveRecords): Finding[] {
  return [...outlets].flatMap(([id, outlet]) => {
    const path = `content/outlets/${id}.yml`;
    return [
      ...answersOf(outlet)
        .filter(({ known, basis }) => known !== hasValue(basis))
        .map(({ field, basis }) => ({
          path,
          field,
          rule: 'answer-without-basis',
          reason: `Invalid ${field.join('.')}: the answer and its basis (“${basis.is}”) contradict each other.`,
          remedy: 'An answer is stated, documented, supplied or inferred; null is unknown or not-assessed.',
        })),
      ...termsOf(outlet).flatMap(({ field, list, term }) => {
        const terms = (vocabularies.get(list) ?? []).map((known) => known.id);
        if (term === null || terms.includes(term)) return [];
        const remedy = `Use one of content/vocab/${list}.yml: ${terms.join(', ')}.`;
        return [
          { path, field, rule: 'unknown-term', reason: `Unknown ${field.join('.')} “${term}”.`, remedy },
        ];
      }),
    ];
  });
}

function answersOf({ publisherKind, ownership, funding, stateRole }: OutletRecord) {
  const { funds, appoints, directs } = stateRole;
  return [
    { field: ['publisherKind'], known: publisherKind.is !== null, basis: publisherKind.basis },
    { field: ['ownership'], known: ownership.is !== null, basis: ownership.basis },
    { field: ['funding'], known: funding.are.length > 0, basis: funding.basis },
    { field: ['stateRole', 'funds'], known: funds.is !== null, basis: funds.basis },
    { field: ['stateRole', 'appoints'], known: appoints.is !== null, basis: appoints.basis },
    { field: ['stateRole', 'directs'], known: directs.is !== null, basis: directs.basis },
  ];
}

function termsOf({
  publisherKind,
  ownership,
  funding,
}: OutletRecord): { field: FieldPath; list: VocabularyName; term: string | null }[] {
  return [
    { field: ['publisherKind', 'is'], list: 'publisher-kind', term: publisherKind.is },
    { field: ['ownership', 'is'], list: 'ownership', term: ownership.is },
    ...funding.are.map((term, at) => ({ field: ['funding', 'are', at], list: 'funding' as const, term })),
  ];
}
