import { z } from 'zod';
import { speakerKind } from '../quotations/quotation.ts';

/**
 * Joins spellings of one person, organisation or document:
 * `content/names/ID.yml`. Without a record a printed name stands alone, and is
 * never joined with another.
 */
export const nameRecord = z.strictObject({
  /** The form shown as the page's heading. */
  name: z.string().min(1),
  kind: speakerKind,
  /** The other forms in which articles print it. */
  spellings: z.array(z.string().min(1)),
});
export type NameRecord = z.output<typeof nameRecord>;
