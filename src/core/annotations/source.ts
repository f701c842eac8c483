import { z } from 'zod';
import { day } from '../basis/basis.ts';

/** An address that a reader may safely follow: `javascript:` and the like are none. */
const webAddress = z.url({
  protocol: /^https?$/,
  error: 'This is no web address. Write one that begins with https:// or http://.',
});

/** Something outside the archive that a note rests on. */
export const source = z.strictObject({
  title: z.string().min(1),
  url: webAddress.optional(),
  /** A copy in a web archive. */
  archivedUrl: webAddress.optional(),
  /** When the source says it was published, or when it was looked up. */
  date: day.optional(),
});
export type Source = z.output<typeof source>;
