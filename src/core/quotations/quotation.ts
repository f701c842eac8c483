import { z } from 'zod';
import { selector } from '../anchoring/selector.ts';
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
  /** One selector a run of words; several where the quotation is interrupted or runs over paragraphs. */
  parts: z.array(selector).min(1),
  /** Whose marks they are. `name` is null where the text names nobody. */
  speaker: z.strictObject({ name: z.string().min(1).nullable(), kind: speakerKind, basis }),
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

/** The whole of `quotations.yml`. */
export const quotationLedger = z.array(quotation);
