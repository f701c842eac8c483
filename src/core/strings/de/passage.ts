import type { Strings } from '../strings.ts';

/** What a reader can do with the words that are selected, in German. */
export const passage: Strings['sharing']['passage'] = {
  tools: 'Die ausgewählten Worte',
  hint: 'Worte ausgewählt. Die Tabulatortaste führt zu Link und Zitat.',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert.',
  linkCopiedHere:
    'Link kopiert. Er gilt dort, wo Sie gerade lesen: Dieses Archiv hat noch keine öffentliche Adresse.',
  copyWords: 'Worte mit Quelle kopieren',
  inexact: 'Er führt zum Absatz: Kein Link kann diese Worte von anderen auf dieser Seite unterscheiden.',
  wordsCopied: 'Worte und Quelle kopiert.',
  cite: 'Zitieren',
  cited: 'Die Zitate nennen jetzt die Adresse der ausgewählten Worte.',
  citedWithout: 'Die Zitate nennen keine Adresse: Dieses Archiv hat noch keine öffentliche Adresse.',
  failed: 'Dieser Browser lässt die Seite nicht kopieren. Der Link:',
};
