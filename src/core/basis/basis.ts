import { z } from 'zod';

/** A calendar day as written in the records: `2020-04-29`. Never a JavaScript Date, which would shift with the time zone. */
export const day = z.iso.date({ error: 'Write the day as YEAR-MONTH-DAY, for example 2020-04-29.' });

/** Who decided, `converter` or a person's name, and on which day. */
const decided = {
  by: z.string().min(1, 'Missing name. Write who decided this: a person’s name, or “converter”.'),
  on: day,
};

/** A source outside the item, precise enough to look it up again. */
export const source = z.strictObject({
  /** Title of the page, report or book. */
  title: z.string().min(1),
  /** Where it can be read. */
  url: z.url({ error: 'Write a whole address, beginning with https://' }).optional(),
  /** A copy in a web archive, which will still be there when the page is not. */
  archivedUrl: z.url().optional(),
  /** The day on which it was read. */
  retrieved: day,
  /** The passage that matters, word for word. */
  words: z.string().min(1).optional(),
});

/** The item itself says so, in these words. */
const stated = z.strictObject({
  is: z.literal('stated'),
  /** The words, exactly as printed. */
  words: z.string().min(1, 'Missing words. A stated value needs the words that state it.'),
  /** Whether the printed text says so, or metadata that came with the file. */
  in: z.enum(['text', 'metadata']).optional(),
  /** Line of the seed on which the words begin, counted from 1. */
  line: z.int().positive().optional(),
  /** Where in the metadata the words stand, for example `meta property="og:title"` or `JSON-LD headline`. */
  place: z.string().min(1).optional(),
});

/** A source outside the item says so. */
const documented = z.strictObject({ is: z.literal('documented'), source });

/** The donor or an editor says so. */
const supplied = z.strictObject({ is: z.literal('supplied'), ...decided });

/** Concluded from something else, for this reason. */
const inferred = z.strictObject({
  is: z.literal('inferred'),
  /** One sentence: why this value, and not another. */
  reason: z.string({ error: 'Missing reason. An inferred value needs the reason for it.' }).min(1),
  /** What it was inferred from: a field, or a part of the text such as “headline and lead”. */
  from: z.string().min(1).optional(),
  ...decided,
});

/** Someone looked, and the answer is not known. */
const unknown = z.strictObject({
  is: z.literal('unknown'),
  /** Where one looked. */
  searched: z
    .array(z.string().min(1))
    .min(1, 'Missing places. “Unknown” needs the list of places where one looked.'),
});

/** Nobody has looked yet. */
const notAssessed = z.strictObject({ is: z.literal('not-assessed') });

/**
 * How the archive knows a value.
 *
 * Nothing may be shown as *stated* that the text does not state, so a value
 * cannot be written down without its basis, nor a basis without its evidence.
 * *Unknown* (someone looked) and *not assessed* (nobody has) are different
 * answers, and both are shown to the reader.
 */
export const basis = z.discriminatedUnion('is', [
  stated,
  documented,
  supplied,
  inferred,
  unknown,
  notAssessed,
]);
export type Basis = z.output<typeof basis>;

/** The six words, in the order in which they are counted and shown. */
export const BASIS_KINDS = [
  'stated',
  'documented',
  'supplied',
  'inferred',
  'unknown',
  'not-assessed',
] as const satisfies readonly Basis['is'][];
export type BasisKind = Basis['is'];

/** How a value is known, as readers are told: what the metadata alone states is not printed in the text. */
export type KnownAs = BasisKind | 'stated-in-metadata';

/** What readers are told of a basis. */
export function knownAs(basis: Basis): KnownAs {
  return basis.is === 'stated' && basis.in === 'metadata' ? 'stated-in-metadata' : basis.is;
}

/** Whether there is a value to show: nobody has one for *unknown* and *not assessed*. */
export function hasValue(basis: Basis): boolean {
  return basis.is !== 'unknown' && basis.is !== 'not-assessed';
}
