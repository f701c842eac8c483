import type { ArticleRecord } from '../archive/article.ts';
import type { Conversion } from '../archive/conversion.ts';
import { findQuotations } from '../quotations/find.ts';
import type { Sha256 } from '../quotations/id.ts';
import { mintQuotations } from '../quotations/mint.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { articleText, type Block } from '../text/article-text.ts';
import type { Draft } from './draft.ts';
import { escapeMarkdown } from './escape.ts';
import { toYaml } from './yaml.ts';

/** What an item's folder holds, by file name. */
export type ItemFiles = ReadonlyMap<string, string>;

/** Where a draft comes from and what the new item may use. */
export interface ItemSource {
  readonly id: string;
  /** Path of the seed below `seeds/`. */
  readonly seed: string;
  /** Checksum of the seed's bytes. */
  readonly sha256: string;
  readonly encoding: Conversion['encoding'];
  /** Version of the converter. */
  readonly version: string;
  readonly on: string;
  /** Every quotation id ever given out. */
  readonly taken: ReadonlySet<string>;
  readonly hash: Sha256;
}

/** The files of a new item: index.md, quotations.yml, anchored.txt and conversion.yml, which names the checksums of the others. */
export function newItem(
  draft: Draft,
  source: ItemSource,
): { files: ItemFiles; quotations: readonly Quotation[] } {
  const { id, on, taken, hash, version, seed, sha256, encoding } = source;
  const text = articleText(draft.blocks);
  const found = findQuotations(text, { language: draft.record.language });
  const quotations = mintQuotations(found, {
    article: id,
    text,
    day: on,
    taken,
    sha256: hash,
    lineOf: draft.lineOf,
  });

  const written = [
    ['index.md', indexMarkdown(draft.record, draft.blocks)],
    ['quotations.yml', toYaml(quotations)],
    ['anchored.txt', text],
  ] as const;
  const conversion: Conversion = {
    seed,
    sha256,
    encoding,
    received: { from: null, on: null, how: null },
    converter: { version, on },
    wrote: Object.fromEntries(written.map(([name, content]) => [name, hash(content)])),
    homes: [...draft.homes],
  };
  return { files: new Map([...written, ['conversion.yml', toYaml([conversion])]]), quotations };
}

/** `index.md`: the record between two lines of `---`, then one paragraph a block. */
function indexMarkdown(record: ArticleRecord, blocks: readonly Block[]): string {
  const paragraphs = blocks.map(({ text }) => `\n${escapeMarkdown(text)}\n`);
  return `---\n${toYaml(record)}---\n${paragraphs.join('')}`;
}
