import { describe } from '../anchoring/describe.ts';
import { foldText } from '../text/fold.ts';
import { FormFields, type Drafted } from '../text/form-fields.ts';
import { mintId, type Sha256 } from '../text/permanent-id.ts';
import type { TextRange } from '../text/range.ts';
import { standing, type Quotation, type SpeakerKind } from './quotation.ts';
import { paragraphsOf } from './runs.ts';

/** What a person typed who marks a passage as somebody's words. */
export interface MarkForm {
  readonly class: 'quotation' | 'partial';
  /** Empty where the text names nobody. */
  readonly speaker: string;
  readonly kind: Exclude<SpeakerKind, 'unknown'>;
  /** Who marks it. */
  readonly by: string;
}

/** Read the form in which a quotation is marked. */
export function draftMark(form: MarkForm): Drafted<MarkForm> {
  const fields = new FormFields();
  return fields.drafted({
    ...form,
    speaker: fields.line('speaker', form.speaker),
    by: fields.required('by', form.by),
  });
}

/** The article in which a quotation is marked. */
export interface MarkContext {
  /** Its id. */
  readonly article: string;
  readonly text: string;
  readonly ledger: readonly Quotation[];
  /** Every quotation's id ever given out. */
  readonly taken: ReadonlySet<string>;
  /** Today, as YEAR-MONTH-DAY. */
  readonly day: string;
  readonly sha256: Sha256;
}

/**
 * The record of a passage of `text` that a person marks as somebody's words:
 * one run a paragraph, the speaker as that person supplies it.
 */
export function markQuotation(range: TextRange, form: MarkForm, context: MarkContext): Quotation {
  const { article, text, ledger, taken, day: on, sha256 } = context;
  const parts = paragraphsOf(text.slice(range.start, range.end)).map(({ start, end }) =>
    describe(text, { start: range.start + start, end: range.start + end }),
  );
  const wordsOf = (runs: Quotation['parts']): string => foldText(runs.map(({ exact }) => exact).join(' '));
  const words = wordsOf(parts);
  const occurrence = ledger.filter((other) => wordsOf(other.parts) === words).length;
  const { by } = form;
  return {
    id: mintId({ article, words, occurrence }, taken, sha256),
    status: 'active',
    class: form.class,
    parts,
    speaker:
      form.speaker === ''
        ? {
            name: null,
            kind: 'unknown',
            basis: { is: 'unknown', searched: [`the text of the article, by ${by}, ${on}`] },
          }
        : { name: form.speaker, kind: form.kind, basis: { is: 'supplied', by, on } },
    cue: null,
    via: { chain: [], basis: { is: 'not-assessed' } },
    reports: [],
    confidence: form.speaker === '' ? 0 : 1,
    history: [{ on, what: 'minted', by }],
  };
}

/** The quotation of a ledger that has words in `range` of the article's text, the first of them; null where none has. */
export function overlapping(range: TextRange, ledger: readonly Quotation[]): Quotation | null {
  const meets = ({ start, end }: TextRange): boolean => start < range.end && end > range.start;
  return ledger.find((quotation) => standing(quotation).some(meets)) ?? null;
}
