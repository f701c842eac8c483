import type { HomeAs } from '../archive/conversion.ts';
import { readByline } from './byline.ts';
import { datesIn } from './dates.ts';
import type { Dateline } from './dateline.ts';
import type { DocumentSheet, MarkedLine } from './document-sheet.ts';
import type { Metadatum } from './document.ts';
import { findAuthors } from './find-authors.ts';
import { findDate, findUpdated } from './find-date.ts';
import { findDateline } from './find-dateline.ts';
import { findOutlet } from './find-outlet.ts';
import { findTitle, stated, unknown, type Finding } from './findings.ts';
import { findLanguage } from './language.ts';
import { readPageName } from './outlet.ts';
import { namesIn } from './people.ts';
import { authorReadings, readingsOf, settle, type Reading, type Settled } from './settle.ts';

/** What is known of a document, each field settled between its text and its metadata. */
export interface DocumentFields {
  readonly title: Settled<string | null>;
  readonly date: Settled<string | null>;
  readonly authors: Settled<string[]>;
  readonly outlet: Settled<string | null>;
  readonly language: Settled<string>;
  readonly dateline: Finding<Dateline | null>;
  readonly captions: Finding<string[]>;
  readonly standfirst: Reading<string> | null;
  readonly section: Reading<string> | null;
  readonly updated: Settled<string | null>;
  readonly url: Reading<string> | null;
  readonly rights: Reading<string> | null;
  /** Blocks of the sheet that fields were read from. */
  readonly homes: ReadonlyMap<number, HomeAs>;
}

/** Find every field of a document. */
export function findDocumentFields(
  sheet: DocumentSheet,
  metadata: readonly Metadatum[],
  lines: readonly MarkedLine[],
  on: string,
): DocumentFields {
  const titles = readingsOf(metadata, 'title');
  const printedTitle = titleOf(sheet, titles, on);
  const title = settle<string | null>(printedTitle, titles, sameTitle, 'text');
  const dateline = findDateline(sheet);
  const byline = markedAuthors(sheet) ?? findAuthors(sheet, on);
  const day = findDate(sheet, { dateline: dateline.value, byline: byline.blocks, on });
  const outlets = readingsOf(metadata, 'outlet');
  const printedOutlet = outletOf(sheet, title.value, titles, on);
  const body = lines.filter(({ as }) => as === null).map(({ text }) => text);
  const recognised = findLanguage(body.join('\n'), on);
  const changed = findUpdated(sheet, on);
  const updated = settle<string | null>(changed, readingsOf(metadata, 'updated'), Object.is, 'metadata');
  const homes = new Map([...printedTitle.blocks, ...changed.blocks, ...day.blocks, ...byline.blocks]);
  return {
    title,
    date: settle<string | null>(day, readingsOf(metadata, 'date'), Object.is, 'metadata'),
    authors: settleAuthors(byline, metadata, outlets),
    outlet: settle<string | null>(printedOutlet, outlets, sameName, 'stated-text'),
    language: settle(
      { value: recognised.language, basis: recognised.basis },
      readingsOf(metadata, 'language'),
      Object.is,
      'text',
    ),
    dateline,
    captions: captionsOf(sheet),
    standfirst: marked(sheet, 'standfirst') ?? readingsOf(metadata, 'standfirst')[0] ?? null,
    section: marked(sheet, 'section') ?? readingsOf(metadata, 'section')[0] ?? null,
    updated,
    url: readingsOf(metadata, 'url')[0] ?? null,
    rights: readingsOf(metadata, 'rights')[0] ?? null,
    homes,
  };
}

/** The headline that the reader marks, else one that the recogniser finds and no metadata contradict. */
function titleOf(
  sheet: DocumentSheet,
  titles: readonly Reading<string>[],
  on: string,
): Finding<string | null> {
  const found = findTitle(sheet, on);
  if (sheet.marks.includes('title')) return withoutKicker(found, titles);
  if (titles.length === 0) return found;
  // What the metadata call the title too is the headline, however many lines are like one.
  return titles.some(({ value }) => sameTitle(value, found.value))
    ? findTitle({ ...sheet, plainHeadline: true }, on)
    : unknown(null, 'the head of the text: no line is plainly a headline');
}

/** A heading that prints a label before the headline, where metadata say which words are the headline. */
function withoutKicker(
  found: Finding<string | null>,
  titles: readonly Reading<string>[],
): Finding<string | null> {
  const text = found.value ?? '';
  const values = titles.map(({ value }) => value).filter((value) => value.length >= SHORTEST_HEADLINE);
  const unlabelled = text.replace(LABEL, '');
  const whole = values.some((value) => bareName(value).includes(bareName(text)));
  const headline =
    values.find((value) => value !== text && text.endsWith(value)) ??
    // The title may print another label.
    (whole
      ? undefined
      : values.map((value) => value.replace(LABEL, '')).find((value) => value === unlabelled));
  return headline === undefined ? found : { ...found, value: headline };
}

const LABEL = /^[^:|–—]{2,60}?(?: [-–—|/] |: )/u;
const SHORTEST_HEADLINE = 15;

/** The outlet that the text names, else the one whose name follows the headline in the page's title. */
function outletOf(
  sheet: DocumentSheet,
  title: string | null,
  titles: readonly Reading<string>[],
  on: string,
): Finding<string | null> {
  const found = findOutlet(sheet, on);
  if (found.basis.is === 'stated' || title === null) return found;
  for (const { value } of titles) {
    const name = readPageName(value, title);
    if (name === null) continue;
    const reason = `The page’s own name is the headline and “${name}”.`;
    return {
      value: name,
      basis: { is: 'inferred', from: 'title', reason, by: 'converter', on },
      blocks: new Map(),
    };
  }
  return found;
}

/** The names of lines that the markup calls a byline. */
function markedAuthors(sheet: DocumentSheet): Finding<string[]> | null {
  const at = sheet.marks.flatMap((mark, index) => {
    const text = sheet.blocks[index]?.text ?? '';
    return mark === 'byline' && bylineNames(text).length > 0 ? [index] : [];
  });
  if (at.length === 0) return null;
  const names = at.flatMap((index) => bylineNames(sheet.blocks[index]?.text ?? ''));
  return { value: [...new Set(names)], basis: stated(sheet, ...at), blocks: new Map() };
}

function bylineNames(text: string): readonly string[] {
  const [date] = datesIn(text);
  const words = date === undefined ? text : text.slice(0, date.start);
  return readByline(text)?.names ?? namesIn(words.replace(/^by\s+/i, ''), { labelled: true }) ?? [];
}

/** A page whose metadata name only the outlet as its author says less than its byline. */
function settleAuthors(
  byline: Reading<string[]>,
  metadata: readonly Metadatum[],
  outlets: readonly Reading<string>[],
): Settled<string[]> {
  const site = new Set(outlets.map(({ value }) => bareName(value)));
  const own = ({ value }: Reading<string[]>): boolean => value.every((name) => site.has(bareName(name)));
  const readings = authorReadings(metadata);
  const named = readings.filter((reading) => !own(reading));
  const telling = named.length > 0 ? named : readings;
  return settle(byline, telling, sameNames, named.length > 0 ? 'metadata' : 'stated-text');
}

function captionsOf(sheet: DocumentSheet): Finding<string[]> {
  const at = sheet.marks.flatMap((mark, index) => (mark === 'caption' ? [index] : []));
  if (at.length === 0)
    return unknown([], 'the document: nothing in it is marked as the caption of a picture');
  const value = [...new Set(at.map((index) => sheet.blocks[index]?.text ?? ''))];
  return { value, basis: stated(sheet, ...at), blocks: new Map() };
}

function marked(sheet: DocumentSheet, mark: HomeAs): Reading<string> | null {
  const at = sheet.marks.indexOf(mark);
  return at === -1 ? null : { value: sheet.blocks[at]?.text ?? '', basis: stated(sheet, at) };
}

function bareName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function sameName(a: string | null, b: string | null): boolean {
  return bareName(a ?? '') === bareName(b ?? '');
}

/** A page's title is often the headline and the name of the site. */
function sameTitle(a: string | null, b: string | null): boolean {
  const [one, other] = [bareName(a ?? ''), bareName(b ?? '')];
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [new Set(a.map(bareName)), new Set(b.map(bareName))];
  return one.size === other.size && [...one].every((name) => other.has(name));
}
