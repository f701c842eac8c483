import type { VFileMessage } from 'vfile-message';
import { problem } from '../archive/problem.ts';

/** Which note is about which seed, and the notes that are about none or not plainly about one. */
export interface SeedNotes {
  /** Path of the note by that of its seed, both below `seeds/`. */
  readonly notes: ReadonlyMap<string, string>;
  /** Seeds that a note may be about: they wait until that is plain, for a note is read only once. */
  readonly unclear: ReadonlySet<string>;
  readonly problems: readonly VFileMessage[];
}

/**
 * Find the seed of each donor's note: `a.txt.yml` is about `a.txt`, and
 * `a.yml` is, too, when no other seed of its folder is called `a`.
 */
export function assignNotes(seeds: readonly string[], notes: readonly string[]): SeedNotes {
  const names = new Set(seeds);
  const byStem = Map.groupBy(seeds, stemOf);
  const found = new Map<string, string>();
  const unclear = new Set<string>();
  const problems: VFileMessage[] = [];
  for (const note of notes) {
    const about = note.replace(/\.ya?ml$/i, '');
    const [seed, ...others] = names.has(about) ? [about] : (byStem.get(about) ?? []);
    const taken = seed === undefined ? undefined : found.get(seed);
    if (seed === undefined) problems.push(aboutNothing(note, about));
    else if (others.length === 0 && taken === undefined) found.set(seed, note);
    else {
      for (const name of [seed, ...others]) unclear.add(name);
      problems.push(taken === undefined ? aboutMany(note, seed) : second(note, seed, taken));
    }
  }
  return { notes: found, unclear, problems };
}

/** A path without the ending of its file's name. */
function stemOf(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]*$/, '');
}

function aboutNothing(note: string, about: string): VFileMessage {
  return problem(
    { path: `seeds/${note}` },
    'note-without-seed',
    `Unexpected note: there is no seed ${about} beside it.`,
    'A donor’s note is called like its seed, with .yml at the end: a.txt.yml is about a.txt.',
  );
}

function aboutMany(note: string, seed: string): VFileMessage {
  return problem(
    { path: `seeds/${note}` },
    'ambiguous-note',
    'Unclear note: more than one seed has this name before its ending.',
    `Name it after the whole name of its seed, for example ${seed.split('/').at(-1) ?? seed}.yml.`,
  );
}

function second(note: string, seed: string, other: string): VFileMessage {
  return problem(
    { path: `seeds/${note}` },
    'ambiguous-note',
    `Unexpected second note on seeds/${seed}: there is seeds/${other}, too.`,
    'Put everything into one of them.',
  );
}
