import {
  ImportPlan,
  type Holding,
  type ImportChoices,
  type Imported,
} from '../../../../src/core/annotations/import-plan.ts';
import { readNotes } from '../../../../src/core/annotations/import-read.ts';
import { sha256 } from '../../../../src/io/sha256.ts';
import { noteMarkdown } from '../../../../src/readers/note-words.ts';
import { TEXTS } from './wild-notes.ts';

/** Where the article was published, and what the archive's own addresses begin with. */
export const PAGE = 'https://radio.osterby.example/tram';
export const OWN = 'https://archive.example/';

/** An article that has the texts and the quotation of `wild-notes`. */
export function holding(id: string, changes: Partial<Holding> = {}): Holding {
  return {
    kind: 'articles',
    id,
    addresses: [],
    texts: TEXTS,
    quotations: new Set(['q111111']),
    notes: [],
    ...changes,
  };
}

/** The article of that page. */
export const TRAM = holding('tram', { addresses: [PAGE] });

/** How notes are imported on 24 November 2026. */
export function planOf(
  choices: Partial<ImportChoices> = {},
  holdings: readonly Holding[] = [TRAM],
): ImportPlan {
  return new ImportPlan(
    { holdings, own: [OWN], language: 'en', taken: new Set() },
    {
      by: 'R. Holm',
      day: '2026-11-24',
      article: null,
      private: false,
      groups: false,
      keepOrphans: false,
      ...choices,
    },
    { sha256, toMarkdown: noteMarkdown },
  );
}

/** What becomes of the notes in a file. */
export function importing(json: unknown, plan = planOf()): Imported[] {
  return (readNotes(json)?.entries ?? []).map((entry) => plan.decide(entry));
}
