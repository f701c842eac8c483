import { z } from 'zod';
import { selector, type Selector } from '../anchoring/selector.ts';
import { basis, day } from '../basis/basis.ts';

/** What kind of passage stands between the marks. Only the first two get an id and a page. */
export const quotationClass = z.enum(['quotation', 'partial', 'title', 'term', 'scare']);
export type QuotationClass = z.output<typeof quotationClass>;

/** What kind of speaker is named: *the article reads* names a document. */
export const speakerKind = z.enum(['person', 'organisation', 'document', 'unknown']);
export type SpeakerKind = z.output<typeof speakerKind>;

/** Something that happened to a quotation after it got its id. */
const event = z.strictObject({
  on: day,
  what: z.enum(['minted', 'changed', 'moved', 'withdrawn', 'merged', 'speaker-set']),
  /** Why, in one sentence; shown to the reader. */
  reason: z.string().min(1).optional(),
  by: z.string().min(1).optional(),
});

/** What stays of a run whose words left the record for good. */
const redactedRun = z.strictObject({
  /** UTF-16 code units of the words. */
  length: z.int().positive(),
  /** SHA-256 of their UTF-8 bytes, which tells whoever has the words that they are these. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 digits and small letters from a to f.'),
});

/**
 * One entry of an item's `quotations.yml`: a passage marked as someone's words.
 *
 * The id is minted once and then only carried; an entry is never deleted, for
 * its address must always answer.
 */
export const quotation = z.strictObject({
  /** Permanent id: Crockford base32, the last character a check character. */
  id: z.string().regex(/^[0-9a-hjkmnp-tv-z]{7,}$/, 'This is not an id that cuttings gave out.'),
  status: z.enum(['active', 'changed', 'moved', 'withdrawn', 'merged']),
  /** The id that answers instead, when the status is `merged`. */
  mergedInto: z.string().optional(),
  class: quotationClass,
  /**
   * The words as quoted: one selector a run; several where the quotation is interrupted or runs over paragraphs.
   * Their places count in `anchored.txt`, but with the status `changed` in a text from before the edit,
   * which is kept nowhere. Empty where the words are redacted.
   */
  parts: z.array(selector),
  /**
   * Where an edit left other words in their place: a selector for each of `parts`, in `anchored.txt`.
   * Only with the status `changed`, and missing where the words are gone.
   */
  now: z.array(selector).min(1).optional(),
  /** In place of `parts`, where a withdrawn quotation's words may not be kept. */
  redacted: z.array(redactedRun).min(1).optional(),
  /** Whose marks they are. `name` is null where the text names nobody. */
  speaker: z.strictObject({ name: z.string().min(1).nullable(), kind: speakerKind, basis }),
  /** Names for the editor to choose the speaker from, the likeliest first; no reader sees them. */
  candidates: z.array(z.string().min(1)).min(1).optional(),
  /** The reporting verb or phrase, as printed. */
  cue: z.string().min(1).nullable(),
  /** Through whom this article has the words, outermost last. Empty with the basis `unknown` where it does not say. */
  via: z.strictObject({ chain: z.array(z.string().min(1)), basis }),
  /** Whom the words themselves report. */
  reports: z.array(z.string().min(1)),
  /** How sure the finder is of the speaker, from 0 to 1. */
  confidence: z.number().min(0).max(1),
  history: z.array(event).min(1),
});
export type Quotation = z.output<typeof quotation>;

/** What happened to a quotation, as its history tells it. */
export type QuotationEvent = z.output<typeof event>;

/** Withdrawn, or merged into another: its words are not shown. */
export function isGone({ status }: Pick<Quotation, 'status'>): boolean {
  return status === 'withdrawn' || status === 'merged';
}

/** The selectors of the words that stand in the article's text under this id: none where they are gone or changed beyond following. */
export function standing(quotation: Quotation): readonly Selector[] {
  if (isGone(quotation)) return [];
  return quotation.status === 'changed' ? (quotation.now ?? []) : quotation.parts;
}

/** The whole of `quotations.yml`. */
export const quotationLedger = z.array(quotation);
