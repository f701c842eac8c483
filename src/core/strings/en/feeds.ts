import { number, plural } from './formats.ts';

/** Lists as files and as feeds, in English. */
export const feeds = {
  /** What a list holds, as its files say it. */
  lists: {
    articles: 'All articles',
    quotations: 'All quotations',
    outlet: (name: string): string => `Texts from ${name}`,
    author: (name: string): string => `Texts credited to ${name}`,
    speaker: (name: string): string => `Words of ${name}`,
    subject: (name: string): string => `Texts about ${name}`,
    year: (year: string): string => `Articles dated ${year}`,
    undated: 'Undated articles',
  },
  /** Before the names of the files, at the foot of a list. */
  asFile: 'This list as a file:',
  fileNames: { csv: 'CSV', json: 'JSON', feed: 'Feed' },
  noFeed: 'There is a feed to subscribe to once this archive has a public address.',
};

/** Corrections that editors have written beside the printed text, in English. */
export const corrections = {
  title: 'Corrections',
  lead: 'A correction changes no printed word. It stands beside the passage, under the name of whoever wrote it.',
  count: (count: number): string =>
    `${plural(count, 'correction', 'corrections')}${count > 1 ? ', latest first' : ''}`,
  none: 'No correction stands beside any text so far.',
  /** Beside words at which one stands. */
  atPassage: (on: string, by: string): string => `A correction of ${on} by ${by} stands at this passage.`,
  /** The same where there is little room. */
  atPassageShort: 'A correction stands at this passage.',
  /** Of a whole text. */
  inText: (count: number): string =>
    count === 1 ? 'A correction stands in this text.' : `${number(count)} corrections stand in this text.`,
  printed: 'As printed',
  onWhole: 'On the whole text',
  notPlaced: 'Its words no longer stand in the text.',
  /** In the feed. */
  entry: (title: string): string => `Correction: ${title}`,
};
