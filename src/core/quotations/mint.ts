import { describe } from '../anchoring/describe.ts';
import type { Basis } from '../basis/basis.ts';
import { foldText } from '../text/fold.ts';
import type { FoundBasis, FoundQuotation } from './found.ts';
import { mintId } from '../text/permanent-id.ts';
import type { Sha256 } from '../text/permanent-id.ts';
import type { Quotation } from './quotation.ts';

/** What minting needs to know, and what it may not find out by itself. */
export interface MintContext {
  /** Id of the article. */
  readonly article: string;
  /** The article’s text, in which the found ranges count. */
  readonly text: string;
  /** Today, as YEAR-MONTH-DAY. */
  readonly day: string;
  /** Every id ever given out. */
  readonly taken: ReadonlySet<string>;
  readonly sha256: Sha256;
  /** Line of the seed, from 1, for an offset in the text, where it is known. */
  readonly lineOf?: (offset: number) => number | undefined;
}

/**
 * Records for the quotations among what was found, each with a permanent id.
 *
 * Titles, terms and words held at arm’s length are nobody’s speech and get
 * none. Ids differ from each other and from all that are taken.
 */
export function mintQuotations(found: readonly FoundQuotation[], context: MintContext): Quotation[] {
  const taken = new Set(context.taken);
  const occurrences = new Map<string, number>();
  return found.filter(isSpeech).map((quotation) => {
    const words = foldText(quotation.parts.map(({ start, end }) => context.text.slice(start, end)).join(' '));
    const occurrence = occurrences.get(words) ?? 0;
    occurrences.set(words, occurrence + 1);
    const id = mintId({ article: context.article, words, occurrence }, taken, context.sha256);
    taken.add(id);
    return record(id, quotation, context);
  });
}

/** Whether a passage is somebody’s words, and so gets an id and a page. */
export function isSpeech({ class: kind }: FoundQuotation): boolean {
  return kind === 'quotation' || kind === 'partial';
}

function record(id: string, found: FoundQuotation, context: MintContext): Quotation {
  const { text, day } = context;
  const { name, kind, basis } = found.speaker;
  return {
    id,
    status: 'active',
    class: found.class,
    parts: found.parts.map((part) => describe(text, part)),
    speaker: { name, kind, basis: basisOf(basis, context) },
    ...(found.candidates.length === 0 ? {} : { candidates: [...found.candidates] }),
    cue: found.cue === null ? null : text.slice(found.cue.start, found.cue.end),
    via: { chain: [...found.via.chain], basis: basisOf(found.via.basis, context) },
    reports: [...found.reports],
    confidence: found.confidence,
    history: [{ on: day, what: 'minted', by: 'converter' }],
  };
}

function basisOf(found: FoundBasis, { text, day, lineOf }: MintContext): Basis {
  switch (found.is) {
    case 'stated': {
      const line = lineOf?.(found.at.start);
      const words = text.slice(found.at.start, found.at.end);
      return { is: 'stated', words, ...(line === undefined ? {} : { line }) };
    }
    case 'inferred':
      return { is: 'inferred', reason: found.reason, by: 'converter', on: day };
    case 'unknown':
      return { is: 'unknown', searched: [...found.searched] };
  }
}
