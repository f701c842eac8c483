import type { Strings } from '../strings.ts';
import { number } from './formats.ts';
import { passage } from './passage.ts';

/** Links to words, copies of them, and words shown elsewhere, in German. */
export const sharing: Strings['sharing'] = {
  block: (block) => `Link zu Absatz ${number(block)}`,
  passage,
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
