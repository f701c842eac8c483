import type { Strings } from '../strings.ts';
import { number, plural } from './formats.ts';

/** Lists as files and as feeds, in German. */
export const feeds: Strings['feeds'] = {
  lists: {
    articles: 'Alle Artikel',
    quotations: 'Alle Zitate',
    outlet: (name) => `Texte von ${name}`,
    author: (name) => `Texte unter dem Namen ${name}`,
    speaker: (name) => `Worte von ${name}`,
    subject: (name) => `Texte über ${name}`,
    year: (year) => `Artikel aus dem Jahr ${year}`,
    undated: 'Artikel ohne Datum',
  },
  asFile: 'Diese Liste als Datei:',
  fileNames: { csv: 'CSV', json: 'JSON', feed: 'Feed' },
  noFeed: 'Ein Feed zum Abonnieren steht bereit, sobald dieses Archiv eine öffentliche Adresse hat.',
};

/** Corrections that editors have written beside the printed text, in German. */
export const corrections: Strings['corrections'] = {
  title: 'Berichtigungen',
  lead: 'Eine Berichtigung ändert kein gedrucktes Wort. Sie steht neben der Stelle, unter dem Namen dessen, der sie geschrieben hat.',
  count: (count) =>
    `${plural(count, 'Berichtigung', 'Berichtigungen')}${count > 1 ? ', die neuesten zuerst' : ''}`,
  none: 'Bisher steht neben keinem Text eine Berichtigung.',
  atPassage: (on, by) => `An dieser Stelle steht eine Berichtigung vom ${on} von ${by}.`,
  atPassageShort: 'An dieser Stelle steht eine Berichtigung.',
  inText: (count) =>
    count === 1
      ? 'In diesem Text steht eine Berichtigung.'
      : `In diesem Text stehen ${number(count)} Berichtigungen.`,
  printed: 'Wie gedruckt',
  onWhole: 'Zum ganzen Text',
  notPlaced: 'Ihre Worte stehen nicht mehr im Text.',
  entry: (title) => `Berichtigung: ${title}`,
};
