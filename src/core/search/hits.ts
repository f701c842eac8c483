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
import { HIT_META, readHitMeta, type HitMeta } from './hit-meta.ts';
import { findPlaces } from './places.ts';
import { readSection, type QuotationSection } from './section.ts';
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
export function groupHits(data: EngineData, terms: Terms): HitGroup {
  const { words, found } = findPlaces(data, terms);
  const title = titleRange(words, data.meta['title'] ?? '');
  const sections = splitSections(data.anchors, { start: title.end, end: words.length });
  return {
    url: data.url,
    title:
      title.end === 0
        ? [{ text: data.meta['title'] ?? '', mark: false }]
        : titleParts(words, title, found, data),
    meta: readHitMeta(data.filters[HIT_META]?.[0] ?? ''),
    hits: joinRuns(sections.flatMap((section) => sectionHits(words, found, section))),
  };
}

interface Section extends WordRange {
  readonly quotation: QuotationSection | null;
}

/** The indexed text begins with the headline, which is shown as such and not as a passage. */
function titleRange(words: readonly string[], title: string): WordRange {
  const printed = title.split(/\s+/u);
  return { start: 0, end: printed.every((word, at) => words[at]?.startsWith(word)) ? printed.length : 0 };
}

function titleParts(
  words: readonly string[],
  range: WordRange,
  found: ReadonlySet<number>,
  { meta }: EngineData,
): TextPart[] {
  // The engine puts a full stop behind a heading; the title is shown as printed.
  const printed = (meta['title'] ?? '').split(/\s+/u);
  return excerptParts([...printed, ...words.slice(printed.length)], range, found);
}

function splitSections(anchors: readonly EngineAnchor[], { start, end }: WordRange): Section[] {
  const openers = anchors
    .filter(({ element, title }) => /^h[1-6]$/i.test(element) || (title ?? '').trim() !== '')
    .sort((a, b) => a.location - b.location)
    .filter(({ location }) => location >= start);
  const first: Section = { start, end: openers[0]?.location ?? end, quotation: null };
  return [
    first,
    ...openers.map(({ id, title, location }, at) => ({
      start: location,
      end: openers[at + 1]?.location ?? end,
      quotation: readSection(id, title ?? ''),
    })),
  ];
}

function sectionHits(words: readonly string[], found: ReadonlySet<number>, section: Section): Hit[] {
  const inside = [...found].filter((at) => at >= section.start && at < section.end).sort((a, b) => a - b);
  const { quotation } = section;
  const frame = {
    within: section,
    whole: quotation !== null,
    length: quotation === null ? TEXT_LENGTH : QUOTATION_LENGTH,
  };
  const stretches = chooseStretches(words, inside, frame);
  if (stretches.length === 0) return [];
  if (quotation !== null) {
    return [{ kind: 'quotation', ...quotation, parts: joinStretches(words, stretches, section, found) }];
  }
  return stretches.map((stretch) => ({
    kind: 'text',
    parts: [
      ...(beginsInside(words, stretch) ? [ELLIPSIS_BEFORE] : []),
      ...excerptParts(words, stretch, found),
      ...(endsSentence(words[stretch.end - 1]) ? [] : [ELLIPSIS_AFTER]),
    ],
  }));
}

function beginsInside(words: readonly string[], { start }: WordRange): boolean {
  return /^\p{Ll}/u.test(words[start] ?? '') || (start > 0 && !endsSentence(words[start - 1]));
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
