import { draftFile, type Drafted, type DraftTask, type Drafting } from './draft-file.ts';

/** What was drafted of some files, in their order, and how many of them were finished. */
export interface Portion {
  readonly drafted: readonly Drafted[];
  readonly finished: number;
}

/** Seeds, and characters of them, that are enough for one portion. */
const SEEDS = 32;
const CHARACTERS = 1_000_000;

/** Draft files one after the other, in portions that fit into memory. */
export async function* portionsOf(tasks: readonly DraftTask[], drafting: Drafting): AsyncGenerator<Portion> {
  let drafted: Drafted[] = [];
  let finished = 0;
  let characters = 0;
  for (const task of tasks) {
    for await (const one of draftFile(task, drafting)) {
      drafted.push(one);
      characters += one.is === 'draft' ? one.draft.seedText.length : 0;
      if (drafted.length < SEEDS && characters < CHARACTERS) continue;
      yield { drafted, finished };
      drafted = [];
      finished = characters = 0;
    }
    finished++;
  }
  yield { drafted, finished };
}
