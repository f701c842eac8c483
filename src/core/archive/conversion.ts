import { z } from 'zod';
import { day } from '../basis/basis.ts';

/** A SHA-256 checksum in lower-case hexadecimal. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 digits and small letters from a to f.');

/** What a seed can be. A seed without a format is plain text. */
export const SEED_FORMATS = [
  'text',
  'html',
  'mhtml',
  'warc',
  'wacz',
  'feed',
  'ninjs',
  'docx',
  'pdf',
  'epub',
  'eml',
] as const;
export type SeedFormat = (typeof SEED_FORMATS)[number];

/** Fields that a stretch of the seed can be the source of. */
const HOME_FIELDS = [
  'title',
  'byline',
  'dateline',
  'dated',
  'updated',
  'outlet',
  'standfirst',
  'section',
  'caption',
] as const;

/** Reasons for which a stretch of the seed stands neither in the text nor in a field. */
export const REMOVAL_REASONS = [
  'ad-slot',
  'duplicate',
  'navigation',
  'share-bar',
  'notice',
  'related',
  'tags',
  'comments',
  'about-author',
  'picture-credit',
  'player',
  'copyright',
  'page-furniture',
  'byte-order-mark',
  'control-character',
] as const;

/**
 * Where characters of the seed are that do not stand in the article's text:
 * the words, their place in the seed's text (UTF-16 code units, end
 * exclusive; of a page or document the text is what a reader sees of it), and the field that they became or the reason for which they
 * were left out.
 */
export const home = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1),
  as: z.enum([...HOME_FIELDS, ...REMOVAL_REASONS]),
});
export type Home = z.output<typeof home>;
export type HomeAs = Home['as'];

/** From where and when a web archive took a page. */
export const captured = z.strictObject({
  /** The page's address. */
  url: z.string().min(1),
  /** The moment, as the archive's record has it: `2021-03-04T05:06:07Z`; null where it has none. */
  on: z.string().min(1).nullable(),
  /** Checksum as the archive's record has it, with its method: `sha1:…`; null where it has none. */
  digest: z.string().min(1).nullable(),
});
export type Captured = z.output<typeof captured>;

/** How one seed became this item: one entry of `conversion.yml`. */
export const conversion = z.strictObject({
  /** Path of the seed below `seeds/`. */
  seed: z
    .string()
    .regex(
      /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\0]+$/,
      'Write the path below seeds/, for example 1923/note.txt.',
    ),
  /** What names the seed within a file that holds many: a record's id, an item's guid or number. */
  part: z.string().min(1).optional(),
  format: z.enum(SEED_FORMATS).optional(),
  /** Checksum of the seed's bytes: of the file, or of the part of it that this seed is. */
  sha256,
  captured: captured.optional(),
  /**
   * Encoding that its bytes were read in, and what said so: a byte order mark, the file's own
   * declaration or its format, validity, or a recogniser.
   */
  encoding: z.strictObject({
    name: z.string(),
    by: z.enum(['byte-order-mark', 'declared', 'valid', 'recognised']),
  }),
  /** From whom the seed came, when and how; null where nobody has said. */
  received: z.strictObject({
    from: z.string().min(1).nullable(),
    on: day.nullable(),
    how: z.string().min(1).nullable(),
  }),
  /** Which converter, on which day. */
  converter: z.strictObject({ version: z.string(), on: day }),
  /** Checksums of the files as written; unequal now means that a person has touched them. */
  wrote: z.record(z.string(), sha256),
  /** In the order of the seed, never overlapping. Every other character that is not blank stands in the text. */
  homes: z.array(home),
});
export type Conversion = z.output<typeof conversion>;

/** The whole of `conversion.yml`: a list, for an article can be held twice. */
export const conversionRecord = z.array(conversion).min(1);
