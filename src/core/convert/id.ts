import { slugify } from '../text/slug.ts';

/** Longest id, so that it can be read in an address. */
const LONGEST = 64;

/** What an article's id is made of. */
export interface IdSource {
  readonly title: string | null;
  /** `2020`, `2020-04` or `2020-04-29`, where it is known. */
  readonly date: string | null;
  /** Checksum of the seed's bytes. */
  readonly sha256: string;
}

/**
 * The permanent id of a new article: its date and the first words of its title
 * in ASCII; ten digits of the seed's checksum where the title leaves no letter.
 *
 * `taken` holds the ids that were ever given out, in lower case; one that is
 * taken gets digits of the checksum at its end.
 *
 * @throws {Error} when every id is taken, which needs the same seed to be converted 59 times.
 */
export function mintArticleId({ title, date, sha256 }: IdSource, taken: ReadonlySet<string>): string {
  const prefix = date === null ? '' : `${date}-`;
  const words = slugify(title ?? '', LONGEST - prefix.length);
  const id = prefix + (/[a-z]/.test(words) ? words : sha256.slice(0, 10));
  if (!taken.has(id)) return id;
  for (let from = 0; from + 6 <= sha256.length; from++) {
    const longer = `${id}-${sha256.slice(from, from + 6)}`;
    if (!taken.has(longer)) return longer;
  }
  throw new Error(`Every id that begins with ${id} is taken.`);
}
