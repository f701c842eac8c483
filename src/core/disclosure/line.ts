import { hasValue, knownAs, type Basis } from '../basis/basis.ts';
import type { Strings } from '../strings/strings.ts';
import { formatEvidence } from './evidence.ts';
import type { Evidence, SlipKey, SlipLine } from './slip.ts';

/** What a line is made of: the value in words, or null, with its basis. */
export interface LineSource {
  readonly key: SlipKey;
  readonly value: string | null;
  /** Of the article, where it is a value of one. */
  readonly language?: string;
  readonly basis: Basis;
  /** What stands on the line when there is no value and someone has looked. */
  readonly blank: string;
  /** Other readings of the value, in words. */
  readonly others?: readonly { readonly value: string; readonly basis: Basis }[];
  /** Basis of the field that the value was inferred from, when there is one. */
  readonly origin?: Basis | undefined;
}

/** Make a slip's line: a value stands as printed, in brackets, or not at all. */
export function formatLine(
  { key, value, language, basis, blank, others = [], origin }: LineSource,
  s: Strings,
): SlipLine {
  const known = value !== null && value !== '' && hasValue(basis);
  const empty = basis.is === 'not-assessed' ? s.slip.blanks.notAssessed : blank;
  return {
    key,
    label: s.slip.labels[key],
    value: known ? withOthers(value, others, s) : empty,
    language: language ?? null,
    blank: !known,
    bracketed: known && knownAs(basis) !== 'stated',
    basis: basis.is,
    basisWord: s.basis[knownAs(basis)],
    evidence: [
      ...formatEvidence(basis, s, origin),
      ...others.flatMap((other): Evidence[] => [
        { is: 'text', text: ` ${s.evidence.otherwise(other.value)} ` },
        ...formatEvidence(other.basis, s),
      ]),
    ],
  };
}

function withOthers(value: string, others: NonNullable<LineSource['others']>, s: Strings): string {
  return others.length === 0
    ? value
    : s.slip.otherwise(
        value,
        others.map((other) => other.value),
      );
}
