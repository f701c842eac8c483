import type { Strings } from '../strings.ts';
import { number } from './formats.ts';

/** A quotation's page, in German. */
export const quotation: Strings['quotation'] = {
  title: (speaker, basis, id) => `${speaker} (${basis}): Zitat ${id}`,
  name: (id) => `Zitat ${id}`,
  in: 'in',
  before: 'Davor im Text',
  after: 'Danach im Text',
  neighbours: 'Daneben im selben Text',
  previous: 'Zitat davor',
  next: 'Zitat danach',
  fixity: {
    heading: 'Prüfsumme',
    place: 'Stelle im Text',
    characters: (from, to) => `Zeichen ${number(from)} bis ${number(to)}`,
    file: 'SHA-256 der Datei, aus der sie gelesen wurden',
  },
  inPlace: 'An ihrer Stelle im Artikel lesen',
  through: (way, basis) => `über ${way} (${basis})`,
  wayBlank: (blank) => `Weg ${blank}`,
  reports: (names) => `gibt wieder: ${names}`,
  gone: (on) => `Wie zitiert am ${on}. Diese Worte stehen nicht mehr im Text des Artikels.`,
  changed: (on) => `Wie zitiert am ${on}. Im Text des Artikels steht es jetzt anders.`,
  asQuoted: (on) => `Wie zitiert am ${on}`,
  nowReads: 'Steht jetzt da',
  changedSince: 'seit dem Zitieren geändert',
  withdrawn: (on) => `Dieses Zitat wurde am ${on} zurückgezogen. Seine Worte werden nicht gezeigt.`,
  merged: 'Dieses Zitat ist jetzt Teil eines anderen:',
  history: {
    heading: 'Verlauf',
    events: {
      minted: 'Gefunden und mit seiner Nummer versehen.',
      changed: 'Die Worte wurden geändert.',
      moved: 'Die Worte wurden verschoben.',
      withdrawn: 'Zurückgezogen.',
      merged: 'Mit einem anderen Zitat vereint.',
      'speaker-set': 'Der Sprecher wurde eingetragen.',
    },
    by: (by) => (by === 'converter' ? 'Vom Umwandler.' : `Von ${by}.`),
    promise:
      'Diese Seite wird immer antworten: mit den Worten, mit dem, was jetzt dasteht, oder mit dem Grund, aus dem sie zurückgezogen wurden.',
  },
};
