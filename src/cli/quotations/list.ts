import { parseArgs } from 'node:util';
import type { Item } from '../../core/archive/records.ts';
import { isSpeakerUncertain } from '../../core/archive/review-speakers.ts';
import { isGone, type Quotation } from '../../core/quotations/quotation.ts';
import { quotationWords, wordsNow } from '../../core/quotations/words.ts';
import { counted } from '../counted.ts';
import { printable, wrap } from '../terminal.ts';
import { archiveOption, folderOf } from '../command-options.ts';
import { itemsNamed, soundRecords } from '../sound-records.ts';

/** `cuttings quotations list [ARTICLE …] [--json]` */
export async function runList(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...archiveOption, json: { type: 'boolean', default: false } },
  });
  const loaded = await soundRecords(folderOf(values.archive));
  const items = loaded && itemsNamed(loaded.records, positionals);
  if (items === null) return 1;

  if (values.json) {
    const quotations = items.flatMap((item) =>
      item.quotations.map((quotation) => ({ article: item.id, ...listed(quotation) })),
    );
    process.stdout.write(`${JSON.stringify({ quotations })}\n`);
    return 0;
  }
  process.stdout.write(
    items
      .flatMap(itemLines)
      .map((line) => `${line}\n`)
      .join(''),
  );
  const all = items.flatMap(({ quotations }) => quotations);
  const doubtful = all.filter(isDoubtful).length;
  process.stdout.write(`${counted(all.length, 'quotation')}; ${counted(doubtful, 'doubtful speaker')}.\n`);
  return 0;
}

/** A quotation for other programs; words that are not shown are null. */
function listed(quotation: Quotation): object {
  const { id, status, mergedInto, speaker, candidates, confidence } = quotation;
  return {
    id,
    status,
    ...(mergedInto === undefined ? {} : { mergedInto }),
    speaker: speaker.name,
    kind: speaker.kind,
    basis: speaker.basis.is,
    ...(candidates === undefined ? {} : { candidates }),
    confidence,
    doubtful: isDoubtful(quotation),
    words: isGone(quotation) ? null : quotationWords(quotation),
    ...(wordsNow(quotation) === null ? {} : { now: wordsNow(quotation) }),
  };
}

function itemLines(item: Item): string[] {
  return item.quotations.length === 0 ? [] : [item.path, ...item.quotations.flatMap(quotationLines), ''];
}

function quotationLines(quotation: Quotation): string[] {
  const { id, status, speaker, candidates = [], confidence } = quotation;
  const margin = ' '.repeat(4);
  const now = wordsNow(quotation);
  const who = `${speaker.name ?? 'speaker not named'} (${speaker.basis.is})`;
  return [
    printable(`${isDoubtful(quotation) ? '?' : ' '} ${id}  ${status}  ${confidence.toFixed(2)}  ${who}`),
    ...(isGone(quotation) ? [] : wrap(quotationWords(quotation), margin)),
    ...(candidates.length === 0 ? [] : wrap(`perhaps: ${candidates.join(', ')}`, margin)),
    ...(now === null ? [] : wrap(`now reads: ${now}`, margin)),
  ];
}

function isDoubtful(quotation: Quotation): boolean {
  return !isGone(quotation) && isSpeakerUncertain(quotation);
}
