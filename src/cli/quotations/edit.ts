import { join } from 'node:path';
import { editLedger } from '../../core/archive/edit-ledger.ts';
import type { ArchiveRecords, Item } from '../../core/archive/records.ts';
import { meantId } from '../../core/quotations/nearest-id.ts';
import type { Quotation } from '../../core/quotations/quotation.ts';
import { writeFileAtomic } from '../../io/write.ts';
import { listProblems } from '../list-problems.ts';
import { locked } from '../locked.ts';
import { printable } from '../terminal.ts';
import { soundRecords } from '../sound-records.ts';

/** A quotation, and the article in whose ledger it stands. */
export interface Held {
  readonly quotation: Quotation;
  readonly item: Item;
}

/** What becomes of a quotation, and what is said of it; or why it cannot be. */
export type Change =
  { readonly quotation: Quotation; readonly said: readonly string[] } | { readonly refused: string };

/**
 * Change the record of one quotation in its ledger, and nothing else there.
 *
 * Exit status 1, with nothing changed, when there is no such quotation, when
 * `change` refuses, or when the records are not sound.
 */
export async function editQuotation(
  folder: string,
  typed: string,
  dryRun: boolean,
  change: (held: Held, records: ArchiveRecords) => Change,
): Promise<number> {
  const work = async (): Promise<number> => {
    const loaded = await soundRecords(folder);
    if (loaded === null) return 1;
    const { records, sources } = loaded;
    const held = heldBy(records, typed);
    if ('refused' in held) return refuse(held.refused);
    const changed = change(held, records);
    if ('refused' in changed) return refuse(changed.refused);

    const path = `${held.item.path}/quotations.yml`;
    const ledger = held.item.quotations.map((other) =>
      other === held.quotation ? changed.quotation : other,
    );
    const edited = editLedger(sources.get(path) ?? '', path, ledger);
    if (!edited.ok) {
      listProblems(edited.problems, 'lines');
      return 1;
    }
    if (!dryRun) await writeFileAtomic(join(folder, path), edited.value);
    const note = dryRun ? 'Would be changed: ' : '';
    process.stdout.write(
      [`${path} — ${note}${changed.said[0] ?? ''}`, ...changed.said.slice(1)]
        .map((line) => `${printable(line)}\n`)
        .join(''),
    );
    return 0;
  };
  return dryRun ? work() : locked(folder, work);
}

/** The quotation that somebody means by `typed`, or which it may be. */
export function heldBy({ items }: ArchiveRecords, typed: string): Held | { readonly refused: string } {
  const held = items.flatMap((item) => item.quotations.map((quotation) => ({ quotation, item })));
  const meant = meantId(
    typed,
    held.map(({ quotation }) => quotation.id),
  );
  const found = meant.is === 'known' ? held.find(({ quotation }) => quotation.id === meant.id) : undefined;
  if (found !== undefined) return found;
  const mistyped =
    meant.is === 'unknown' && meant.mistyped ? ' Its last character does not fit the others.' : '';
  const proposal =
    meant.is === 'unknown' && meant.nearest !== undefined ? ` Did you mean ${meant.nearest}?` : '';
  return { refused: `There is no quotation ${typed}.${mistyped}${proposal}` };
}

function refuse(why: string): number {
  process.stderr.write(`${printable(why)} Nothing was changed.\n`);
  return 1;
}
