import type { Article } from '../archive/archive.ts';
import { shortLines } from '../disclosure/lines.ts';
import { shownValue } from '../disclosure/slip.ts';
import type { Strings } from '../strings/strings.ts';

/** A line of the short slip as a hit shows it. */
export interface HitLine {
  readonly label: string;
  /** In brackets where the text does not print it. */
  readonly value: string;
  readonly basis: string;
  readonly blank: boolean;
}

/** What the index carries of an article beside its words, so that every hit has its slip. */
export interface HitMeta {
  /** The language of the text (BCP 47). */
  readonly language: string;
  readonly lines: readonly HitLine[];
  /** “as printed by Northmoor Examiner (stated)” */
  readonly printedBy: string;
}

/** What every hit of an article shows of its slip. */
export function hitMeta(article: Article, s: Strings): HitMeta {
  const lines = shortLines(article, s);
  const printer =
    lines.find(({ key, blank }) => key === 'from' && !blank) ??
    lines.find(({ key, blank }) => key === 'by' && !blank);
  return {
    language: article.record.language,
    lines: lines.map((line) => ({
      label: line.label,
      value: shownValue(line),
      basis: line.basisWord,
      blank: line.blank,
    })),
    printedBy:
      printer === undefined
        ? s.search.printedByUnknown
        : s.search.printedBy(shownValue(printer), printer.basisWord),
  };
}

/** Read what the index carries; null where it was not written by `hitMeta`. */
export function readHitMeta(json: string): HitMeta | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  return isHitMeta(value) ? value : null;
}

function isHitMeta(value: unknown): value is HitMeta {
  return (
    hasStrings(value, ['language', 'printedBy']) &&
    'lines' in value &&
    Array.isArray(value.lines) &&
    value.lines.every(
      (line) =>
        hasStrings(line, ['label', 'value', 'basis']) && 'blank' in line && typeof line.blank === 'boolean',
    )
  );
}

function hasStrings(value: unknown, keys: readonly string[]): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    keys.every((key) => typeof Reflect.get(value, key) === 'string')
  );
}
