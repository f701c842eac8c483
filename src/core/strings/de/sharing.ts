import type { Strings } from '../strings.ts';
import { number } from './formats.ts';

/** Links to words, copies of them, and words shown elsewhere, in German. */
export const sharing: Strings['sharing'] = {
  block: (block) => `Link zu Absatz ${number(block)}`,
  passage: {
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
  },
  embed: {
    style: 'Einbetten',
    how: 'Fügen Sie dies in den Quelltext einer Seite ein. Es braucht kein Skript.',
    noAddress: 'Worte lassen sich einbetten, sobald dieses Archiv eine öffentliche Adresse hat.',
    read: 'Mit ihrer Quelle lesen',
    frame: (speaker) => `Worte von ${speaker}`,
  },
  card: {
    closing: 'Beschreibt, wer den Text veröffentlicht hat; kein Urteil über seine Richtigkeit.',
  },
};
