import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { editLedger } from '../../core/archive/edit-ledger.ts';
import type { Item } from '../../core/archive/records.ts';
import { followLedger, type Followed } from '../../core/quotations/follow-ledger.ts';
import { quotationWords, wordsNow } from '../../core/quotations/words.ts';
import { articleText } from '../../core/text/article-text.ts';
import { writeAll } from '../../io/write.ts';
import { counted } from '../counted.ts';
import { listProblems } from '../list-problems.ts';
import { locked } from '../locked.ts';
import { printable } from '../terminal.ts';
import { archiveOption, folderOf, today } from './options.ts';
import { itemsNamed, soundRecords } from './records.ts';

/** `cuttings quotations fix [ARTICLE …]`; exit status 1 when a quotation could not be followed. */
export async function runFix(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...archiveOption, 'dry-run': { type: 'boolean', default: false } },
  });
  const folder = folderOf(values.archive);
  const work = (): Promise<number> => fix(folder, positionals, values['dry-run']);
  return values['dry-run'] ? work() : locked(folder, work);
}

async function fix(folder: string, ids: readonly string[], dryRun: boolean): Promise<number> {
  const loaded = await soundRecords(folder);
  const named = loaded && itemsNamed(loaded.records, ids);
  if (loaded === null || named === null) return 1;

  const items = named.filter((item) => articleText(item.blocks) !== item.anchored);
  if (items.length === 0) process.stdout.write('No text was edited; nothing was changed.\n');
  let done = true;
  for (const item of items) {
    const source = loaded.sources.get(`${item.path}/quotations.yml`) ?? '';
    done = (await fixItem(folder, item, source, dryRun)) && done;
  }
  return done ? 0 : 1;
}

/** Follow one item's quotations into its text as it is now. @returns whether all could be followed */
async function fixItem(folder: string, item: Item, source: string, dryRun: boolean): Promise<boolean> {
  const text = articleText(item.blocks);
  const followed = followLedger(item.quotations, item.anchored, text, today());
  const path = `${item.path}/quotations.yml`;
  const edited = editLedger(
    source,
    path,
    followed.map(({ quotation }) => quotation),
  );
  if (!edited.ok) {
    listProblems(edited.problems, 'lines');
    return false;
  }
  // The ledger first: run again after a stop between the two, this comes to the same end.
  if (!dryRun)
    await writeAll([
      { path: join(folder, path), content: edited.value },
      { path: join(folder, item.path, 'anchored.txt'), content: text },
    ]);

  const lost = followed.filter(({ outcome }) => outcome === 'lost').length;
  const lines = [
    `${item.path} — ${dryRun ? 'Would follow' : 'Followed'} ${followed.length - lost} of ${counted(followed.length, 'quotation')}.`,
    ...followed.flatMap((each) => report(each, path, text)),
  ];
  process.stdout.write(lines.map((line) => `${printable(line)}\n`).join(''));
  return lost === 0;
}

function report(followed: Followed, path: string, text: string): string[] {
  const { quotation, outcome } = followed;
  const quoted = cut(quotationWords(quotation));
  if (outcome === 'changed')
    return [
      `${path} — Quotation ${quotation.id} was quoted as: ${quoted} and now reads: ${cut(wordsNow(quotation) ?? '')} — Its page now shows both. If that is wrong, restore its words in index.md and run this again.`,
    ];
  if (outcome !== 'lost') return [];
  const { nearest } = followed;
  const place =
    nearest === undefined
      ? 'Nothing in the text is like them.'
      : `The nearest passage is in paragraph ${text.slice(0, nearest.start).split('\n').length}: ${cut(text.slice(nearest.start, nearest.end))}`;
  return [
    `${path} — Quotation ${quotation.id} no longer stands in the text: ${quoted} — Its page now says so. ${place} If these are its words, restore them in index.md as they were and run this again, or write their place as now.`,
  ];
}

/** The first words of a passage, on one line, so that a message stays readable. */
function cut(words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
