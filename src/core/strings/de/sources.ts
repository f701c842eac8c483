import type { Strings } from '../strings.ts';
import { either, plural } from './formats.ts';

/** The drawing of an article's sources, in German. */
export const sources: Strings['sources'] = {
  heading: 'Quellen dieses Artikels',
  lead: 'Wessen Worte diesen Text erreichen, und über wen. Jede Linie ist ein Zitat, nummeriert wie im Text.',
  drawing: (quotations) =>
    `Zeichnung von ${plural(quotations, 'Zitat', 'Zitaten')} und dem Weg in diesen Text. Die Liste darunter sagt dasselbe in Worten.`,
  wordsOf: 'Worte von',
  reportedBy: 'berichtet von',
  inThisText: 'in diesem Text',
  reported: (names) => `berichtet: ${names}`,
  author: (place, author) => `${place}, von ${author}`,
  thisText: 'dieser Text',
  legend: {
    solid: 'Durchgezogen: Der Text sagt es.',
    dashed: (words) => `Gestrichelt: ${either(words)}.`,
    broken: (words) => `Unterbrochen: ${either(words)}.`,
    dotted: 'Gepunktet: berichtet, nicht zitiert.',
  },
  inWords: 'Dasselbe in Worten, mit der Seite jedes Zitats',
};
