import type { Strings } from '../strings.ts';
import { number, plural } from './formats.ts';

/** Editors' notes, wherever they are read, in German. */
export const notes: Strings['notes'] = {
  kinds: {
    context: 'Zusammenhang',
    correction: 'Berichtigung',
    'fact-check': 'Faktenprüfung',
    definition: 'Begriff',
    identification: 'Wer oder was',
    translation: 'Übersetzung',
    question: 'Frage',
    link: 'Verweis',
  },
  heading: (count, kind) => `Anmerkung ${number(count)} · ${kind}`,
  headingWithout: (kind) => `Anmerkung · ${kind}`,
  begins: (count, kind) => `Anmerkung ${number(count)}, ${kind}: ihre Stelle beginnt`,
  ends: (count, kind) => `Anmerkung ${number(count)}, ${kind}: ihre Stelle endet`,
  signed: (by, on) => `${by}, ${on}`,
  signedAndChanged: (by, on, changed) => `${by}, ${on}; geändert am ${changed}`,
  archivedCopy: 'archivierte Kopie',
  onWhole: 'Anmerkungen zum ganzen Artikel',
  onOutlet: 'Anmerkungen',
  onQuotation: 'Anmerkungen',
  onQuotationLead: 'Zu diesen Worten, oder zu einer Stelle, die sich mit ihnen überschneidet.',
  unplaced: 'Anmerkungen, die keinen Platz mehr haben',
  unplacedLead: 'Die Worte, um die es in ihnen geht, stehen nicht mehr im Text.',
  about: 'Zu',
  aboutQuotation: (id) => `Zitat ${id}`,
  withdrawn: 'Zurückgezogene Anmerkungen',
  withdrawnLine: (kind, on, by, reason) =>
    `Eine Anmerkung (${kind}) wurde am ${on} von ${by} zurückgezogen: ${reason}`,
  hide: (count) => `${plural(count, 'Anmerkung', 'Anmerkungen')} ausblenden`,
  show: (count) => `${plural(count, 'Anmerkung', 'Anmerkungen')} einblenden`,
};
