import type { Annotation } from '../annotations/annotation.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Block } from '../text/article-text.ts';
import type { ArticleRecord } from './article.ts';
import type { Conversion } from './conversion.ts';
import type { NameRecord } from './name.ts';
import type { OutletRecord } from './outlet.ts';
import type { ArchiveSettings } from './settings.ts';
import type { TombstoneRecord } from './tombstone.ts';
import type { SpellingsRecord, Vocabulary, VocabularyName } from './vocabulary.ts';

/** The files of `content/` that hold records: path from the archive's folder → text. */
export type Sources = ReadonlyMap<string, string>;

/** Everything that one item's folder holds. */
export interface Item {
  readonly id: string;
  /** Its folder, as messages name it: `content/articles/ID`. */
  readonly path: string;
  readonly record: ArticleRecord;
  readonly blocks: readonly Block[];
  readonly conversions: readonly Conversion[];
  readonly quotations: readonly Quotation[];
  /** Editors' notes, in the order of `annotations.yml`; none where there is no such file. */
  readonly annotations: readonly Annotation[];
  /** The text that the selectors of quotations and notes refer to (`anchored.txt`). */
  readonly anchored: string;
}

/** A page of the archive's own words: `content/pages/NAME.md`. */
export interface PageRecord {
  readonly id: string;
  readonly title: string;
  readonly markdown: string;
}

/** The records of an archive as read from `content/`: each is sound in itself, nothing is joined yet. */
export interface ArchiveRecords {
  readonly settings: ArchiveSettings;
  readonly items: readonly Item[];
  readonly outlets: ReadonlyMap<string, OutletRecord>;
  readonly names: ReadonlyMap<string, NameRecord>;
  readonly tombstones: ReadonlyMap<string, TombstoneRecord>;
  readonly vocabularies: ReadonlyMap<VocabularyName, Vocabulary>;
  /** Words that are spelled in more than one way, all spellings of one in a list. */
  readonly spellings: SpellingsRecord;
  readonly pages: readonly PageRecord[];
  /** Every permanent id ever given out: `articles/ID`, `q/ID` or `n/ID`. */
  readonly permalinks: readonly string[];
}
