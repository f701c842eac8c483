import { z } from 'zod';
import { day } from '../basis/basis.ts';
import { sha256 } from './conversion.ts';

/** A withdrawn article: `content/tombstones/ID.yml`. Its address goes on answering with this. */
export const tombstoneRecord = z.strictObject({
  /** What was withdrawn, in a few neutral words; null where the title itself was withdrawn. */
  title: z.string().min(1).nullable(),
  on: day,
  /** Why, in a sentence. */
  reason: z.string().min(1),
  /** Ids of the quotations that were withdrawn with it: their addresses answer with this, too. */
  quotations: z.array(z.string().min(1)),
  /** Ids of the notes that were withdrawn with it. */
  annotations: z.array(z.string().min(1)).optional(),
  /** The rule under which it was withdrawn. */
  policy: z.string().min(1).nullable(),
  /** Checksums of its seeds, so that they are not converted again. */
  seeds: z.array(sha256).optional(),
});
export type TombstoneRecord = z.output<typeof tombstoneRecord>;
