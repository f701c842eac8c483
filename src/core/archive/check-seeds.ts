import { account } from '../text/account.ts';
import { articleText } from '../text/article-text.ts';
import type { Conversion } from './conversion.ts';
import type { Finding } from './finding.ts';
import type { Item } from './records.ts';

/** A seed as it stands on disk now. */
export interface Seed {
  readonly sha256: string;
  /** Its text, in which the homes of its conversion count. */
  readonly text: string;
  /** What its metadata says, word for word; null for a plain text, which has none of its own. */
  readonly metadata: readonly string[] | null;
}

/** Seeds by `seedKey`. */
export type Seeds = ReadonlyMap<string, Seed>;

/** What tells a seed from all others: its file, and its part of it. */
export function seedKey({
  seed,
  part,
}: {
  readonly seed: string;
  readonly part?: string | undefined;
}): string {
  return part === undefined ? seed : `${seed}\n${part}`;
}

/** Repeat the proof: every character of the item's seeds stands in the text or in the record of its conversion. */
export function checkSeeds(item: Item, seeds: Seeds): Finding[] {
  return item.conversions.flatMap((conversion, index) =>
    checkSeed(item, conversion, index, seeds.get(seedKey(conversion))),
  );
}

function checkSeed(item: Item, conversion: Conversion, index: number, seed: Seed | undefined): Finding[] {
  const path = `seeds/${conversion.seed}`;
  const record = `${item.path}/conversion.yml`;
  if (seed === undefined) {
    const { format = 'text', part, encoding } = conversion;
    const what = part === undefined ? path : `“${part}” of ${path}`;
    const reason = `Missing seed ${what}, or not readable as ${format === 'text' ? encoding.name : format}.`;
    const remedy = 'Put the file back under this name, unchanged; the article is proven against it.';
    return [{ path: record, field: [index, 'seed'], rule: 'missing-seed', reason, remedy }];
  }
  if (seed.sha256 !== conversion.sha256) {
    const reason = `Unexpected checksum: ${path} is not the file that was converted.`;
    const remedy = 'A seed is never changed. Restore the file; give a new text a new file.';
    return [{ path: record, field: [index, 'sha256'], rule: 'changed-seed', reason, remedy }];
  }
  return account(seed.text, conversion.homes, articleText(item.blocks)).map(
    ({ line, column, reason, remedy }) => ({
      path,
      line,
      column,
      rule: 'unaccounted',
      reason,
      remedy,
    }),
  );
}
