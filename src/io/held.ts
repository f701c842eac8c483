import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { conversionRecord } from '../core/archive/conversion.ts';
import { outletRecord } from '../core/archive/outlet.ts';
import { readPermalinks } from '../core/archive/permalinks.ts';
import { readYaml } from '../core/archive/read-yaml.ts';
import { tombstoneRecord } from '../core/archive/tombstone.ts';
import { quotationLedger } from '../core/quotations/quotation.ts';
import { loadContent } from './content.ts';

/** What an archive holds already, as far as a conversion must know it. */
export interface Held {
  /** By checksum: the seeds that an article was made of, or that were withdrawn. */
  readonly seeds: ReadonlyMap<string, { readonly article: string; readonly seed: string | null }>;
  /** Checksum of each held seed by its path below `seeds/`. */
  readonly checksums: ReadonlyMap<string, string>;
  /** `articles/ID` and `q/ID` of everything there is, in the order of the articles' ids. */
  readonly answers: readonly string[];
  /** Lines of `content/permalinks.txt`. */
  readonly permalinks: readonly string[];
  /** Ids of outlets by their name. */
  readonly outlets: ReadonlyMap<string, string>;
  /** Records that cannot be read; a conversion would not know what is held. */
  readonly problems: readonly VFileMessage[];
}

const RECORD =
  /^content\/(articles|tombstones|outlets)\/([^/]+?)(?:\.yml|\/(conversion|quotations)\.yml|\/index\.md)$/;

/** Load what the archive in `folder` holds. */
export async function loadHeld(folder: string): Promise<Held> {
  await mkdir(join(folder, 'content'), { recursive: true });
  const sources = await loadContent(folder);
  const seeds = new Map<string, { article: string; seed: string | null }>();
  const checksums = new Map<string, string>();
  const answers: string[] = [];
  const outlets = new Map<string, string>();
  const problems: VFileMessage[] = [];
  const take = <T>(schema: z.ZodType<T>, path: string, use: (value: T) => void): void => {
    const record = readYaml(schema, sources.get(path) ?? '', path);
    if (record.ok) use(record.value);
    else problems.push(...record.problems);
  };

  for (const path of sources.keys()) {
    const [, kind, id = '', file] = RECORD.exec(path) ?? [];
    if (kind === 'outlets') take(outletRecord, path, ({ name }) => outlets.set(name, id));
    if (kind === 'tombstones') {
      take(tombstoneRecord, path, ({ seeds: withdrawn = [], quotations }) => {
        answers.push(`articles/${id}`, ...quotations.map((quotation) => `q/${quotation}`));
        for (const sha256 of withdrawn) seeds.set(sha256, { article: id, seed: null });
      });
    }
    if (kind !== 'articles') continue;
    if (file === undefined) answers.push(`articles/${id}`);
    if (file === 'quotations')
      take(quotationLedger, path, (ledger) =>
        answers.push(...ledger.map((quotation) => `q/${quotation.id}`)),
      );
    if (file === 'conversion') {
      take(conversionRecord, path, (conversions) => {
        for (const { seed, sha256 } of conversions) {
          seeds.set(sha256, { article: id, seed });
          checksums.set(seed, sha256);
        }
      });
    }
  }
  return { seeds, checksums, answers, permalinks: readPermalinks(sources), outlets, problems };
}
