import type { Quotation } from '../quotations/quotation.ts';
import type { Item } from './records.ts';
import { isSettled, type ReviewFinding } from './review-point.ts';

/** Below this the finder had only the neighbourhood to go by: no reporting verb, no label. */
const BAR = 0.7;

/** Names that are offered as the speaker of one quotation. */
const CANDIDATES = 4;

/** The quotations of an item whose speaker is not plain, with who may have spoken. */
export function speakerPoints({ quotations }: Pick<Item, 'quotations'>): ReviewFinding[] {
  return quotations
    .filter((quotation) => quotation.status === 'active' && isSpeakerUncertain(quotation))
    .map((quotation) => ({
      subject: { is: 'speaker', quotation: quotation.id },
      reason: 'speaker',
      cells: [{ name: 'speaker', value: quotation.speaker.name ?? '' }],
      basis: quotation.speaker.basis,
      origin: null,
      proposals: candidates(quotation, quotations).map((value) => ({ value, basis: null })),
      words: quotation.parts.map(({ exact }) => exact).join(' … '),
      confidence: quotation.confidence,
    }));
}

/** Whether nobody has settled yet whose words they are, and the finder was not sure of it. */
export function isSpeakerUncertain({ confidence, speaker }: Quotation): boolean {
  return confidence < BAR && !isSettled(speaker.basis);
}

/** The names that the finder held back, then whoever else speaks in the text, the nearest first. */
function candidates(quotation: Quotation, quotations: readonly Quotation[]): string[] {
  const start = (of: Quotation): number => of.parts[0]?.start ?? 0;
  const distance = (of: Quotation): number => Math.abs(start(of) - start(quotation));
  const neighbours = quotations
    .toSorted((a, b) => distance(a) - distance(b))
    .flatMap(({ speaker, via }) => [speaker.name ?? [], via.chain].flat());
  const names = new Set([...(quotation.candidates ?? []), ...neighbours]);
  return [...names].filter((name) => name !== quotation.speaker.name).slice(0, CANDIDATES);
}
