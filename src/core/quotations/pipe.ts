import type { TextRange } from '../text/range.ts';
import { findQuotations } from './find.ts';
import { isSpeech } from './mint.ts';
import type { QuotationClass } from './quotation.ts';

/** One line of `cuttings quotations --jsonl`, in. */
export interface PipeText {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
}

/** One run of somebody’s words. Offsets are UTF-16 code units of the text, end exclusive. */
export interface PipeQuotation extends TextRange {
  /** The words beside the run that stand for the speaker: *he* where the text says *he*. */
  readonly speaker: TextRange | null;
  readonly cue?: TextRange & { readonly text: string };
  /** The speaker’s full name, where it is known. */
  readonly name?: string;
  readonly class: QuotationClass;
  /** Names for the editor to choose from, where `name` is missing. */
  readonly candidates?: readonly string[];
  /** The way by which the words came, outermost last. */
  readonly via?: readonly string[];
  readonly confidence: number;
}

/** One line of `cuttings quotations --jsonl`, out. */
export interface PipeQuotations {
  readonly id: string;
  readonly quotes: readonly PipeQuotation[];
}

/** Find the quotations of one text, for other people’s pipelines and for benches. */
export function pipeQuotations({ id, lang, text }: PipeText): PipeQuotations {
  const quotes = findQuotations(text, { language: lang })
    .filter(isSpeech)
    .flatMap(({ parts, class: kind, speaker, candidates, cue, via, confidence }) =>
      parts.map(({ start, end }) => ({
        start,
        end,
        speaker: speaker.mention,
        ...(cue === null ? {} : { cue: { ...cue, text: text.slice(cue.start, cue.end) } }),
        ...(speaker.name === null ? {} : { name: speaker.name }),
        ...(candidates.length === 0 ? {} : { candidates }),
        ...(via.chain.length === 0 ? {} : { via: via.chain }),
        class: kind,
        confidence,
      })),
    );
  return { id, quotes };
}
