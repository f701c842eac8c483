import { z } from 'zod';
import { INTERFACE_LANGUAGES } from '../strings/strings.ts';

/** The archive itself: `content/archive.yml`. */
export const archiveSettings = z.strictObject({
  /** Its name, as the nameplate shows it. */
  name: z.string().min(1),
  /** One sentence: what it holds. */
  description: z.string().min(1),
  /** Its public address, https://…, without a path; null until it is published. */
  address: z.url().nullable(),
  /** The path under which it is published: `/` or `/some/folder/`. */
  base: z
    .string()
    .regex(/^\/(?:[^/\s?#]+\/)*$/, 'A base begins and ends with a slash, for example / or /archive/.'),
  /** The language of the interface. */
  language: z.enum(INTERFACE_LANGUAGES),
  /** Where to write to: an e-mail address or a web page; null where none is given yet. */
  contact: z.string().min(1).nullable(),
});
export type ArchiveSettings = z.output<typeof archiveSettings>;
