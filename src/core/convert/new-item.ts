import type { ArticleRecord } from '../archive/article.ts';
import type { Captured, Conversion, SeedFormat } from '../archive/conversion.ts';
import { findQuotations } from '../quotations/find.ts';
import type { FoundQuotation } from '../quotations/found.ts';
import type { Sha256 } from '../text/permanent-id.ts';
import { mintQuotations } from '../quotations/mint.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { articleText, blockRanges, type Block } from '../text/article-text.ts';
import type { Draft } from './draft.ts';
import { escapeMarkdown } from './escape.ts';
import { toYaml } from '../archive/to-yaml.ts';

/** What an item's folder holds, by file name. */
export type ItemFiles = ReadonlyMap<string, string>;

/** A draft with its quotations, as plain data that one thread can hand to another. */
export interface FoundDraft extends Omit<Draft, 'lineOf'> {
  readonly quotations: readonly FoundQuotation[];
  /** Line of the seed for the offsets in the text at which quotations say how their speaker is known. */
  readonly lines: ReadonlyMap<number, number>;
}

/** Which seed an item is made of, and how it was read and received. */
export interface SeedSource extends Pick<Conversion, 'received'> {
  /** Path of the seed below `seeds/`. */
  readonly name: string;
  /** What names it within its file; null when the file is one seed. */
  readonly part: string | null;
  readonly format: SeedFormat;
  /** Checksum of the seed's bytes. */
  readonly sha256: string;
  readonly encoding: Conversion['encoding'];
  readonly captured: Captured | null;
}

/** What a new item may use, and who makes it. */
export interface Minting {
  /** Id of the article. */
  readonly id: string;
  /** Every quotation id ever given out. */
  readonly taken: ReadonlySet<string>;
  /** Version of the converter. */
  readonly version: string;
  readonly on: string;
  readonly hash: Sha256;
}

/** Find the quotations of a draft. */
export function findInDraft({ lineOf, ...draft }: Draft): FoundDraft {
  const quotations = findQuotations(articleText(draft.blocks), {
    language: draft.record.language,
    blocks: blockRanges(draft.blocks).filter((_, at) => draft.blocks[at]?.kind === 'quotation'),
  });
  const bases = quotations.flatMap(({ speaker, via }) => [speaker.basis, via.basis]);
  const lines = new Map(
    bases.flatMap((basis): [number, number][] =>
      basis.is === 'stated' ? [[basis.at.start, lineOf(basis.at.start)]] : [],
    ),
  );
  return { ...draft, quotations, lines };
}

/** The files of a new item: index.md, quotations.yml, anchored.txt and conversion.yml, which names the checksums of the others. */
export function newItem(
  draft: FoundDraft,
  seed: SeedSource,
  { id, taken, version, on, hash }: Minting,
): { files: ItemFiles; quotations: readonly Quotation[] } {
  const text = articleText(draft.blocks);
  const quotations = mintQuotations(draft.quotations, {
    article: id,
    text,
    day: on,
    taken,
    sha256: hash,
    lineOf: (offset) => draft.lines.get(offset),
  });
  const written = [
    ['index.md', indexMarkdown(draft.record, draft.blocks)],
    ['quotations.yml', toYaml(quotations)],
    ['anchored.txt', text],
  ] as const;
  const conversion = newConversion(seed, draft.homes, { version, on });
  const wrote = Object.fromEntries(written.map(([name, content]) => [name, hash(content)]));
  return {
    files: new Map([...written, ['conversion.yml', toYaml([{ ...conversion, wrote }])]]),
    quotations,
  };
}

/** The entry of `conversion.yml` for a seed that made no file: another copy of an article that is held. */
export function newConversion(
  { name, part, format, sha256, captured, encoding, received }: SeedSource,
  homes: Conversion['homes'] | FoundDraft['homes'],
  converter: Conversion['converter'],
): Conversion {
  return {
    seed: name,
    ...(part === null ? {} : { part }),
    ...(format === 'text' ? {} : { format }),
    sha256,
    ...(captured === null ? {} : { captured }),
    encoding,
    received,
    converter,
    wrote: {},
    homes: [...homes],
  };
}

/** `index.md`: the record between two lines of `---`, then the blocks. */
function indexMarkdown(record: ArticleRecord, blocks: readonly Block[]): string {
  return `---\n${toYaml(record)}---\n${blocks.map((block) => `\n${blockMarkdown(block)}\n`).join('')}`;
}

function blockMarkdown({ kind, text }: Block): string {
  const escaped = escapeMarkdown(text);
  switch (kind) {
    case 'paragraph':
      return escaped;
    case 'crosshead':
      // Number signs at the end of a heading would be taken for part of its mark.
      return `## ${escaped.replace(/#+$/, '\\$&')}`;
    case 'quotation':
      return `> ${escaped}`;
  }
}
