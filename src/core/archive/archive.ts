import type { Basis } from '../basis/basis.ts';
import type { Quotation, SpeakerKind } from '../quotations/quotation.ts';
import type { Block } from '../text/article-text.ts';
import type { TextRange } from '../text/range.ts';
import type { ArticleRecord } from './article.ts';
import type { Conversion } from './conversion.ts';
import type { OutletRecord } from './outlet.ts';
import type { PageRecord } from './records.ts';
import type { ArchiveSettings } from './settings.ts';
import type { TombstoneRecord } from './tombstone.ts';
import type { Term, VocabularyName } from './vocabulary.ts';

/** A relation of the author or the outlet to a subject, joined with its vocabulary term. */
export interface ArticleRelation {
  readonly of: 'author' | 'outlet';
  readonly who: string | null;
  readonly to: string | null;
  /** Id of the term; `unknown` and `not-assessed` are terms too. */
  readonly is: string;
  /** Null where the vocabulary lacks the id. */
  readonly term: Term | null;
  readonly basis: Basis;
}

/** An article with everything that its pages show. */
export interface Article {
  readonly id: string;
  readonly record: ArticleRecord;
  readonly blocks: readonly Block[];
  /** THE text: every offset counts in it. */
  readonly text: string;
  readonly conversions: readonly Conversion[];
  readonly outlet: Outlet | null;
  readonly authors: readonly Name[];
  readonly relations: readonly ArticleRelation[];
  /** Those that can be read in the text, in its order. */
  readonly quotations: readonly ArticleQuotation[];
  /** All versions of this text that the archive holds, this one among them, in the order in which they were added. */
  readonly versions: readonly Article[];
}

/** A quotation that has a page, with its place. */
export interface ArticleQuotation {
  readonly record: Quotation;
  readonly article: Article;
  /**
   * Its runs of words in `article.text`, or of those that an edit left in their place (`wordsNow` says so);
   * empty when neither stand there.
   */
  readonly ranges: readonly TextRange[];
  /** Withdrawn, or merged into another: its words are not shown. */
  readonly gone: boolean;
  /** Place in the article's list of quotations, from 1; 0 when its words no longer stand in the text. */
  readonly number: number;
  /** Null where the text names nobody. */
  readonly speaker: Name | null;
  /** One sentence of the text before the words and one after; empty at the text's ends. */
  readonly before: string;
  readonly after: string;
}

/** Who publishes, with the articles that come from there, newest first. */
export interface Outlet {
  readonly id: string;
  readonly record: OutletRecord;
  readonly articles: readonly Article[];
}

/** Someone or something that speaks, writes or is written about. */
export interface Name {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** All forms in which articles print it, when a record joins them. */
  readonly spellings: readonly string[];
  /** Articles that credit it, newest first. */
  readonly wrote: readonly Article[];
  /** Quotations that are given as its words, newest article first. */
  readonly said: readonly ArticleQuotation[];
}

/** The whole archive, joined once; pages look nothing up. */
export interface Archive {
  readonly settings: ArchiveSettings;
  /** In the order in which they were added, the latest first. */
  readonly articles: readonly Article[];
  /** Every quotation with a permanent page, withdrawn and merged ones too. */
  readonly quotations: readonly ArticleQuotation[];
  readonly outlets: readonly Outlet[];
  /** Names that speak and names that are credited, each list by name. */
  readonly speakers: readonly Name[];
  readonly authors: readonly Name[];
  readonly tombstones: ReadonlyMap<string, TombstoneRecord>;
  readonly vocabularies: ReadonlyMap<VocabularyName, readonly Term[]>;
  readonly pages: readonly PageRecord[];
}
