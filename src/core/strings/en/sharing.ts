import { passage } from './passage.ts';

/** What a reader can do with words of the archive: link to them, copy them, show them elsewhere. */
export const sharing = {
  /** The quiet link at the end of each block of an article. */
  block: (number: number): string => `Link to paragraph ${String(number)}`,
  passage,
  embed: {
    style: 'Embed',
    how: 'Put this into the source of a page. It needs no script.',
    noAddress: 'Words can be embedded once this archive has a public address.',
    /** Below the words, as a link to their page. */
    read: 'Read them with their source',
    frame: (speaker: string): string => `Words of ${speaker}`,
  },
  card: {
    closing: 'Describes who published the text; not a judgement of its accuracy.',
  },
};
