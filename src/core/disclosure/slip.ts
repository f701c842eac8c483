import type { BasisKind } from '../basis/basis.ts';

/** The lines that a slip can have. */
export type SlipKey =
  | 'saidBy'
  | 'through'
  | 'from'
  | 'dated'
  | 'by'
  | 'about'
  | 'relation'
  | 'kind'
  | 'ownership'
  | 'funding'
  | 'funds'
  | 'appoints'
  | 'directs';

/** A piece of evidence: our words, words as printed, or the address of a source. */
export type Evidence =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'words'; readonly words: string }
  | { readonly is: 'link'; readonly text: string; readonly href: string };

/** One line of a slip: a value and how it is known. */
export interface SlipLine {
  readonly key: SlipKey;
  readonly label: string;
  /** The value in words; on a blank line what stands in for it (“not named”). */
  readonly value: string;
  /** Of the article whose value it is (BCP 47); null on the slip of an outlet. */
  readonly language: string | null;
  /** Nobody knows the value: the line stays a blank. */
  readonly blank: boolean;
  /** Square brackets: the value is not printed in the text. */
  readonly bracketed: boolean;
  readonly basis: BasisKind;
  /** The basis as the interface says it. */
  readonly basisWord: string;
  readonly evidence: readonly Evidence[];
}

/**
 * The statement of who is speaking: one plain sentence, then a line a value.
 *
 * A slip is never shown without all of its lines; where room is short the
 * words that it describes are cut.
 */
export interface Slip {
  readonly kind: 'cutting' | 'quotation' | 'outlet';
  /** What the slip is numbered by: ten digits of the seed's checksum, the quotation's or outlet's id. */
  readonly number: string;
  readonly sentence: string;
  readonly lines: readonly SlipLine[];
  /** Whether a person has looked through the record. */
  readonly review: string;
  readonly closing: string;
}

/** A line's value as it is shown: in square brackets where the text does not print it. */
export function shownValue({ value, bracketed }: Pick<SlipLine, 'value' | 'bracketed'>): string {
  return bracketed ? `[${value}]` : value;
}

/** A line in one piece of text: “From: [Radio Osterby] (inferred)”. */
export function lineInWords(line: SlipLine): string {
  return `${line.label}: ${shownValue(line)} (${line.basisWord})`;
}
