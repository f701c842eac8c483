import { number } from './formats.ts';

/** A quotation's page. */
export const quotation = {
  title: (speaker: string, basis: string, id: string): string => `${speaker} (${basis}): quotation ${id}`,
  name: (id: string): string => `Quotation ${id}`,
  in: 'in',
  before: 'Before it in the text',
  after: 'After it in the text',
  neighbours: 'Beside it in the same text',
  previous: 'Quotation before',
  next: 'Quotation after',
  fixity: {
    heading: 'Fixity',
    place: 'Place in the text',
    characters: (from: number, to: number): string => `Characters ${number(from)} to ${number(to)}`,
    file: 'SHA-256 of the file they were read from',
  },
  inPlace: 'Read it in its place in the article',
  /** How the words came into the article, behind the name of their speaker. */
  through: (way: string, basis: string): string => `through ${way} (${basis})`,
  wayBlank: (blank: string): string => `way ${blank}`,
  reports: (names: string): string => `reports ${names}`,
  /** The words can no longer be read in the article. */
  gone: (on: string): string => `As quoted on ${on}. The article’s text no longer has these words.`,
  /** Other words stand in their place now. */
  changed: (on: string): string => `As quoted on ${on}. The article’s text now reads otherwise.`,
  asQuoted: (on: string): string => `As quoted on ${on}`,
  nowReads: 'Now reads',
  /** Beside words of the article that stand where others were quoted. */
  changedSince: 'changed since it was quoted',
  withdrawn: (on: string): string => `This quotation was withdrawn on ${on}. Its words are not shown.`,
  merged: 'This quotation is now part of another one:',
  history: {
    heading: 'History',
    events: {
      minted: 'Found and given its number.',
      changed: 'The words were changed.',
      moved: 'The words were moved.',
      withdrawn: 'Withdrawn.',
      merged: 'Merged with another quotation.',
      'speaker-set': 'The speaker was set.',
    },
    by: (by: string): string => (by === 'converter' ? 'By the converter.' : `By ${by}.`),
    promise:
      'This page will always answer: with the words, with what they now read, or with the reason why they were withdrawn.',
  },
};
