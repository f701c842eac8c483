import type { Annotation } from '../annotations/annotation.ts';
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
import type { SpellingsRecord, Term, VocabularyName } from './vocabulary.ts';

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
  /** What it is about. */
  readonly subjects: readonly Name[];
  readonly relations: readonly ArticleRelation[];
  /** Those that can be read in the text, in its order. */
  readonly quotations: readonly ArticleQuotation[];
  /**
   * In the order in which they are read: on the title, on the standfirst, on passages and quotations by their place,
   * on the whole; then those that could not be placed; then withdrawn ones.
   */
  readonly notes: readonly Note[];
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
  /** Notes on it, and notes whose passage overlaps it, in the article's order; none that is withdrawn or was not placed. */
  readonly notes: readonly Note[];
}

/** An editor's note with its place. */
export interface Note {
  readonly record: Annotation;
  /** The article that it belongs to; null for a note on an outlet. */
  readonly article: Article | null;
  /** The outlet in whose record it stands; null for a note in an article's folder. */
  readonly outlet: Outlet | null;
  /**
   * Its passage in `article.text`, of a note on a quotation that quotation's: one range a run. Empty where it
   * stands on the whole, on title or standfirst, or could not be placed.
   */
  readonly ranges: readonly TextRange[];
  /** From 1 in the order in which the article's, or the outlet's, notes are read; 0 where it is not shown in its place. */
  readonly number: number;
}

/** Who publishes, with the articles that come from there, newest first. */
export interface Outlet {
  readonly id: string;
  readonly record: OutletRecord;
  readonly articles: readonly Article[];
  /** In the order of its record; then withdrawn ones. */
  readonly notes: readonly Note[];
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
  /** Articles that are about it, newest first. */
  readonly about: readonly Article[];
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
  /** All notes: of the articles in their order, then of the outlets. */
  readonly notes: readonly Note[];
  /** Names that speak, that are credited, and that are written about, each list by name. */
  readonly speakers: readonly Name[];
  readonly authors: readonly Name[];
  readonly subjects: readonly Name[];
  readonly tombstones: ReadonlyMap<string, TombstoneRecord>;
  readonly vocabularies: ReadonlyMap<VocabularyName, readonly Term[]>;
  /** Words that are spelled in more than one way, all spellings of one in a list. */
  readonly spellings: SpellingsRecord;
  readonly pages: readonly PageRecord[];
}
