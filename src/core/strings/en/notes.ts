import { number, plural } from './formats.ts';

/** Editors' notes, wherever they are read. */
export const notes = {
  kinds: {
    context: 'context',
    correction: 'correction',
    'fact-check': 'fact check',
    definition: 'definition',
    identification: 'identification',
    translation: 'translation',
    question: 'question',
    link: 'link',
  },
  heading: (count: number, kind: string): string => `Note ${number(count)} · ${kind}`,
  /** Of a note that has no number, because it could not be placed. */
  headingWithout: (kind: string): string => `Note · ${kind}`,
  /** What a reader hears where the passage of a note begins and where it ends. */
  begins: (count: number, kind: string): string => `Note ${number(count)}, ${kind}: its passage begins`,
  ends: (count: number, kind: string): string => `Note ${number(count)}, ${kind}: its passage ends`,
  signed: (by: string, on: string): string => `${by}, ${on}`,
  signedAndChanged: (by: string, on: string, changed: string): string => `${by}, ${on}; changed ${changed}`,
  archivedCopy: 'archived copy',
  onWhole: 'Notes on the whole article',
  onOutlet: 'Notes',
  onQuotation: 'Notes',
  onQuotationLead: 'On these words, or on a passage that overlaps them.',
  unplaced: 'Notes that could not be placed',
  unplacedLead: 'The words that these notes are about no longer stand in the text.',
  /** Before the words that a note is about. */
  about: 'About',
  aboutQuotation: (id: string): string => `quotation ${id}`,
  withdrawn: 'Withdrawn notes',
  withdrawnLine: (kind: string, on: string, by: string, reason: string): string =>
    `A note (${kind}) was withdrawn on ${on} by ${by}: ${reason}`,
  hide: (count: number): string => `Hide ${plural(count, 'note', 'notes')}`,
  show: (count: number): string => `Show ${plural(count, 'note', 'notes')}`,
};
