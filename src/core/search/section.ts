import type { SlipLine } from '../disclosure/slip.ts';
import { shownValue } from '../disclosure/slip.ts';

/**
 * Title of the element that closes a quotation on an article's page.
 *
 * In the index a section lasts until the next element with an id and a title.
 * Without the closing element the words after a quotation would be shown
 * under its speaker's name.
 */
export const CLOSING_TITLE = '·';

const BETWEEN = ' · ';

/** The id of the empty element before a part of the article that stands by itself (a standfirst, a caption, the text), whose title is `CLOSING_TITLE`. */
export function partSectionId(part: number): string {
  return `part-${String(part)}`;
}

/** Whether an element with this id stands before such a part. */
export function beginsPart(id: string): boolean {
  return /^part-\d+$/.test(id);
}

/** The id of a quotation's element on its article's page; `part` counts its runs of words from 1. */
export function quotationSectionId(id: string, part = 1): string {
  return part === 1 ? `q-${id}` : `q-${id}-${String(part)}`;
}

/** The id of the empty element behind a run of a quotation's words, whose title is `CLOSING_TITLE`. */
export function closingSectionId(id: string, part = 1): string {
  return `${quotationSectionId(id, part)}-end`;
}

/**
 * The title of a quotation's section, made of its slip's line *Said by*:
 * “[Ines Holt] · inferred”. A `notice` that the words are not those that were
 * quoted stands behind it.
 */
export function quotationSectionTitle(saidBy: SlipLine, notice: string | null = null): string {
  return [`${shownValue(saidBy)}${BETWEEN}${saidBy.basisWord}`, notice ?? []].flat().join(', ');
}

/** Whose words a section holds. */
export interface QuotationSection {
  readonly id: string;
  /** The speaker as the slip shows it, in brackets where that is inferred. */
  readonly speaker: string;
  /** How the speaker is known, in words, and the notice when other words were quoted. */
  readonly basis: string;
}

/** Read a section's id and title back; null where the section is running text. */
export function readSection(sectionId: string, title: string): QuotationSection | null {
  const begun = readSectionId(sectionId);
  const at = title.lastIndexOf(BETWEEN);
  if (begun === null || begun.closes || at === -1) return null;
  return { id: begun.quotation, speaker: title.slice(0, at), basis: title.slice(at + BETWEEN.length) };
}

/** Which quotation's section an element with this id begins or closes; null where it does neither. */
export function readSectionId(id: string): { readonly quotation: string; readonly closes: boolean } | null {
  const [, quotation, end] = /^q-([0-9a-z]{7,})(?:-[0-9]+)?(-end)?$/.exec(id) ?? [];
  return quotation === undefined ? null : { quotation, closes: end !== undefined };
}
