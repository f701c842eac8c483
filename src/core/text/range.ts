/**
 * A stretch of a text: UTF-16 code units (JavaScript string indices), end
 * exclusive. Which text it counts in is said where the range is kept.
 */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
