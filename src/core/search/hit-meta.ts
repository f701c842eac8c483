/** A line of the short slip as a hit shows it. */
export interface HitLine {
  readonly label: string;
  /** In brackets where the text does not print it. */
  readonly value: string;
  readonly basis: string;
  readonly blank: boolean;
}

/** The filter of the index that carries a `HitMeta`; nothing is ever narrowed by it. */
export const HIT_META = 'hit';

/** What the index carries of an article beside its words, so that every hit has its slip. */
export interface HitMeta {
  /** The language of the text (BCP 47). */
  readonly language: string;
  readonly lines: readonly HitLine[];
  /** “as printed by Northmoor Examiner (stated)” */
  readonly printedBy: string;
  /** The indexed words as printed, where they differ: with a blank or `GLUE` between them, one a word of the index. */
  readonly printed?: string;
}

/** Read what the index carries; null where it was not written by `describeHits`. */
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
    (!('printed' in value) || typeof value.printed === 'string') &&
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
