import type { Root } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Block } from '../core/text/article-text.ts';
import { articleTree } from './article-tree.ts';
import { noteBody, noteElement, type ShownNote } from './note-element.ts';
import rehypeNotes, { markPassages, type NoteInText, type NoteMark } from './rehype-notes.ts';
import rehypeQuotations, { type QuotationMark } from './rehype-quotations.ts';

/** What is marked in the text of an article. */
export interface TextMarks {
  readonly quotations: readonly QuotationMark[];
  readonly notes: readonly NoteInText[];
}

const stringifier = unified().use(rehypeStringify).freeze();

/**
 * Render an article's text as HTML, with its quotations and the passages of its
 * notes marked, each note after its block, and a link to each paragraph, which
 * `blockLabel` names by its number.
 *
 * The text of the result, notes aside, is the article's text, character for
 * character, with and without marks. What looks like HTML in it is text.
 *
 * @param labelLanguage language of the names that links in the text have, where it is not the article's
 */
export function renderArticle(
  blocks: readonly Block[],
  { quotations, notes }: TextMarks,
  blockLabel: (number: number) => string,
  labelLanguage: string | null = null,
): string {
  const processor = unified().use(rehypeQuotations, quotations).use(rehypeNotes, notes);
  const article = processor.runSync(articleTree(blocks, blockLabel));
  if (labelLanguage !== null) declareLabels(article, labelLanguage);
  return stringifier.stringify(article);
}

/** The links in a text are empty: what is read out of them is their name. */
function declareLabels(article: Root, language: string): void {
  visit(article, 'element', ({ tagName, properties }) => {
    if (tagName === 'a' && properties.ariaLabel !== undefined) properties.lang = language;
  });
}

/** Render a headline or a standfirst, with the passages of its notes marked. */
export function renderLine(text: string, marks: readonly NoteMark[]): string {
  const line = h('span', [text]);
  const tree: Root = h(null, [line]);
  markPassages(tree, marks);
  return stringifier.stringify(h(null, line.children));
}

/** Render a note that stands outside the text. */
export function renderNote(note: ShownNote): string {
  return stringifier.stringify(h(null, [noteElement(note)]));
}

/** Render the words of a note alone. */
export function renderNoteBody(note: Pick<ShownNote, 'body' | 'address'>): string {
  return stringifier.stringify(h(null, noteBody(note)));
}
