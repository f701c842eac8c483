import type { Strings } from '../strings/strings.ts';
import { labelWidth } from '../text/label-width.ts';
import { GAP, HEAD, LETTERS, OVERHANG } from './sources-drawing.ts';
import type { Bar, Line, SourcesDrawing, SourcesForm } from './sources-drawing.ts';
import {
  brokenLabel,
  headings,
  leader,
  reportsLabel,
  speakerLabels,
  uprightLabels,
} from './sources-labels.ts';
import type { SlipLine } from './slip.ts';
import type { Sources, Strand } from './sources.ts';

type Row = Pick<SourcesDrawing, 'labels' | 'lines' | 'dots'>;

/** How much of its first stretch is dotted where a strand reports somebody and its speaker stands at no upright. */
const REPORTED_SHARE = 0.4;

/** Where things stand in the drawing. */
interface Frame {
  readonly form: SourcesForm;
  readonly s: Strings;
  /** Height of each strand. */
  readonly heights: readonly number[];
  readonly height: number;
  /** Place of the uprights that are so many steps away from the text; 0 is the text. */
  readonly across: (step: number) => number;
}

/** Draw whose words reach a text: left to right, one strand a quotation, its height grows with their number. */
export function drawSources(sources: Sources, form: SourcesForm, s: Strings): SourcesDrawing {
  const frame = frameOf(sources, form, s);
  const { heights, height } = frame;
  const rows = sources.strands.map((strand, at) => drawStrand(strand, heights[at] ?? 0, frame));
  return {
    width: form.width,
    height,
    labels: [
      ...headings(sources, form, s),
      ...rows.flatMap(({ labels }) => labels),
      ...sources.uprights.flatMap((upright) =>
        uprightLabels(
          upright,
          frame.across(upright.step),
          frame.across(upright.step - 1),
          heights[upright.first] ?? 0,
          form,
        ),
      ),
    ],
    lines: rows.flatMap(({ lines }) => lines),
    dots: rows.flatMap(({ dots }) => dots),
    bars: [
      ...sources.uprights.map(({ step, first, last }) => bar(frame.across(step), first, last, heights)),
      bar(form.end, 0, heights.length - 1, heights),
    ],
  };
}

function frameOf({ strands, steps }: Sources, form: SourcesForm, s: Strings): Frame {
  const heights: number[] = [];
  let height = HEAD;
  for (const { reports } of strands) {
    const at = height + form.above + (reports.length > 0 ? form.aboveReports : 0);
    heights.push(at);
    height = at + form.below;
  }
  const length = (form.end - form.start - form.last) / (steps + 1);
  const across = (step: number): number => (step === 0 ? form.end : form.start + (steps + 1 - step) * length);
  return { form, s, heights, height, across };
}

function bar(x: number, first: number, last: number, heights: readonly number[]): Bar {
  return { x, y1: (heights[first] ?? 0) - OVERHANG, y2: (heights[last] ?? 0) + OVERHANG };
}

function drawStrand(strand: Strand, y: number, { form, s, across }: Frame): Row {
  const { speaker, way, reports, steps, startsOnUpright, quotation } = strand;
  const reported = reports.length > 0;
  const free = across(steps);
  const offset = reported ? (free - form.start) * REPORTED_SHARE : 0;
  const begins = startsOnUpright ? free : form.start + offset;
  const room = Math.min(form.room, free - GAP);
  const [broken] = brokenLabel(way, (begins + form.end) / 2, y, (form.end - begins) / 2, s);
  const gap = broken === undefined ? 0 : labelWidth(broken.text, LETTERS.words) + 2 * GAP;

  return {
    labels: [
      ...speakerLabels(strand, room, y, form),
      ...reportsLabel(strand, free - GAP, y, form, s),
      ...(broken === undefined ? [] : [broken]),
      { text: String(quotation.number), x: form.number, y: y + 4.5, anchor: 'start', letters: 'number' },
    ],
    lines: [
      ...leader(speaker, room, y + form.name - (reported ? form.aboveReports : 0)),
      ...(reported ? [{ x1: form.start, x2: begins, y, style: 'dotted' } as const] : []),
      ...stretches(way, begins, form.end, gap).map((stretch) => ({ ...stretch, y })),
    ],
    dots: [{ x: begins, y, open: speaker.blank }, ...(reported ? [{ x: form.start, y, open: false }] : [])],
  };
}

/** A way that nobody knows is broken in the middle, where `gap` is free for the words that say so. */
function stretches({ blank, bracketed }: SlipLine, x1: number, x2: number, gap: number): Omit<Line, 'y'>[] {
  if (!blank) return [{ x1, x2, style: bracketed ? 'dashed' : 'solid' }];
  const middle = (x1 + x2) / 2;
  return [
    { x1, x2: middle - gap / 2, style: 'solid' },
    { x1: middle + gap / 2, x2, style: 'solid' },
  ];
}
