import { account } from '../text/account.ts';
import { articleText } from '../text/article-text.ts';
import type { Conversion } from './conversion.ts';
import type { Finding } from './finding.ts';
import type { Item } from './records.ts';

/** A seed as it stands on disk now: its checksum and its decoded text. */
export interface Seed {
  readonly sha256: string;
  readonly text: string;
}

/** Seeds by their path below `seeds/`. */
export type Seeds = ReadonlyMap<string, Seed>;

/** Repeat the proof: every character of the item's seeds stands in the text or in the record of its conversion. */
export function checkSeeds(item: Item, seeds: Seeds): Finding[] {
  return item.conversions.flatMap((conversion, index) =>
    checkSeed(item, conversion, index, seeds.get(conversion.seed)),
  );
}

function checkSeed(item: Item, conversion: Conversion, index: number, seed: Seed | undefined): Finding[] {
  const path = `seeds/${conversion.seed}`;
  const record = `${item.path}/conversion.yml`;
  if (seed === undefined) {
    const reason = `Missing seed ${path}, or not readable as ${conversion.encoding.name}.`;
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
