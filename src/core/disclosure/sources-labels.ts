import { quotationWords, wordsNow } from '../quotations/words.ts';
import type { Strings } from '../strings/strings.ts';
import { openingWords } from './opening-words.ts';
import { cutLabel, labelWidth, type Letters } from '../text/label-width.ts';
import { shownValue, type SlipLine } from './slip.ts';
import { GAP, LETTERS, type Label, type Line, type SourcesForm } from './sources-drawing.ts';
import type { Sources, Strand, Upright } from './sources.ts';

/** What the three columns are. */
export function headings({ steps, author }: Sources, form: SourcesForm, s: Strings): Label[] {
  const common = { y: LETTERS.head.size, letters: 'head', soft: true } as const;
  const between = (form.start + form.end - form.last) / 2;
  const reported = between + labelWidth(s.sources.reportedBy, LETTERS.head) / 2 + GAP;
  const taken = steps > 0 ? reported : form.start;
  const room = form.roomy ? form.width - taken : 0;
  return [
    { ...common, text: s.sources.wordsOf, x: 0, anchor: 'start' },
    ...(steps > 0 ? [{ ...common, text: s.sources.reportedBy, x: between, anchor: 'middle' } as const] : []),
    { ...common, text: textHeading(author, room, s), x: form.width, anchor: 'end' },
  ];
}

function textHeading(author: SlipLine, room: number, s: Strings): string {
  const { inThisText } = s.sources;
  if (author.blank) return inThisText;
  const known = author.bracketed ? ` ${author.basisWord}` : '';
  const left = room - labelWidth(s.sources.author(inThisText, known), LETTERS.head);
  const name = cutName(author, left, LETTERS.head);
  return name === '' ? inThisText : s.sources.author(inThisText, name + known);
}

/** Whose words a strand is, how that is known, and the first of the words where there is room for them. */
export function speakerLabels(strand: Strand, room: number, y: number, form: SourcesForm): Label[] {
  const { speaker, reports } = strand;
  const name = y + form.name - (reports.length > 0 ? form.aboveReports : 0);
  return drawn([
    speaker.blank
      ? { text: blank(speaker, room), x: room, y: name, anchor: 'end', letters: 'name', soft: true }
      : { text: cutName(speaker, room, LETTERS.name), x: 0, y: name, anchor: 'start', letters: 'name' },
    {
      text: [
        ...(speaker.bracketed ? [cutLabel(speaker.basisWord, room, LETTERS.words)] : []),
        ...(form.roomy ? [firstWords(strand, room, speaker.bracketed ? speaker.basisWord : '')] : []),
      ].join(' · '),
      x: 0,
      y: y + form.under,
      anchor: 'start',
      letters: 'words',
      soft: true,
    },
  ]);
}

function firstWords({ quotation: { record } }: Strand, room: number, before: string): string {
  const words = wordsNow(record) ?? quotationWords(record);
  return isolate(openingWords(words, room - labelWidth(`${before} · `, LETTERS.words), LETTERS.words));
}

/** Whom the words themselves report, beside the beginning of the dotted line; said in full where there is room. */
export function reportsLabel(
  { reports }: Strand,
  free: number,
  y: number,
  form: SourcesForm,
  s: Strings,
): Label[] {
  const names = s.list(reports.map(isolate));
  const room = free - form.reportsFrom;
  const full = s.sources.reported(names);
  const text = labelWidth(full, LETTERS.words) <= room ? full : cutLabel(names, room, LETTERS.words);
  const common = { x: form.reportsFrom, anchor: 'start', letters: 'words', soft: true } as const;
  return reports.length === 0 ? [] : drawn([{ ...common, text, y: y + form.reports }]);
}

/** The dots that fill the blank of a speaker whom nobody knows, up to the words that say so. */
export function leader(speaker: SlipLine, room: number, y: number): Line[] {
  const x2 = room - labelWidth(blank(speaker, room), LETTERS.name) - GAP;
  return speaker.blank && x2 > 0 ? [{ x1: 0, x2, y: y - 1, style: 'leader' }] : [];
}

function blank({ value }: SlipLine, room: number): string {
  return cutLabel(value, room, LETTERS.name);
}

/** Who stands at an upright, from there to the next one; the word where nothing states it. */
export function uprightLabels(
  { name, bracketed, basisWord }: Upright,
  from: number,
  to: number,
  y: number,
  form: SourcesForm,
): Label[] {
  const room = to - from - 2 * GAP;
  const common = { x: from + GAP, anchor: 'start' } as const;
  const word = bracketed ? cutLabel(basisWord, room, LETTERS.words) : '';
  return drawn([
    {
      ...common,
      text: cutName({ value: name, bracketed }, room, LETTERS.name),
      y: y + form.upright,
      letters: 'name',
    },
    { ...common, text: word, y: y + form.under, letters: 'words', soft: true },
  ]);
}

/** What stands in the gap of a strand whose way is not known. */
export function brokenLabel(way: SlipLine, x: number, y: number, room: number, s: Strings): Label[] {
  const text = way.blank ? cutLabel(s.quotation.wayBlank(way.value), room, LETTERS.words) : '';
  return drawn([{ text, x, y: y + 4, anchor: 'middle', letters: 'words', soft: true }]);
}

/** A name as printed, in brackets where the text does not print it; cut to its room, but not its brackets. */
function cutName(line: Pick<SlipLine, 'value' | 'bracketed'>, room: number, letters: Letters): string {
  const value = cutLabel(line.value, room - (line.bracketed ? labelWidth('[]', letters) : 0), letters);
  return value === '' ? '' : isolate(shownValue({ ...line, value }));
}

/** Keep printed words in their own direction, whatever stands beside them: U+2068 and U+2069. */
function isolate(text: string): string {
  return text === '' ? '' : `\u2068${text}\u2069`;
}

function drawn(labels: readonly Label[]): Label[] {
  return labels.filter(({ text }) => text !== '');
}
