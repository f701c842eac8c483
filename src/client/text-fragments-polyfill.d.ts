/** The part of the package that is used here; it brings no types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** Describe where `range` stands, and widen it to whole words. */
  export function generateFragmentFromRange(range: Range): {
    /** 0 where a fragment was found that names this place alone. */
    readonly status: number;
    readonly fragment?: {
      readonly prefix?: string;
      readonly textStart: string;
      readonly textEnd?: string;
      readonly suffix?: string;
    };
  };
  /** How long one fragment may take, in milliseconds. */
  export function setTimeout(milliseconds: number): void;
}
