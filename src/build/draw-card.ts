import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Card } from '../core/exports/card.ts';
import { shownValue, type SlipLine } from '../core/disclosure/slip.ts';
import { breakLines } from '../core/text/break-lines.ts';
import { direction } from '../site/direction.ts';
import type { CardFonts } from './card-fonts.ts';

/** Size of a card, in pixels: what previews of links are made for. */
export const CARD = { width: 1200, height: 630 } as const;

const SIDE = 72;
const INNER = CARD.width - 2 * SIDE;
const COLUMN_GAP = 64;
const COLUMN = (INNER - COLUMN_GAP) / 2;
const LABEL = 100;
const ROW = 43;
/** Between the words and what stands below them. */
const BELOW = 24;
/** Between a value, the dots and how it is known. */
const GAP = 12;
const BAR = 6;
const PAPER = '#fcfbf8';
const SLIP = '#f4efe3';
const INK = '#1b1916';
const SOFT = '#5b564c';
const EDGE = '#8a8373';

/** One text in one style, with its end or its beginning at `x`. */
interface Style {
  readonly font: string;
  readonly colour?: string;
  readonly end?: boolean;
  readonly direction?: 'ltr' | 'rtl';
}

/**
 * Draw a card: the words, whose they are, and the slip across the foot. The
 * slip takes the room that it needs; the words are cut to what is left.
 */
export function drawCard(context: SKRSContext2D, card: Card, fonts: CardFonts): void {
  const pen = new Pen(context);
  context.lang = card.language === 'und' ? 'en' : card.language;
  fill(context, PAPER, 0, CARD.height);
  const top = drawSlip(pen, card, fonts);
  drawWords(pen, card, fonts, top);
}

/** Writes on the canvas and measures what it would write. */
class Pen {
  readonly context: SKRSContext2D;

  constructor(context: SKRSContext2D) {
    this.context = context;
  }

  write(text: string, x: number, y: number, style: Style): void {
    const { context } = this;
    this.#set(style);
    context.fillStyle = style.colour ?? INK;
    context.textAlign = style.end === true ? 'right' : 'left';
    context.fillText(text, x, y);
  }

  width(text: string, style: Style): number {
    this.#set(style);
    return this.context.measureText(text).width;
  }

  #set({ font, direction: towards = 'ltr' }: Style): void {
    this.context.font = font;
    this.context.direction = towards;
  }
}

function fill(context: SKRSContext2D, colour: string, y: number, height: number, x = 0): void {
  context.fillStyle = colour;
  context.fillRect(x, y, CARD.width - 2 * x, height);
}

/** A line of the slip where it stands: in a column, or over the whole breadth where a column is too narrow. */
interface PlacedLine {
  readonly line: SlipLine;
  /** The value in the lines that it needs. */
  readonly values: readonly string[];
  readonly x: number;
  readonly width: number;
  /** From the top of the slip, in rows. */
  readonly row: number;
}

/** @returns where its upper edge is */
function drawSlip(pen: Pen, card: Card, fonts: CardFonts): number {
  const placed = placeLines(pen, card.lines, fonts);
  const rows = Math.max(...placed.map(({ row, values }) => row + values.length));
  const rule = CARD.height - 63;
  const top = rule - 20 - rows * ROW - 14;
  fill(pen.context, SLIP, top, CARD.height - top);
  fill(pen.context, INK, top, BAR);
  for (const line of placed) drawLine(pen, line, top + 54, fonts);
  fill(pen.context, INK, rule, 1, SIDE);
  const small = { font: `20px ${fonts.sans}`, colour: SOFT };
  pen.write(card.closing, SIDE, rule + 30, small);
  pen.write(card.origin, SIDE + INNER, rule + 30, { ...small, end: true });
  return top;
}

function placeLines(pen: Pen, lines: readonly SlipLine[], fonts: CardFonts): PlacedLine[] {
  const placed: PlacedLine[] = [];
  let row = 0;
  let second = false;
  for (const line of lines) {
    const { value, basis } = styles(line, fonts);
    const room = (width: number): number => width - LABEL - pen.width(line.basisWord, basis) - 40;
    const narrow = pen.width(shown(line), value) <= room(COLUMN);
    if (second && !narrow) row += 1;
    const x = SIDE + (second && narrow ? COLUMN + COLUMN_GAP : 0);
    const width = narrow ? COLUMN : INNER;
    const values = breakLines(shown(line), room(width), (text) => pen.width(text, value));
    placed.push({ line, values: values.length === 0 ? [''] : values, x, width, row });
    if (narrow && !second) {
      second = true;
    } else {
      row += narrow ? 1 : values.length;
      second = false;
    }
  }
  return placed;
}

function drawLine(
  pen: Pen,
  { line, values, x, width, row }: PlacedLine,
  top: number,
  fonts: CardFonts,
): void {
  const { label, value, basis } = styles(line, fonts);
  const y = top + row * ROW;
  pen.write(line.label, x, y, label);
  const last = y + (values.length - 1) * ROW;
  const end = x + width - pen.width(line.basisWord, basis);
  pen.write(line.basisWord, x + width, last, { ...basis, end: true });

  const final = pen.width(values.at(-1) ?? '', value);
  // A blank on the form stays a blank: the dots fill it, and what is missing is said at its end.
  if (line.blank) {
    pen.write(values[0] ?? '', end - GAP, last, { ...value, end: true });
    drawDots(pen.context, x + LABEL, final === 0 ? end - GAP : end - final - 2 * GAP, last);
    return;
  }
  for (const [at, text] of values.entries()) pen.write(text, x + LABEL, y + at * ROW, value);
  drawDots(pen.context, x + LABEL + final + GAP, end - GAP, last);
}

function drawDots(context: SKRSContext2D, from: number, to: number, y: number): void {
  context.fillStyle = EDGE;
  for (let dot = to - 2; dot > from; dot -= 8) context.fillRect(dot, y - 2, 2, 2);
}

/** “not assessed” once is enough. */
function shown(line: SlipLine): string {
  return line.blank && line.value === line.basisWord ? '' : shownValue(line);
}

function styles({ blank }: SlipLine, fonts: CardFonts): Record<'label' | 'value' | 'basis', Style> {
  return {
    label: { font: `600 22px ${fonts.sans}` },
    value: { font: `27px ${fonts.serif}`, colour: blank ? SOFT : INK },
    basis: { font: `22px ${fonts.sans}`, colour: SOFT },
  };
}

function drawWords(pen: Pen, card: Card, fonts: CardFonts, foot: number): void {
  const rtl = direction(card.language) === 'rtl';
  const x = rtl ? SIDE + INNER : SIDE;
  const words: Style = { font: `52px ${fonts.serif}`, end: rtl, direction: rtl ? 'rtl' : 'ltr' };
  const speaker: Style = { font: `500 27px ${fonts.serif}`, end: rtl };
  const small: Style = { font: `22px ${fonts.sans}`, colour: SOFT, end: rtl };
  const wrap = (text: string, style: Style): string[] =>
    breakLines(text, INNER, (line) => pen.width(line, style));
  const below = [
    ...wrap(card.speaker, speaker).map((text) => ({ text, style: speaker })),
    ...[card.known, ...card.notices]
      .flatMap((text) => wrap(text, small))
      .map((text) => ({ text, style: small })),
  ];

  const height = rtl ? 78 : 65;
  const room = foot - 2 * 44 - BELOW - below.length * 34;
  const most = Math.floor(room / height);
  const lines = most < 1 ? [] : breakLines(card.words, INNER, (text) => pen.width(text, words), most);
  const first = 44 + 52 + Math.max(0, room - lines.length * height) / 2;
  for (const [at, text] of lines.entries()) pen.write(text, x, first + at * height, words);
  const end = first + (lines.length - 1) * height;
  pen.context.fillStyle = EDGE;
  pen.context.fillRect(rtl ? CARD.width - 42 : 40, first - 44, 2, end - first + 62);
  for (const [at, { text, style }] of below.entries()) pen.write(text, x, end + BELOW + 40 + at * 34, style);
}
