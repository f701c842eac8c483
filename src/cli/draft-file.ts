import { VFileMessage } from 'vfile-message';
import { donorNote, type DonorNote } from '../core/archive/donor.ts';
import { problem } from '../core/archive/problem.ts';
import { readYaml } from '../core/archive/read-yaml.ts';
import { seedText } from '../core/convert/document.ts';
import { mintArticleId } from '../core/convert/id.ts';
import {
  findInDraft,
  newItem,
  type FoundDraft,
  type ItemFiles,
  type SeedSource,
} from '../core/convert/new-item.ts';
import { outletIdOf } from '../core/convert/new-outlet.ts';
import { draftSeed } from '../core/convert/read-seed.ts';
import { supply } from '../core/convert/supply.ts';
import type { Quotation } from '../core/quotations/quotation.ts';
import { articleText } from '../core/text/article-text.ts';
import { withoutBlanks } from '../core/text/blank.ts';
import { openSeed, readNote, type OpenSeed } from '../io/seed-file.ts';
import { sha256 } from '../io/sha256.ts';
import { readerOf } from '../readers/read.ts';
import type { Reader, ReadSeed } from '../readers/reader.ts';

/** A file to draft articles from, and what its archive has of it. */
export interface DraftTask {
  /** Path below `seeds/`. */
  readonly name: string;
  /** Path of the donor's note on it; null where there is none. */
  readonly note: string | null;
  /** Checksum with which the file came in; null for a new one. */
  readonly came: string | null;
  /** Its seeds that are held, by `heldKey`. */
  readonly held: ReadonlySet<string>;
}

/** What holds for all files of a run: plain data, handed to each thread once. */
export interface Drafting {
  readonly folder: string;
  readonly on: string;
  readonly version: string;
  /** Ids of outlets by their name. */
  readonly outlets: ReadonlyMap<string, string>;
}

/** One seed of a file, as far as it can be worked out apart from all others. Plain data. */
export type Drafted =
  | { readonly is: 'held'; readonly name: string; readonly file: string }
  | { readonly is: 'problem'; readonly problem: PlainProblem }
  | { readonly is: 'draft'; readonly file: string; readonly draft: SeedDraft };

/** A seed's draft, and the item that it will be unless one of its ids is taken. */
export interface SeedDraft {
  readonly seed: SeedSource;
  /** The seed's text, in which the homes count. */
  readonly seedText: string;
  readonly found: FoundDraft;
  /** The article's text, and its checksum without blanks. */
  readonly text: string;
  readonly digest: string;
  readonly id: string;
  readonly files: ItemFiles;
  readonly quotations: readonly Quotation[];
}

/** A problem as data that a thread can hand to another. */
export type PlainProblem = readonly [...Parameters<typeof problem>];

/** What tells a held seed from the others of its file. */
export function heldKey(checksum: string, part: string | null | undefined): string {
  return `${checksum} ${part ?? ''}`;
}

/**
 * Draft every seed of one file, in its order. What cannot be drafted is a
 * problem, and the others go on.
 */
export async function* draftFile(task: DraftTask, drafting: Drafting): AsyncGenerator<Drafted> {
  const opened = await openSeed(drafting.folder, task.name);
  if (opened instanceof VFileMessage) {
    yield plain(opened);
    return;
  }

  const file = await opened.checksum();
  if (task.came !== null && task.came !== file) {
    yield plain(changed(task.name));
    return;
  }
  if (task.held.has(heldKey(file, null))) {
    yield { is: 'held', name: task.name, file };
    return;
  }

  const note = await noteOf(task, drafting);
  if (!note.ok) {
    yield* note.problems.map(plain);
    return;
  }
  const reader = await readerOf(opened);
  try {
    yield* draftSeeds(opened, reader, file, task, note.value, drafting);
  } catch (error) {
    yield plain(failed(task.name, error));
  }
}

async function* draftSeeds(
  opened: OpenSeed,
  reader: Reader,
  file: string,
  { name, held }: DraftTask,
  note: DonorNote | null,
  drafting: Drafting,
): AsyncGenerator<Drafted> {
  for await (const read of reader.read(opened)) {
    if (!read.ok) {
      yield plain(read.problem);
      continue;
    }
    const { part, bytes, captured, encoding } = read.seed;
    const checksum = part === null ? file : sha256(bytes);
    if (held.has(heldKey(checksum, part))) {
      yield { is: 'held', name, file };
      continue;
    }
    const received = { from: note?.from ?? null, on: note?.on ?? null, how: note?.how ?? null };
    const seed = { name, part, format: reader.format, sha256: checksum, encoding, captured, received };
    yield draftOne(read.seed, seed, file, note, drafting);
  }
}

function draftOne(
  { content }: ReadSeed,
  seed: SeedSource,
  file: string,
  note: DonorNote | null,
  { on, version, outlets }: Drafting,
): Drafted {
  const path = `seeds/${seed.name}${seed.part === null ? '' : ` (${seed.part})`}`;
  const outletId = (name: string): string => outletIdOf(name, outlets, sha256);
  try {
    const drafted = draftSeed(content, path, { on, outletId });
    if (!drafted.ok) return plain(drafted.problem);

    const found = findInDraft(note === null ? drafted.draft : supply(drafted.draft, note, outletId));
    const text = articleText(found.blocks);
    const { title, date } = found.record;
    const id = mintArticleId({ title, date, sha256: seed.sha256 }, new Set());
    const item = newItem(found, seed, { id, taken: new Set(), version, on, hash: sha256 });
    const digest = sha256(withoutBlanks(text));
    return {
      is: 'draft',
      file,
      draft: { seed, seedText: seedText(content), found, text, digest, id, ...item },
    };
  } catch (error) {
    return plain(failed(path.slice('seeds/'.length), error));
  }
}

async function noteOf({ note }: DraftTask, { folder }: Drafting) {
  if (note === null) return { ok: true, value: null } as const;
  const source = await readNote(folder, note);
  return source instanceof VFileMessage
    ? ({ ok: false, problems: [source] } as const)
    : readYaml(donorNote, source, `seeds/${note}`);
}

function plain({ file, line, column, ruleId, reason, note }: VFileMessage): Drafted {
  const place = {
    path: file ?? '',
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
  return { is: 'problem', problem: [place, ruleId ?? '', reason, note ?? ''] };
}

function changed(name: string): VFileMessage {
  return problem(
    { path: `seeds/${name}` },
    'changed-seed',
    'Unexpected checksum: the file is not the one that came in under this name.',
    'A seed is never changed. Put the old file back, and give a new text a new name.',
  );
}

/** A mistake of ours, or of a library, must not keep the other seeds of ten thousand from being converted. */
function failed(name: string, error: unknown): VFileMessage {
  const words = error instanceof Error ? error.message : String(error);
  return problem(
    { path: `seeds/${name}` },
    'converter-failed',
    `Cuttings made a mistake on this seed (${words.replace(/\s+/g, ' ').slice(0, 200)}). It is not yours.`,
    'Please report it, with the file if you may share it. Every other seed is converted.',
  );
}
