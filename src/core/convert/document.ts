import type { Block } from '../text/article-text.ts';
import type { HomeAs } from '../archive/conversion.ts';

/** One printed block of a saved page or a document that is no plain text. */
export interface DocumentBlock {
  /** What a reader sees of it: one line, blanks collapsed, never empty. */
  readonly text: string;
  readonly kind: Block['kind'];
  /** What the markup says that it is outside the article's text; null for what may be the article's. */
  readonly as: HomeAs | null;
}

/** Fields that a document's metadata can state. */
export type MetadataField =
  | 'title'
  | 'author'
  | 'date'
  | 'updated'
  | 'outlet'
  | 'url'
  | 'language'
  | 'section'
  | 'standfirst'
  | 'subject'
  | 'rights';

/** One statement of a document's metadata: several may be about the same field, the most telling first. */
export interface Metadatum {
  readonly field: MetadataField;
  /** As the record is to have it: a day as `2020-04-29`, one author's name. */
  readonly value: string;
  /** As it stands there: `2020-04-29T08:00:00Z`. */
  readonly words: string;
  /** Where: `JSON-LD datePublished`, `meta name="author"`, `From`. */
  readonly place: string;
}

/** A saved page or document as its reader hands it on: all that is visible, in its order, and what its metadata says. */
export interface SeedDocument {
  readonly blocks: readonly DocumentBlock[];
  readonly metadata: readonly Metadatum[];
}

/** What a seed holds: plain text, or a document whose blocks and metadata a reader made out. */
export type SeedContent =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'document'; readonly document: SeedDocument };

/** The text of a seed, in which the homes of its conversion count. */
export function seedText(content: SeedContent): string {
  return content.is === 'text' ? content.text : documentText(content.document);
}

/** The text of a document, in which the homes of its conversion count: a line a block. */
export function documentText({ blocks }: SeedDocument): string {
  return blocks.map(({ text }) => text).join('\n');
}
