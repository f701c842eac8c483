import { describe } from '../anchoring/describe.ts';
import type { Selector } from '../anchoring/selector.ts';
import { MOTIVATIONS, type AnnotatedText } from '../annotations/annotation.ts';
import { ELEMENTS, quotationFragment } from '../annotations/in-page.ts';
import type { Source } from '../annotations/source.ts';
import type { Article, Note } from '../archive/archive.ts';
import { articleInWords, quotationInWords } from '../disclosure/in-words.ts';
import type { Strings } from '../strings/strings.ts';
import { codePointOffsets } from '../text/code-point-offsets.ts';

/** The IRIs of what an export of notes speaks of. */
export interface NoteNames {
  readonly note: (note: Note) => string;
  readonly article: (id: string) => string;
  readonly outlet: (id: string) => string;
}

/** How a fragment of an HTML page is to be read. */
const HTML_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3236';

/** Writes the notes of one article, or of one outlet, as W3C Web Annotations. */
export type WriteNote = (note: Note) => object;

/**
 * How the notes of `article` (null: of an outlet) are written.
 *
 * Our kinds are finer than the W3C's motivations, so that `dcterms:type` says
 * the kind; what a note rests on stands in `dcterms:references`, and the
 * disclosure of the article in its target's `dcterms:description`. All three
 * are terms of the W3C's own context. Positions count characters (code points)
 * of the article's text, its paragraphs joined by line breaks, or of the title
 * or standfirst. A day becomes its first second in UTC, as the model wants
 * instants.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function noteWriter(article: Article | null, names: NoteNames, s: Strings): WriteNote {
  const offsets = article === null ? null : offsetsIn(article);
  return (note) => {
    const { record, outlet } = note;
    return {
      id: names.note(note),
      type: 'Annotation',
      motivation: MOTIVATIONS[record.kind],
      'dcterms:type': record.kind,
      creator: { name: record.by },
      created: instant(record.date),
      ...(record.modified !== undefined && { modified: instant(record.modified) }),
      generator: { type: 'Software', name: 'Cuttings' },
      ...(record.importedFrom !== undefined && { via: asUri(record.importedFrom) }),
      body: {
        type: 'TextualBody',
        value: record.body,
        format: 'text/markdown',
        language: record.language ?? s.language,
      },
      ...(record.sources.length > 0 && { 'dcterms:references': record.sources.map(reference) }),
      target: {
        type: 'SpecificResource',
        source: article === null ? names.outlet(outlet?.id ?? '') : names.article(article.id),
        ...selectorsOf(note, offsets),
        state: { type: 'TimeState', sourceDate: instant(record.modified ?? record.date) },
        ...(article !== null && { 'dcterms:description': disclosureOf(note, article, s) }),
      },
    };
  };
}

/** Characters before an offset, in each of an article's texts. */
type Offsets = Readonly<Record<AnnotatedText, (offset: number) => number>>;

function offsetsIn({ text, record }: Article): Offsets {
  return {
    text: codePointOffsets(text),
    title: codePointOffsets(record.title ?? ''),
    standfirst: codePointOffsets(record.standfirst ?? ''),
  };
}

/** The selectors of a note that stands on a part of its article: each alone points at the same words. */
function selectorsOf(
  { record: { on }, article, ranges, number }: Note,
  offsets: Offsets | null,
): { readonly selector?: readonly object[] } {
  if (on.is === 'whole') return {};
  if (on.is === 'quotation') {
    const fragment = {
      type: 'FragmentSelector',
      value: quotationFragment(on.id),
      conformsTo: HTML_FRAGMENTS,
    };
    const [run, ...others] = ranges;
    if (article === null || run === undefined || others.length > 0) return { selector: [fragment] };
    const words = describe(article.text, run);
    return { selector: [fragment, quoteOf(words), ...positionOf(words, offsets?.text)] };
  }
  // Words that could not be placed have no position in the text as it is.
  const position = number === 0 ? [] : positionOf(on.selector, offsets?.[on.of]);
  if (on.of === 'text') return { selector: [quoteOf(on.selector), ...position] };
  const [refinedBy] = position;
  const element = { type: 'CssSelector', value: ELEMENTS[on.of], ...(refinedBy && { refinedBy }) };
  return { selector: [quoteOf(on.selector), element] };
}

function quoteOf({ exact, prefix, suffix }: Selector): object {
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}

function positionOf({ start, end }: Selector, charactersTo: Offsets['text'] | undefined): object[] {
  if (charactersTo === undefined) return [];
  return [{ type: 'TextPositionSelector', start: charactersTo(start), end: charactersTo(end) }];
}

function disclosureOf({ record: { on } }: Note, article: Article, s: Strings): string {
  const quotation =
    on.is === 'quotation' ? article.quotations.find(({ record }) => record.id === on.id) : undefined;
  return quotation === undefined ? articleInWords(article, s) : quotationInWords(quotation, s);
}

function reference({ title, url, archivedUrl, date }: Source): object {
  return {
    ...(url !== undefined && { id: asUri(url) }),
    'dcterms:title': title,
    ...(archivedUrl !== undefined && { 'schema:archivedAt': { id: asUri(archivedUrl) } }),
    ...(date !== undefined && { 'dcterms:date': date }),
  };
}

function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

/** An address with everything escaped that may not stand in a URI, as the model asks. */
function asUri(address: string): string {
  return address.toWellFormed().replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent);
}
