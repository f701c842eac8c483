import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { HeldSeed } from '../core/archive/glance.ts';
import { PERMALINKS } from '../core/archive/permalinks.ts';
import { assignNotes } from '../core/convert/notes.ts';
import { loadHeld, type Held } from '../io/held.ts';
import { addToManifest, loadManifest } from '../io/manifest.ts';
import { collidingNames, listSeeds } from '../io/seeds.ts';
import { removeLeftovers, writeFileAtomic } from '../io/write.ts';
import { ConversionRun, type Converted, type FurtherCopy } from './conversion-run.ts';
import { heldKey, type DraftTask } from './draft-file.ts';
import { draftFiles } from './draft-files.ts';
import { Pending } from './pending.ts';

/** What a conversion did, or would do. */
export interface Conversions {
  readonly converted: readonly Converted[];
  /** Seeds of articles that are held, or were withdrawn. */
  readonly copies: readonly FurtherCopy[];
  /** Seeds that were held before. */
  readonly unchanged: number;
  readonly problems: readonly VFileMessage[];
}

/** How to convert: the day, the version of the converter, whether anything is written, and whom to tell of progress. */
export interface ConvertSettings {
  readonly on: string;
  readonly version: string;
  readonly dryRun: boolean;
  /** Threads that read and draft; one for each processor where nothing is said. Whatever the number, the outcome is the same. */
  readonly threads?: number;
  readonly tell: (done: number, all: number) => void;
}

/**
 * Convert every seed of the archive in `folder` that is new. They are read and
 * drafted side by side, and get their ids and are written one after the other
 * in the order of their names, so that a run that was killed is carried on by
 * the next. What is there already is never written again, but for the list of
 * seeds of an article of which a further copy came in.
 *
 * Without a dry run the caller holds the archive's lock.
 */
export async function convertArchive(folder: string, settings: ConvertSettings): Promise<Conversions> {
  const { on, version, dryRun, tell, threads = availableParallelism() } = settings;
  const held = await loadHeld(folder);
  if (held.problems.length > 0) return { converted: [], copies: [], unchanged: 0, problems: held.problems };
  if (!dryRun) await cleanUp(folder);

  const { tasks, problems } = await listTasks(folder, held);
  const pending = new Pending(folder, dryRun);
  const run = new ConversionRun(folder, { version, on }, held, pending);
  let done = 0;
  for await (const { drafted, finished } of draftFiles(
    tasks,
    { folder, on, version, outlets: held.outlets },
    threads,
  )) {
    for (const one of drafted) await run.take(one);
    tell((done += finished), tasks.length);
  }
  if (!dryRun) await record(folder, run, pending);
  const { converted, copies, unchanged } = run;
  return { converted, copies, unchanged, problems: [...problems, ...run.problems] };
}

async function cleanUp(folder: string): Promise<void> {
  for (const place of ['seeds', 'content', 'content/articles', 'content/outlets'])
    await removeLeftovers(join(folder, place));
  await mkdir(join(folder, 'content/articles'), { recursive: true });
}

/** The files to read, and what keeps others from being read. */
async function listTasks(
  folder: string,
  held: Held,
): Promise<{ tasks: DraftTask[]; problems: readonly VFileMessage[] }> {
  const [manifest, list] = [await loadManifest(folder), await listSeeds(folder)];
  const bySeed = Map.groupBy([...held.seeds.values()].flat(), ({ seed }) => seed);
  const { notes, unclear, problems } = assignNotes(list.seeds, list.notes);
  const colliding = collidingNames(list.seeds, (seed) => bySeed.has(seed));
  const tasks = list.seeds.flatMap((name): DraftTask[] => {
    const seeds = bySeed.get(name) ?? [];
    if (seeds.length === 0 && (unclear.has(name) || colliding.has(name))) return [];
    const came = manifest.get(name) ?? wholeFile(seeds)?.sha256 ?? null;
    const keys = new Set(seeds.map(({ sha256, part }) => heldKey(sha256, part)));
    return [{ name, note: notes.get(name) ?? null, came, held: keys }];
  });
  return { tasks, problems: [...list.problems, ...colliding.values(), ...problems] };
}

function wholeFile(seeds: readonly HeldSeed[]): HeldSeed | undefined {
  return seeds.find(({ part }) => part === undefined);
}

/** Write what is left, and complete the list of permanent ids and the manifest from what there is now: also after a run that was killed. */
async function record(folder: string, run: ConversionRun, pending: Pending): Promise<void> {
  await pending.flush();
  const permalinks = run.ids.completed();
  if (permalinks !== null) await writeFileAtomic(join(folder, PERMALINKS), permalinks);
  await addToManifest(folder, run.files);
}
