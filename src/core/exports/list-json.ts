import type { Article, ArticleQuotation } from '../archive/archive.ts';
import type { BasedField } from '../archive/article.ts';
import { knownAs, type Basis, type KnownAs } from '../basis/basis.ts';
import { articleInWords, quotationInWords } from '../disclosure/in-words.ts';
import { quotationWords } from '../quotations/words.ts';
import type { Strings } from '../strings/strings.ts';
import { keptRows, rowsOf, type Permalinks, type WriteList } from './list.ts';

/** A value and how it is known; with the basis `unknown` or `not-assessed` there is none. */
interface Known {
  readonly value: unknown;
  readonly basis: KnownAs;
}

/**
 * Writes lists as JSON: under `articles` or `quotations` one object an entry, each
 * value together with how it is known, under the names of the archive's records.
 *
 * @param archive its name
 */
export function listJson(archive: string, permalinks: Permalinks, s: Strings): WriteList {
  const rows = keptRows({
    article: (article) => JSON.stringify(articleRow(article, permalinks, s)),
    quotation: (quotation) => JSON.stringify(quotationRow(quotation, permalinks, s)),
  });
  return (list) => {
    // A line an entry: people look into such files, and programs compare them line by line.
    const lines = rowsOf(list, rows);
    const head = JSON.stringify({ archive, list: list.title, count: lines.length }).slice(0, -1);
    return `${head},"${list.entries.are}":[\n${lines.join(',\n')}\n]}\n`;
  };
}

function articleRow(article: Article, permalinks: Permalinks, s: Strings): object {
  const { id, record } = article;
  return {
    id,
    permalink: permalinks.article(article),
    disclosure: articleInWords(article, s),
    ...valuesOf(article),
    alternatives: (record.alternatives ?? []).map(({ of, value, basis }) => ({ of, ...known(value, basis) })),
    added: record.added,
    reviewed: record.reviewed,
  };
}

function quotationRow(quotation: ArticleQuotation, permalinks: Permalinks, s: Strings): object {
  const { record, article, speaker } = quotation;
  const { title, date, outlet, statedAuthors, language, subjects, relations } = valuesOf(article);
  return {
    id: record.id,
    permalink: permalinks.quotation(quotation),
    disclosure: quotationInWords(quotation, s),
    words: quotationWords(record),
    class: record.class,
    speaker: {
      ...known(speaker?.name ?? null, record.speaker.basis),
      printed: record.speaker.name,
      kind: record.speaker.kind,
    },
    cue: record.cue,
    through: known(record.via.chain, record.via.basis),
    reports: record.reports,
    article: {
      id: article.id,
      permalink: permalinks.article(article),
      ...{ title, date, outlet, statedAuthors, language, subjects, relations },
    },
  };
}

/** Every field of an article under its name, with how it is known. */
function valuesOf({ record, outlet }: Article): Readonly<Record<string, unknown>> {
  const fields = Object.entries(record.basis).flatMap(([field, basis]): [string, Known][] =>
    // The fields of `basis` are those of the record.
    basis === undefined ? [] : [[field, known(record[field as BasedField], basis)]],
  );
  const name = outlet?.record.name ?? null;
  return {
    ...Object.fromEntries(fields),
    outlet: { ...known(record.outlet, record.basis.outlet), name },
    language: known(record.language === 'und' ? null : record.language, record.basis.language),
    relations: record.relations.map(({ of, who, is, to, basis }) => ({
      of,
      who,
      is,
      to,
      basis: knownAs(basis),
    })),
  };
}

function known(value: unknown, basis: Basis): Known {
  return { value: value ?? null, basis: knownAs(basis) };
}
