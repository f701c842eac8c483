import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { conversionRecord } from './conversion.ts';
import { nameRecord } from './name.ts';
import { outletRecord } from './outlet.ts';
import { readPermalinks } from './permalinks.ts';
import { problem } from './problem.ts';
import { readAnnotations } from './read-annotations.ts';
import { readArticle, type ReadBlocks } from './read-article.ts';
import { readLedger } from './read-ledger.ts';
import { readPage } from './read-page.ts';
import { readYaml, type Read } from './read-yaml.ts';
import type { ArchiveRecords, Item, Sources } from './records.ts';
import { archiveSettings } from './settings.ts';
import { tombstoneRecord } from './tombstone.ts';
import { spellingsRecord, VOCABULARIES, vocabularyRecord } from './vocabulary.ts';

const SPELLINGS = 'content/vocab/spellings.yml';

/**
 * Read all records of an archive.
 *
 * Pure: the files' texts are handed in. Every record that is wrong is
 * reported, not the first.
 */
export function readArchive(sources: Sources, readBlocks: ReadBlocks): Read<ArchiveRecords> {
  const problems: VFileMessage[] = [];
  const keep = <T>(read: Read<T>): T | undefined => {
    if (read.ok) return read.value;
    problems.push(...read.problems);
    return undefined;
  };
  const yaml = <T>(path: string, schema: z.ZodType<T>): T | undefined =>
    keep(readFile(sources, path, schema));
  const folder = <T>(name: string, schema: z.ZodType<T>): Map<string, T> =>
    keepAll(idsIn(sources, name, '.yml'), (id) => yaml(`content/${name}/${id}.yml`, schema));

  const settings = yaml('content/archive.yml', archiveSettings);
  const records = {
    items: itemIds(sources).flatMap((id) => keep(readItem(sources, id, readBlocks)) ?? []),
    outlets: folder('outlets', outletRecord),
    names: folder('names', nameRecord),
    tombstones: folder('tombstones', tombstoneRecord),
    vocabularies: keepAll(VOCABULARIES, (id) => yaml(`content/vocab/${id}.yml`, vocabularyRecord)),
    spellings: sources.has(SPELLINGS) ? (yaml(SPELLINGS, spellingsRecord) ?? []) : [],
    pages: idsIn(sources, 'pages', '.md').flatMap(
      (id) => keep(readPage(sources.get(`content/pages/${id}.md`) ?? '', id)) ?? [],
    ),
    permalinks: readPermalinks(sources),
  };
  return settings !== undefined && problems.length === 0
    ? { ok: true, value: { settings, ...records } }
    : { ok: false, problems };
}

function readItem(sources: Sources, id: string, readBlocks: ReadBlocks): Read<Item> {
  const path = `content/articles/${id}`;
  const index = sources.get(`${path}/index.md`);
  const article =
    index === undefined ? missing(`${path}/index.md`) : readArticle(index, `${path}/index.md`, readBlocks);
  const conversions = readFile(sources, `${path}/conversion.yml`, conversionRecord);
  const anchored = sources.get(`${path}/anchored.txt`);
  const ledger = sources.get(`${path}/quotations.yml`);
  const quotations =
    ledger === undefined
      ? missing(`${path}/quotations.yml`)
      : readLedger(ledger, `${path}/quotations.yml`, anchored);
  const notes = sources.get(`${path}/annotations.yml`);
  const annotations =
    notes === undefined
      ? NO_NOTES
      : readAnnotations(
          notes,
          `${path}/annotations.yml`,
          article.ok && quotations.ok && anchored !== undefined
            ? { ...article.value, quotations: quotations.value, anchored }
            : undefined,
        );

  if (article.ok && conversions.ok && quotations.ok && annotations.ok && anchored !== undefined) {
    const item = {
      id,
      path,
      ...article.value,
      conversions: conversions.value,
      quotations: quotations.value,
      annotations: annotations.value,
      anchored,
    };
    return { ok: true, value: item };
  }
  const reads = [
    article,
    conversions,
    quotations,
    annotations,
    ...(anchored === undefined ? [missing(`${path}/anchored.txt`)] : []),
  ];
  return { ok: false, problems: reads.flatMap((read) => (read.ok ? [] : read.problems)) };
}

const NO_NOTES = { ok: true, value: [] } as const;

function readFile<T>(sources: Sources, path: string, schema: z.ZodType<T>): Read<T> {
  const source = sources.get(path);
  return source === undefined ? missing(path) : readYaml(schema, source, path);
}

function missing(path: string): { ok: false; problems: VFileMessage[] } {
  const remedy = 'Put the file back, for example from the version history.';
  return { ok: false, problems: [problem({ path }, 'missing-file', `Missing file ${path}.`, remedy)] };
}

/** Ids of the records in a folder of `content/`, in order. */
function idsIn(sources: Sources, folder: string, ending: string): string[] {
  const prefix = `content/${folder}/`;
  return [...sources.keys()]
    .filter(
      (path) => path.startsWith(prefix) && path.endsWith(ending) && !path.slice(prefix.length).includes('/'),
    )
    .map((path) => path.slice(prefix.length, -ending.length))
    .sort();
}

/** Every folder of `content/articles` is an item, whatever is missing in it. */
function itemIds(sources: Sources): string[] {
  const ids = [...sources.keys()].flatMap((path) => /^content\/articles\/([^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(ids)].sort();
}

function keepAll<K, T>(ids: readonly K[], read: (id: K) => T | undefined): Map<K, T> {
  return new Map(
    ids.flatMap((id): [K, T][] => {
      const value = read(id);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}
