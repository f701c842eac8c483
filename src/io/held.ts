import { readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { annotationList } from '../core/annotations/annotation.ts';
import { glanceConversions, glanceQuotations, type HeldSeed } from '../core/archive/glance.ts';
import { outletRecord } from '../core/archive/outlet.ts';
import { PERMALINKS, readPermalinks } from '../core/archive/permalinks.ts';
import { readYaml, type Read } from '../core/archive/read-yaml.ts';
import { tombstoneRecord } from '../core/archive/tombstone.ts';

/** What an archive holds already, as far as a conversion must know it. */
export interface Held {
  /** By article: the seeds that it was made of. */
  readonly seeds: ReadonlyMap<string, readonly HeldSeed[]>;
  /** Withdrawn articles by the checksums of their seeds. */
  readonly withdrawn: ReadonlyMap<string, string>;
  /** `articles/ID`, `q/ID` and `n/ID` of everything there is, in the order of the articles' ids. */
  readonly answers: readonly string[];
  /** Lines of `content/permalinks.txt`. */
  readonly permalinks: readonly string[];
  /** Ids of outlets by their name. */
  readonly outlets: ReadonlyMap<string, string>;
  /** Records that cannot be read; a conversion would not know what is held. */
  readonly problems: readonly VFileMessage[];
}

/** Load what the archive in `folder` holds. */
export async function loadHeld(folder: string): Promise<Held> {
  await mkdir(join(folder, 'content'), { recursive: true });
  const seeds = new Map<string, readonly HeldSeed[]>();
  const withdrawn = new Map<string, string>();
  const answers: string[] = [];
  const outlets = new Map<string, string>();
  const problems: VFileMessage[] = [];
  const take = <T>(read: Read<T>, use: (value: T) => void): void => {
    if (read.ok) use(read.value);
    else problems.push(...read.problems);
  };
  // One read after the other: for ten thousand small files that is faster than waiting for each.
  const source = (path: string): string | null => readIfThere(join(folder, path));
  const records = <T>(kind: string, schema: z.ZodType<T>, use: (value: T, id: string) => void): void => {
    for (const name of namesIn(join(folder, 'content', kind)).filter((name) => name.endsWith('.yml'))) {
      const path = `content/${kind}/${name}`;
      take(readYaml(schema, source(path) ?? '', path), (value) => {
        use(value, name.slice(0, -'.yml'.length));
      });
    }
  };

  for (const id of namesIn(join(folder, 'content/articles'))) {
    const path = `content/articles/${id}`;
    const [conversions, quotations] = [source(`${path}/conversion.yml`), source(`${path}/quotations.yml`)];
    if (conversions === null && quotations === null) continue;
    answers.push(`articles/${id}`);
    take(glanceQuotations(quotations ?? '[]', `${path}/quotations.yml`), (ids) =>
      answers.push(...ids.map((quotation) => `q/${quotation}`)),
    );
    const notes = source(`${path}/annotations.yml`);
    if (notes !== null)
      take(readYaml(annotationList, notes, `${path}/annotations.yml`), (found) =>
        answers.push(...found.map((note) => `n/${note.id}`)),
      );
    take(glanceConversions(conversions ?? '', `${path}/conversion.yml`), (found) =>
      // A copy, for a piece of a string keeps the whole of it in memory.
      seeds.set(id, structuredClone(found)),
    );
  }
  records('outlets', outletRecord, ({ name, annotations = [] }, id) => {
    outlets.set(name, id);
    answers.push(...annotations.map((note) => `n/${note.id}`));
  });
  records('tombstones', tombstoneRecord, ({ seeds: gone = [], quotations, annotations = [] }, id) => {
    answers.push(`articles/${id}`, ...quotations.map((quotation) => `q/${quotation}`));
    answers.push(...annotations.map((note) => `n/${note}`));
    for (const sha256 of gone) withdrawn.set(sha256, id);
  });
  const permalinks = readPermalinks(new Map([[PERMALINKS, source(PERMALINKS) ?? '']]));
  return { seeds, withdrawn, answers, permalinks, outlets, problems };
}

/** Entries of a folder in order, without leftovers of a conversion that was stopped; none where it is not there. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
