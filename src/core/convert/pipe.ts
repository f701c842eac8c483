import { REMOVAL_REASONS, type Home } from '../archive/conversion.ts';
import type { SeedContent } from './document.ts';
import { draftDocument } from './draft-document.ts';
import { draft } from './draft.ts';

/** One answer of `cuttings convert --jsonl`. */
export interface PipeAnswer {
  readonly id: string;
  readonly title: string | null;
  readonly author: readonly string[];
  readonly date: string | null;
  readonly outlet: string | null;
  readonly dateline: string | null;
  readonly body: readonly string[];
  /** Verbatim stretches that were left out, with the reason. */
  readonly removed: readonly { readonly text: string; readonly reason: string }[];
  /** Verbatim stretches that a value was read from. */
  readonly fields: readonly { readonly name: string; readonly text: string }[];
  /** Characters that are nowhere else: none, for left-out ones stand in `removed`. */
  readonly normalised: readonly never[];
}

const REASONS: ReadonlySet<string> = new Set(REMOVAL_REASONS);

/** Convert one text or document for a pipe; `on` is the day. */
export function answer(id: string, content: SeedContent, on: string): PipeAnswer {
  const settings = { on, outletId: (name: string): string => name };
  const { record, blocks, homes, publisher } =
    content.is === 'text' ? draft(content.text, settings) : draftDocument(content.document, settings);
  const left = (home: Home): boolean => REASONS.has(home.as);
  return {
    id,
    title: record.title,
    author: record.statedAuthors,
    date: record.date,
    outlet: publisher,
    dateline: record.dateline?.place ?? null,
    body: blocks.map(({ text: words }) => words),
    removed: homes.filter(left).map(({ text: words, as }) => ({ text: words, reason: as })),
    fields: homes.filter((home) => !left(home)).map(({ text: words, as }) => ({ name: as, text: words })),
    normalised: [],
  };
}
