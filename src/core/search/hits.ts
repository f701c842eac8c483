import type { EngineAnchor, EngineData } from './engine.ts';
import {
  chooseStretches,
  ELLIPSIS_AFTER,
  ELLIPSIS_BEFORE,
  endsSentence,
  excerptParts,
  joinStretches,
  type TextPart,
  type WordRange,
} from './excerpt.ts';
import type { HitMeta } from './hit-meta.ts';
import { findPlaces } from './places.ts';
import { GLUE, unglue } from './printed.ts';
import { beginsPart, readSection, type QuotationSection } from './section.ts';
import type { Spellings } from './spellings.ts';
import type { Terms } from './terms.ts';

/** A passage in which searched words stand: inside somebody's quoted words, or in the article's own. */
export type Hit =
  | ({ readonly kind: 'quotation'; readonly parts: readonly TextPart[] } & QuotationSection)
  | { readonly kind: 'text'; readonly parts: readonly TextPart[] };

/** An article with its passages, in the order of the text. */
export interface HitGroup {
  readonly url: string;
  readonly title: readonly TextPart[];
  /** Null where the index carries none, which is a fault of the build. */
  readonly meta: HitMeta | null;
  readonly hits: readonly Hit[];
}

const QUOTATION_LENGTH = 40;
const TEXT_LENGTH = 28;

/**
 * Arrange what the engine found in an article for showing.
 *
 * A word that stands outside a quotation is never part of the quotation's
 * hit: excerpts do not leave the section in which their words were found.
 */
export function groupHits(data: EngineData, terms: Terms, spellings: Spellings): HitGroup {
  const { words, found, meta } = findPlaces(data, terms, spellings);
  const printedTitle = (data.meta['title'] ?? '').replace(/\s+/gu, ' ').trim();
  const title = readTitle(words, printedTitle);
  const sections = splitSections(data.anchors, { start: title.end, end: words.length });
  return {
    url: data.url,
    title: title.end === 0 ? [{ text: printedTitle, mark: false }] : excerptParts(title.words, title, found),
    meta,
    hits: joinRuns(sections.flatMap((section) => sectionHits(words, found, section))),
  };
}

interface Section extends WordRange {
  readonly quotation: QuotationSection | null;
  /** Whether a part of the article (the headline, a caption, the text) begins with it. */
  readonly begins: boolean;
  /** Whether one ends with it. */
  readonly ends: boolean;
}

interface Title extends WordRange {
  readonly words: readonly string[];
}

/**
 * The indexed text begins with the headline, which is shown as such and not as
 * a passage. Where the engine put a full stop behind it, it is taken away.
 */
function readTitle(words: readonly string[], title: string): Title {
  let read = '';
  for (const [at, one] of words.entries()) {
    const { before, word } = unglue(one);
    read += (at === 0 ? '' : before) + word;
    if (read === title) return { start: 0, end: at + 1, words };
    if (read === `${title}.`) return { start: 0, end: at + 1, words: words.with(at, one.slice(0, -1)) };
    if (!title.startsWith(read)) break;
  }
  return { start: 0, end: 0, words: [] };
}

function splitSections(anchors: readonly EngineAnchor[], { start, end }: WordRange): Section[] {
  const openers = anchors
    .filter(({ element, title }) => /^h[1-6]$/i.test(element) || (title ?? '').trim() !== '')
    .sort((a, b) => a.location - b.location)
    .filter(({ location }) => location >= start);
  const beginsAt = (at: number): boolean => beginsPart(openers[at]?.id ?? '');
  const bounds = (at: number): Omit<Section, 'start' | 'quotation'> => {
    const next = openers[at + 1];
    return { end: next?.location ?? end, begins: at < 0 || beginsAt(at), ends: !next || beginsAt(at + 1) };
  };
  return [
    { start, quotation: null, ...bounds(-1) },
    ...openers.map(({ id, title, location }, at) => ({
      start: location,
      quotation: readSection(id, title ?? ''),
      ...bounds(at),
    })),
  ];
}

function sectionHits(words: readonly string[], found: ReadonlySet<number>, section: Section): Hit[] {
  const inside = [...found].filter((at) => at >= section.start && at < section.end).sort((a, b) => a - b);
  const { quotation } = section;
  const frame = {
    within: section,
    whole: quotation !== null,
    length: (quotation === null ? TEXT_LENGTH : QUOTATION_LENGTH) * signsInWord(words, section),
  };
  const stretches = chooseStretches(words, inside, frame);
  if (stretches.length === 0) return [];
  if (quotation !== null) {
    return [{ kind: 'quotation', ...quotation, parts: joinStretches(words, stretches, section, found) }];
  }
  return stretches.map((stretch) => ({
    kind: 'text',
    parts: [
      ...(beginsInside(words, stretch, section) ? [ELLIPSIS_BEFORE] : []),
      ...excerptParts(words, stretch, found),
      ...(endsInside(words, stretch, section) ? [ELLIPSIS_AFTER] : []),
    ],
  }));
}

/** Where scripts set no blanks, a word of the index is a sign, of which two make a word. */
function signsInWord(words: readonly string[], { start, end }: WordRange): number {
  const glued = words.slice(start, end).filter((word) => word.startsWith(GLUE)).length;
  return glued > (end - start) / 2 ? 2 : 1;
}

function beginsInside(words: readonly string[], { start }: WordRange, section: Section): boolean {
  if (section.begins && start === section.start) return false;
  return /^\p{Ll}/u.test(words[start] ?? '') || (start > 0 && !endsSentence(words[start - 1]));
}

function endsInside(words: readonly string[], { end }: WordRange, section: Section): boolean {
  return !(section.ends && end === section.end) && !endsSentence(words[end - 1]);
}

/** The runs of one interrupted quotation are one hit, with “…” between them. */
function joinRuns(hits: readonly Hit[]): Hit[] {
  const joined: Hit[] = [];
  for (const hit of hits) {
    const at = joined.findIndex(
      (other) => other.kind === 'quotation' && hit.kind === 'quotation' && other.id === hit.id,
    );
    const other = joined[at];
    if (other === undefined) joined.push(hit);
    else joined[at] = { ...other, parts: joinParts(other.parts, hit.parts) };
  }
  return joined;
}

function joinParts(first: readonly TextPart[], second: readonly TextPart[]): TextPart[] {
  const isCut = first.at(-1) === ELLIPSIS_AFTER || second[0] === ELLIPSIS_BEFORE;
  return [...first, { text: isCut ? ' ' : ' … ', mark: false }, ...second];
}
