import type { ArticleRecord } from '../archive/article.ts';
import type { Home, HomeAs } from '../archive/conversion.ts';
import { blockRanges, type Block } from '../text/article-text.ts';
import { findCaptions, findTitle } from './findings.ts';
import { findAbout } from './about.ts';
import { blockKinds } from './crossheads.ts';
import { findAuthors } from './find-authors.ts';
import { findDate, findUpdated } from './find-date.ts';
import { findDateline } from './find-dateline.ts';
import { findOutlet } from './find-outlet.ts';
import { homesOf, type Claim } from './homes.ts';
import { findLanguage } from './language.ts';
import { findSection } from './section.ts';
import { findStandfirst } from './standfirst.ts';
import { linesOf } from './lines.ts';
import { blocksOf, lineAt } from './seed-blocks.ts';
import { layOut, type ReadBlock, type Sheet } from './sheet.ts';

/** What a seed becomes: the record, the text, and the home of everything that stands in neither. */
export interface Draft {
  readonly record: ArticleRecord;
  readonly blocks: readonly Block[];
  readonly homes: readonly Home[];
  /** The publisher as printed, where the text names one. */
  readonly publisher: string | null;
  /** Line of the seed for an offset in the article's text. */
  readonly lineOf: (offset: number) => number;
}

/** What a draft needs from outside: the day, and the id of an outlet by its name. */
export interface DraftSettings {
  readonly on: string;
  readonly outletId: (name: string) => string;
}

/**
 * Draft an article from the decoded text of a seed.
 *
 * Total: whatever the text, each of its characters that is not blank has
 * exactly one home. What is not plainly a field or page furniture stays in the
 * text, and what is not plainly so stays unknown.
 */
export function draft(seed: string, { on, outletId }: DraftSettings): Draft {
  const sheet = layOut(blocksOf(linesOf(seed)));
  const found = findFields(sheet, on);
  const homes = new Map<number, HomeAs>(sheet.outside);
  for (const { blocks } of [
    found.captions,
    found.standfirst,
    found.section,
    found.publisher,
    found.updated,
    found.date,
    found.authors,
    found.title,
  ]) {
    for (const [at, as] of blocks) homes.set(at, as);
  }

  const body = sheet.blocks.filter((_, at) => !homes.has(at));
  const kinds = blockKinds(body.map(({ text }) => text));
  const text = body.map((block) => block.text).join('\n');
  const language = findLanguage(text, on);
  const about = findAbout({
    title: found.title.value ?? '',
    opening: body.find(({ prose }) => prose)?.text ?? '',
    text,
    authors: found.authors.value,
    dateline: found.dateline.value,
    language: language.language,
    on,
  });
  const publisher = found.publisher.value;
  return {
    record: recordOf(found, publisher === null ? null : outletId(publisher), language, about, on),
    blocks: body.map((block, at): Block => ({ kind: kinds[at] ?? 'paragraph', text: block.text })),
    homes: homesOf(seed, claimsOf(sheet.blocks, homes)),
    publisher,
    lineOf: lineLookUp(body),
  };
}

type Fields = ReturnType<typeof findFields>;

function findFields(sheet: Sheet, on: string) {
  const title = findTitle(sheet, on);
  const authors = findAuthors(sheet, on);
  const dateline = findDateline(sheet);
  const date = findDate(sheet, { dateline: dateline.value, byline: authors.blocks, on });
  const updated = findUpdated(sheet, on);
  const publisher = findOutlet(sheet, on);
  // A caption is a line that is nothing else.
  const taken = new Set([title, authors, date, publisher].flatMap(({ blocks }) => [...blocks.keys()]));
  const captions = findCaptions(sheet, taken, on);
  const credits = new Map([...authors.blocks, ...date.blocks, ...updated.blocks]);
  const standfirst = findStandfirst(sheet, credits, on);
  const section = findSection(sheet, on);
  return { title, standfirst, section, authors, dateline, date, updated, publisher, captions };
}

function recordOf(
  { title, standfirst, section, authors, dateline, date, updated, publisher, captions }: Fields,
  outlet: string | null,
  { language, basis }: ReturnType<typeof findLanguage>,
  about: ReturnType<typeof findAbout>,
  on: string,
): ArticleRecord {
  const opening = dateline.value;
  return {
    title: title.value,
    date: date.value,
    ...(updated.value === null ? {} : { updated: updated.value }),
    outlet,
    statedAuthors: authors.value,
    dateline: opening === null ? null : { place: opening.place, date: opening.date },
    language,
    ...(standfirst.value === null ? {} : { standfirst: standfirst.value }),
    ...(section.value === null ? {} : { section: section.value }),
    figures: captions.value.map((caption) => ({ image: null, caption })),
    subjects: about.subjects,
    relations: about.relations,
    basis: {
      title: title.basis,
      date: date.basis,
      ...(updated.value === null ? {} : { updated: updated.basis }),
      outlet: publisher.basis,
      statedAuthors: authors.basis,
      dateline: dateline.basis,
      language: basis,
      ...(standfirst.value === null ? {} : { standfirst: standfirst.basis }),
      ...(section.value === null ? {} : { section: section.basis }),
      figures: captions.basis,
      subjects: about.basis,
    },
    added: on,
    reviewed: null,
  };
}

function claimsOf(blocks: readonly ReadBlock[], homes: ReadonlyMap<number, HomeAs>): Claim[] {
  return blocks.flatMap(({ lines }, at) => {
    const as = homes.get(at);
    const [first, last] = [lines[0], lines.at(-1)];
    return as === undefined || first === undefined || last === undefined
      ? []
      : [{ start: first.start, end: last.end, as }];
  });
}

function lineLookUp(body: readonly ReadBlock[]): (offset: number) => number {
  const ranges = blockRanges(body.map(({ text }) => ({ kind: 'paragraph', text })));
  return (offset) => {
    const at = ranges.findIndex(({ end }) => offset <= end);
    const block = body[at];
    return block === undefined ? 1 : lineAt(block, offset - (ranges[at]?.start ?? 0));
  };
}
