import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { PERMALINKS } from '../core/archive/permalinks.ts';
import { problem } from '../core/archive/problem.ts';
import { mintArticleId } from '../core/convert/id.ts';
import { newItem } from '../core/convert/new-item.ts';
import { newOutlet } from '../core/convert/new-outlet.ts';
import { readSeed } from '../core/convert/read-seed.ts';
import { toYaml } from '../core/convert/yaml.ts';
import { comparableId, slugify } from '../core/text/slug.ts';
import { loadHeld, type Held } from '../io/held.ts';
import { addToManifest, loadManifest } from '../io/manifest.ts';
import { listSeeds, readSeedFile } from '../io/seeds.ts';
import { sha256 as digest } from '../io/sha256.ts';
import { removeLeftovers, writeFileAtomic, writeNewFolder } from '../io/write.ts';

/** What a conversion did, or would do. */
export interface Conversions {
  readonly converted: readonly {
    readonly seed: string;
    readonly article: string;
    readonly quotations: number;
  }[];
  /** Seeds whose bytes are held under another name. */
  readonly doubles: readonly {
    readonly seed: string;
    readonly article: string;
    readonly as: string | null;
  }[];
  /** Seeds that were held before. */
  readonly unchanged: number;
  readonly problems: readonly VFileMessage[];
}

/** How to convert: the day, the version of the converter, whether anything is written, and whom to tell of progress. */
export interface ConvertSettings {
  readonly on: string;
  readonly version: string;
  readonly dryRun: boolean;
  readonly tell: (done: number, all: number) => void;
}

/**
 * Convert every seed of the archive in `folder` that is new, one after the
 * other in the order of their names, so that a run that was killed is carried
 * on by the next. What is there already is never written again.
 *
 * Without a dry run the caller holds the archive's lock.
 */
export async function convertArchive(folder: string, settings: ConvertSettings): Promise<Conversions> {
  const held = await loadHeld(folder);
  if (held.problems.length > 0) return { converted: [], doubles: [], unchanged: 0, problems: held.problems };
  if (!settings.dryRun) await cleanUp(folder);

  const { seeds, problems } = await listSeeds(folder);
  const run = new ConversionRun(folder, settings, held, await loadManifest(folder));
  for (const [at, seed] of seeds.entries()) {
    settings.tell(at, seeds.length);
    await run.convert(seed);
  }
  if (!settings.dryRun) await run.record();
  const { converted, doubles, unchanged } = run;
  return { converted, doubles, unchanged, problems: [...problems, ...run.problems] };
}

async function cleanUp(folder: string): Promise<void> {
  for (const place of ['seeds', 'content', 'content/articles', 'content/outlets'])
    await removeLeftovers(join(folder, place));
  await mkdir(join(folder, 'content/articles'), { recursive: true });
}

/** One run over the seeds: what was held at its start and what it adds. */
class ConversionRun {
  readonly converted: { seed: string; article: string; quotations: number }[] = [];
  readonly doubles: { seed: string; article: string; as: string | null }[] = [];
  readonly problems: VFileMessage[] = [];
  unchanged = 0;

  readonly #folder: string;
  readonly #settings: ConvertSettings;
  readonly #checksums: ReadonlyMap<string, string>;
  readonly #permalinks: readonly string[];
  readonly #seeds: Map<string, { readonly article: string; readonly seed: string | null }>;
  readonly #outlets: Map<string, string>;
  readonly #answers: string[];
  /** Ids that were ever given out, as they are compared, by what they are for. */
  readonly #given = { 'articles/': new Set<string>(), 'q/': new Set<string>() };
  readonly #manifest: ReadonlyMap<string, string>;
  readonly #added = new Map<string, string>();

  constructor(folder: string, settings: ConvertSettings, held: Held, manifest: ReadonlyMap<string, string>) {
    this.#folder = folder;
    this.#settings = settings;
    this.#checksums = held.checksums;
    this.#permalinks = held.permalinks;
    this.#seeds = new Map(held.seeds);
    this.#outlets = new Map(held.outlets);
    this.#answers = [...held.answers];
    for (const answer of [...held.answers, ...held.permalinks]) this.#remember(answer);
    this.#manifest = manifest;
  }

  async convert(seed: string): Promise<void> {
    const bytes = await readSeedFile(this.#folder, seed);
    if (!(bytes instanceof Uint8Array)) return void this.problems.push(bytes);

    const sha256 = digest(bytes);
    const before = this.#manifest.get(seed) ?? this.#checksums.get(seed);
    if (before !== undefined && before !== sha256) return void this.problems.push(changed(seed));

    const known = this.#seeds.get(sha256);
    if (known !== undefined) {
      if (known.seed === seed) this.unchanged++;
      else this.doubles.push({ seed, article: known.article, as: known.seed });
      if (!this.#manifest.has(seed)) this.#added.set(seed, sha256);
      return;
    }
    await this.#make(seed, sha256, bytes);
  }

  async #make(seed: string, sha256: string, bytes: Uint8Array): Promise<void> {
    const { on, version, dryRun } = this.#settings;
    const read = readSeed(bytes, `seeds/${seed}`, { on, outletId: (name) => this.#outletId(name) });
    if (!read.ok) return void this.problems.push(read.problem);

    const { record, publisher } = read.draft;
    const id = mintArticleId({ title: record.title, date: record.date, sha256 }, this.#given['articles/']);
    const source = {
      id,
      seed,
      sha256,
      encoding: read.encoding,
      version,
      on,
      taken: this.#given['q/'],
      hash: digest,
    };
    const { files, quotations } = newItem(read.draft, source);
    if (!dryRun) {
      if (publisher !== null && record.outlet !== null) await this.#recordOutlet(record.outlet, publisher);
      await writeNewFolder(join(this.#folder, 'content/articles', id), files);
    }
    this.#give(`articles/${id}`, ...quotations.map((quotation) => `q/${quotation.id}`));
    this.#seeds.set(sha256, { article: id, seed });
    this.#added.set(seed, sha256);
    this.converted.push({ seed, article: id, quotations: quotations.length });
  }

  /** Complete the list of permanent ids and the manifest from what there is now: also after a run that was killed. */
  async record(): Promise<void> {
    const written = new Set(this.#permalinks);
    const missing = this.#answers.filter((answer) => !written.has(answer));
    if (missing.length > 0) {
      const lines = [...this.#permalinks, ...missing].map((line) => `${line}\n`);
      await writeFileAtomic(join(this.#folder, PERMALINKS), lines.join(''));
    }
    await addToManifest(this.#folder, this.#added);
  }

  async #recordOutlet(id: string, name: string): Promise<void> {
    if (this.#outlets.has(name)) return;
    await writeFileAtomic(join(this.#folder, 'content/outlets', `${id}.yml`), toYaml(newOutlet(name)));
    this.#outlets.set(name, id);
  }

  /** Id of the outlet with this name; a new one where no record has the name. */
  #outletId(name: string): string {
    const ids = new Set(this.#outlets.values());
    const slug = slugify(name) || digest(name).slice(0, 10);
    return this.#outlets.get(name) ?? (ids.has(slug) ? `${slug}-${digest(name).slice(0, 6)}` : slug);
  }

  #give(...answers: readonly string[]): void {
    for (const answer of answers) {
      this.#answers.push(answer);
      this.#remember(answer);
    }
  }

  #remember(answer: string): void {
    for (const kind of ['articles/', 'q/'] as const) {
      if (answer.startsWith(kind)) this.#given[kind].add(comparableId(answer.slice(kind.length)));
    }
  }
}

function changed(seed: string): VFileMessage {
  return problem(
    { path: `seeds/${seed}` },
    'changed-seed',
    'Unexpected checksum: the file is not the one that came in under this name.',
    'A seed is never changed. Put the old file back, and give a new text a new name.',
  );
}
