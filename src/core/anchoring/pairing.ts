/** The words of two texts as numbers, and which is whose partner so far. Only `align` sees it. */
export interface Pairing {
  readonly old: Int32Array;
  readonly now: Int32Array;
  /** For each word of the old text the index of its partner in the new one, or -1. */
  readonly ahead: Int32Array;
  /** For each word of the new text the index of its partner in the old one, or -1. */
  readonly back: Int32Array;
  /** What agreement on a word of that number is worth. */
  readonly weights: Float64Array;
  /** 1 for each word of the old text that begins a sentence or a line, else 0. */
  readonly opens: Uint8Array;
}

/** Make partners of the words at `at` and `there`. */
export function pair({ ahead, back }: Pairing, at: number, there: number): void {
  ahead[at] = there;
  back[there] = at;
}

/** Whether the words at `at` and `there` are the same, and neither has a partner. */
export function canPair({ old, now, ahead, back }: Pairing, at: number, there: number): boolean {
  return old[at] !== undefined && old[at] === now[there] && ahead[at] === -1 && back[there] === -1;
}
