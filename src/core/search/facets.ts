import type { Archive, Article } from '../archive/archive.ts';
import type { Term, VocabularyName } from '../archive/vocabulary.ts';
import { hasValue, type Basis } from '../basis/basis.ts';
import { relationLabel } from '../disclosure/lines.ts';
import type { Strings } from '../strings/strings.ts';
import {
  FACET_KEYS,
  type CountedValue,
  type FacetKey,
  type FacetList,
  type FacetValue,
} from './facet-keys.ts';

/** What an article's values are worked out from, beside the article. */
export interface FacetContext {
  readonly vocabularies: ReadonlyMap<VocabularyName, readonly Term[]>;
  readonly strings: Strings;
}

/**
 * The facet values of an article, at least one a facet: *not named*, *not
 * assessed* and the like are values as ordinary as any other.
 *
 * Both the index and the lists of values are made from this.
 */
export function facetValues(
  article: Article,
  context: FacetContext,
): Record<FacetKey, readonly FacetValue[]> {
  return {
    outlet: [outlet(article, context.strings)],
    kind: [kind(article, context)],
    relation: relations(article, context.strings),
    author: authors(article, context.strings),
    speaker: speakers(article, context.strings),
    year: [year(article, context.strings)],
    language: [language(article, context.strings)],
    note: notes(article, context.strings),
  };
}

/** The lists of all facets, made of the archive itself: the search engine's own would cost every reader the whole index. */
export function facetLists({ articles, vocabularies }: Archive, strings: Strings): FacetList[] {
  const context = { vocabularies, strings };
  const counted = new Map(FACET_KEYS.map((key) => [key, new Map<string, FacetValue & { count: number }>()]));
  for (const article of articles) {
    const values = facetValues(article, context);
    for (const key of FACET_KEYS) for (const value of values[key]) count(counted.get(key), value);
  }
  return FACET_KEYS.map((key) => {
    const values = [...(counted.get(key)?.values() ?? [])];
    values.sort(key === 'year' ? byYear : byCount(strings.language));
    return { key, label: strings.search.facets[key], values, of: values.length };
  });
}

function count(counts: Map<string, FacetValue & { count: number }> | undefined, value: FacetValue): void {
  const known = counts?.get(value.id);
  if (known === undefined) counts?.set(value.id, { ...value, count: 1 });
  else known.count += 1;
}

function byYear(a: CountedValue, b: CountedValue): number {
  return a.id < b.id ? 1 : -1;
}

function byCount(language: string): (a: CountedValue, b: CountedValue) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => b.count - a.count || compare(a.label, b.label) || (a.id < b.id ? -1 : 1);
}

/** The value that stands for a missing one: someone looked, or nobody has. */
function missing(basis: Basis, words: string, s: Strings): FacetValue {
  return basis.is === 'not-assessed'
    ? { id: '-not-assessed', label: s.search.missing.notAssessed }
    : { id: '-unknown', label: words };
}

function outlet({ outlet, record }: Article, s: Strings): FacetValue {
  if (outlet === null) return missing(record.basis.outlet, s.search.missing.outlet, s);
  return { id: outlet.id, label: outlet.record.name };
}

function kind({ outlet, record }: Article, { vocabularies, strings: s }: FacetContext): FacetValue {
  if (outlet === null) return missing(record.basis.outlet, s.search.missing.kind, s);
  const { is, basis } = outlet.record.publisherKind;
  if (is === null) return missing(basis, s.search.missing.kind, s);
  const term = vocabularies.get('publisher-kind')?.find(({ id }) => id === is);
  return { id: is, label: asValue(term?.label[s.language] ?? is, s) };
}

function relations(article: Article, s: Strings): FacetValue[] {
  if (article.relations.length === 0) return [missing({ is: 'not-assessed' }, '', s)];
  return distinct(
    article.relations.map((relation) =>
      hasValue(relation.basis)
        ? {
            id: `${relation.of}-${relation.is}`,
            label: asValue(relationLabel(relation, s) ?? relation.is, s),
          }
        : missing(relation.basis, s.search.missing.relation, s),
    ),
  );
}

function authors({ authors, record }: Article, s: Strings): FacetValue[] {
  if (authors.length === 0) return [missing(record.basis.statedAuthors, s.search.missing.author, s)];
  return distinct(authors.map(({ id, name }) => ({ id, label: name })));
}

function speakers({ quotations }: Article, s: Strings): FacetValue[] {
  if (quotations.length === 0) return [{ id: '-none', label: s.search.missing.quotation }];
  return distinct(
    quotations.map(({ speaker, record }) =>
      speaker === null
        ? missing(record.speaker.basis, s.search.missing.speaker, s)
        : { id: speaker.id, label: speaker.name },
    ),
  );
}

function year({ record }: Article, s: Strings): FacetValue {
  if (record.date === null) return missing(record.basis.date, s.search.missing.year, s);
  const id = record.date.slice(0, 4);
  return { id, label: s.date(id) };
}

function language({ record }: Article, s: Strings): FacetValue {
  if (record.language === 'und') return missing(record.basis.language, s.search.missing.language, s);
  return { id: record.language, label: s.languageName(record.language) };
}

function notes({ notes }: Article, s: Strings): FacetValue[] {
  const kinds = notes.filter(({ record }) => record.status !== 'withdrawn').map(({ record }) => record.kind);
  if (kinds.length === 0) return [{ id: '-none', label: s.search.missing.note }];
  return distinct(kinds.map((kind) => ({ id: kind, label: asValue(s.notes.kinds[kind], s) })));
}

/** A vocabulary's label, written to stand inside a sentence, as a value of its own. */
function asValue(label: string, s: Strings): string {
  return label.charAt(0).toLocaleUpperCase(s.language) + label.slice(1);
}

function distinct(values: readonly FacetValue[]): FacetValue[] {
  return [...new Map(values.map((value) => [value.id, value])).values()];
}
