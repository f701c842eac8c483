import { isMap, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import { quotationLedger } from '../quotations/quotation.ts';
import { conversionRecord, type Conversion } from './conversion.ts';
import { readFrontmatter } from './frontmatter.ts';
import { readYaml, type Read } from './read-yaml.ts';

/**
 * What a conversion must know of a record that is held, at a glance: a file in
 * the form in which cuttings writes it is read line by line, a hundred times
 * as fast as YAML; any other as YAML, with the same answer.
 */

/** Which seed, or part of one, a conversion is of. */
export type HeldSeed = Readonly<Pick<Conversion, 'seed' | 'part' | 'sha256'>>;

const ENTRY = /^- /gm;
// A value that YAML reads as exactly these letters: no mark of its own, and a letter that is in no number.
const PLAIN = String.raw`((?=[^\n]*[g-np-wyzG-NP-WYZ])[\p{L}\p{N}][\p{L}\p{M}\p{N}_./-]*(?: [\p{L}\p{N}_./-][\p{L}\p{M}\p{N}_./-]*)*)`;
const CONVERSION = new RegExp(
  String.raw`^- seed: ${PLAIN}\n(?:  part: ${PLAIN}\n)?(?:  format: \w+\n)?  sha256: ([0-9a-f]{64})\n`,
  'gmu',
);
const QUOTATION = /^- id: ([0-9a-z]*[a-z][0-9a-z]*)\n/gm;

/** The seeds of a `conversion.yml`. */
export function glanceConversions(source: string, path: string): Read<readonly HeldSeed[]> {
  const found = Array.from(source.matchAll(CONVERSION), ([, seed = '', part, sha256 = '']): HeldSeed => ({
    seed,
    sha256,
    ...(part === undefined ? {} : { part }),
  }));
  return inFull(found, conversionRecord, source, path);
}

/** The ids of a `quotations.yml`. */
export function glanceQuotations(source: string, path: string): Read<readonly string[]> {
  const found = Array.from(source.matchAll(QUOTATION), ([, id = '']) => ({ id }));
  const read: Read<readonly { id: string }[]> = inFull(found, quotationLedger, source, path);
  return read.ok ? { ok: true, value: read.value.map(({ id }) => id) } : read;
}

/** What was found, if it is all that there is; else what the whole record says. */
function inFull<T>(
  found: readonly T[],
  schema: z.ZodType<readonly T[]>,
  source: string,
  path: string,
): Read<readonly T[]> {
  const entries = source.match(ENTRY)?.length ?? 0;
  return found.length === entries && entries > 0
    ? { ok: true, value: found }
    : readYaml(schema, source, path);
}

/** Title, outlet and dates of an article as its `index.md` has them; null for what is not there or not a word. */
export interface ArticleGlance {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
}

/** Read an article's frontmatter, as far as comparing articles needs it. Nothing is checked: the build does that. */
export function glanceArticle(source: string): ArticleGlance {
  const fenced = readFrontmatter(source, '');
  const yaml = fenced.ok ? fenced.value.yaml : '';
  // Its first lines: a basis would only cost time.
  const head = /^title: (?![|>]).*\n(?:date|outlet|statedAuthors): /.test(yaml)
    ? yaml.slice(0, yaml.indexOf('\nbasis:'))
    : yaml;
  const { contents } = parseDocument(head);
  const word = (key: string): string | null => {
    const value: unknown = isMap(contents) ? contents.get(key, true) : null;
    return isScalar(value) && (typeof value.value === 'string' || typeof value.value === 'number')
      ? String(value.value)
      : null;
  };
  return { title: word('title'), outlet: word('outlet'), date: word('date') };
}
