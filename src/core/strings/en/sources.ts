import { either, plural } from './formats.ts';

/** The drawing of an article's sources. */
export const sources = {
  heading: 'Sources of this article',
  lead: 'Whose words reach this text, and through whom. Each line is one quotation, numbered as it stands in the text.',
  /** What a reader hears of the drawing. */
  drawing: (quotations: number): string =>
    `Drawing of ${plural(quotations, 'quotation', 'quotations')} and the way of each into this text. The list below says the same in words.`,
  wordsOf: 'Words of',
  reportedBy: 'as reported by',
  inThisText: 'in this text',
  /** Whom the words of a quotation report. */
  reported: (names: string): string => `reported: ${names}`,
  /** Behind a part of the drawing: who wrote the text. */
  author: (place: string, author: string): string => `${place}, by ${author}`,
  thisText: 'this text',
  /** How to read the lines, each said only where there is one. */
  legend: {
    solid: 'Solid: the text says so.',
    dashed: (words: readonly string[]): string => `Dashed: ${either(words)}.`,
    broken: (words: readonly string[]): string => `Broken: ${either(words)}.`,
    dotted: 'Dotted: reported, not quoted.',
  },
  inWords: 'The same in words, with each quotation’s page',
};
