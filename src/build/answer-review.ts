import { join } from 'node:path';
import { z } from 'zod';
import { decide } from '../core/archive/decide.ts';
import { formatProblem } from '../core/archive/problem.ts';
import { readArchive } from '../core/archive/read-archive.ts';
import type { ArchiveRecords, Sources } from '../core/archive/records.ts';
import type { ReviewPoint } from '../core/archive/review-point.ts';
import { reviewItem, reviewList } from '../core/archive/review.ts';
import { reviewCard, type ReviewCard } from '../core/disclosure/review-card.ts';
import { review } from '../core/strings/review.ts';
import { strings } from '../core/strings/strings.ts';
import { loadContent } from '../io/content.ts';
import { takeLock } from '../io/lock.ts';
import { writeFileAtomic } from '../io/write.ts';
import { readBlocks } from '../markdown/read-blocks.ts';

/** What a person typed: one line, without characters that nobody can see. */
const typed = z
  .string()
  .max(10_000)
  .regex(/^\P{Cc}*$/u, 'Write it on one line.');

const subject = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('field'),
    field: z.string(),
  }),
  z.strictObject({ is: z.literal('relation'), at: z.int().nonnegative() }),
  z.strictObject({ is: z.literal('speaker'), quotation: z.string() }),
]);

const question = z.discriminatedUnion('ask', [
  /** The point at this place of the list, from 0. */
  z.strictObject({ ask: z.literal('card'), at: z.int().nonnegative() }),
  z.strictObject({
    ask: z.literal('decide'),
    article: z.string(),
    subject,
    answer: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('right') }),
      z.strictObject({ is: z.literal('unknown') }),
      z.strictObject({ is: z.literal('value'), cells: z.record(z.string(), typed) }),
    ]),
    /** The values that the person saw. */
    seen: z.array(z.string()),
    by: typed.min(1).max(200),
  }),
]);
type Question = z.output<typeof question>;
type DecideQuestion = Extract<Question, { readonly ask: 'decide' }>;

/** What the review page gets to know. */
export type ReviewAnswer =
  | { readonly is: 'card'; readonly total: number; readonly at: number; readonly card: ReviewCard | null }
  | { readonly is: 'written' }
  | { readonly is: 'refused'; readonly problems: readonly string[] };

/** Answers the review page, and keeps the list between two changes of the archive. */
export interface ReviewDesk {
  readonly answer: (asked: unknown) => Promise<ReviewAnswer>;
  /** The archive's files have changed. */
  readonly forget: () => void;
}

/** Set up the desk of the archive in `folder`; `today` gives the day. */
export function reviewDesk(folder: string, today: () => string): ReviewDesk {
  let points: Promise<Points> | null = null;
  const forget = (): void => {
    points = null;
  };
  return {
    forget,
    answer: async (asked) => {
      const read = question.safeParse(asked);
      if (!read.success) return { is: 'refused', problems: read.error.issues.map(({ message }) => message) };
      if (read.data.ask === 'decide') {
        const decided = await writeDecision(folder, read.data, today());
        forget();
        return decided;
      }
      points ??= loadPoints(folder);
      const loaded = await points;
      if (!loaded.ok) {
        forget();
        return { is: 'refused', problems: loaded.problems };
      }
      const { at } = read.data;
      const point = loaded.points[at];
      const { language } = loaded.records.settings;
      const card = point === undefined ? null : reviewCard(point, review, strings(language));
      return { is: 'card', total: loaded.points.length, at, card };
    },
  };
}

interface Loaded {
  readonly ok: true;
  readonly sources: Sources;
  readonly records: ArchiveRecords;
}

interface Unsound {
  readonly ok: false;
  readonly problems: readonly string[];
}

type Points =
  { readonly ok: true; readonly records: ArchiveRecords; readonly points: readonly ReviewPoint[] } | Unsound;

async function load(folder: string): Promise<Loaded | Unsound> {
  const sources = await loadContent(folder);
  const records = readArchive(sources, readBlocks);
  if (!records.ok) return { ok: false, problems: records.problems.map(formatProblem) };
  return { ok: true, sources, records: records.value };
}

async function loadPoints(folder: string): Promise<Points> {
  const loaded = await load(folder);
  return loaded.ok ? { ok: true, records: loaded.records, points: reviewList(loaded.records.items) } : loaded;
}

async function writeDecision(folder: string, question: DecideQuestion, on: string): Promise<ReviewAnswer> {
  const lock = await takeLock(join(folder, '.cuttings', 'convert.lock'));
  if (!lock.ok)
    return {
      is: 'refused',
      problems: [
        `Another command is writing into this archive (process ${String(lock.pid)}). Try again when it is done.`,
      ],
    };
  try {
    return await decideLocked(folder, question, on);
  } finally {
    await lock.release();
  }
}

async function decideLocked(
  folder: string,
  { article, subject, answer, seen, by }: DecideQuestion,
  on: string,
): Promise<ReviewAnswer> {
  const loaded = await load(folder);
  if (!loaded.ok) return { is: 'refused', problems: loaded.problems };
  const { records, sources } = loaded;
  const item = records.items.find(({ id }) => id === article);
  const points = item === undefined ? [] : reviewItem(item);
  const point = points.find((each) => JSON.stringify(each.subject) === JSON.stringify(subject));
  const now = point?.cells.map(({ value }) => value);
  if (
    item === undefined ||
    point === undefined ||
    point.subject.is === 'text' ||
    now?.join('\n') !== seen.join('\n')
  )
    return { is: 'refused', problems: ['The record has changed since it was shown. Load the page again.'] };

  const read = (name: string): string => sources.get(`${item.path}/${name}`) ?? '';
  const decided = decide(item, { subject: point.subject, answer, by: by.trim(), on }, read, records);
  if (!decided.ok)
    return { is: 'refused', problems: decided.problems.map(({ reason, note = '' }) => `${reason} ${note}`) };
  await writeFileAtomic(join(folder, item.path, decided.value.name), decided.value.content);
  return { is: 'written' };
}
