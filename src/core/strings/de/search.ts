import type { Strings } from '../strings.ts';
import { list, number, plural } from './formats.ts';

const inMarks = (words: readonly string[]): string => list(words.map((word) => `„${word}“`));

/** The search, and the marks on an article's page to which it leads, in German. */
export const search: Strings['search'] = {
  title: 'Suche',
  field: 'Gesuchte Wörter',
  placeholder: 'Ein Wort, ein Name, „eine Wendung“',
  submit: 'Suchen',
  hint: 'Setzen Sie eine Wendung in „Anführungszeichen“. Ein Minus vor einem Wort oder einer Wendung lässt die Artikel weg, in denen es steht.',
  suggestions: 'Namen in diesem Archiv',
  suggested: (names) => `${plural(names, 'Name', 'Namen')} zur Auswahl.`,

  empty: 'Das Archiv enthält noch keine Artikel. Jedes Wort derer, die kommen, lässt sich dann hier suchen.',

  narrow: 'Eingrenzen',
  counts: 'Die Zahlen zählen Artikel im ganzen Archiv.',
  allValues: (values) => `Alle ${number(values)}`,
  facets: {
    outlet: 'Aus (Herausgeber)',
    kind: 'Art des Herausgebers',
    relation: 'Bezug zum Thema',
    author: 'Von (genannte Verfasser)',
    speaker: 'Worte von',
    year: 'Jahr',
    language: 'Sprache',
    note: 'Anmerkungen der Redaktion',
  },
  missing: {
    notAssessed: 'Nicht beurteilt',
    outlet: 'Nicht genannt',
    kind: 'Unbekannt',
    relation: 'Unbekannt',
    author: 'Niemand genannt',
    speaker: 'Nicht genannt',
    quotation: 'Niemand zitiert',
    year: 'Ohne Datum',
    language: 'Unbekannt',
    note: 'Keine',
  },

  dates: {
    legend: 'Datum',
    from: 'Von',
    to: 'Bis',
    placeholder: '1999 oder 1999-12-31',
    form: 'Schreiben Sie ein Jahr, einen Monat oder einen Tag: 1999, 1999-12 oder 1999-12-31.',
  },

  sort: 'Reihenfolge',
  sorts: { relevance: 'Beste Treffer zuerst', newest: 'neueste zuerst', oldest: 'älteste zuerst' },
  working: 'Suche läuft …',
  passages: (passages, articles) =>
    `${plural(passages, 'Stelle', 'Stellen')} in ${plural(articles, 'Artikel', 'Artikeln')}`,
  ofThemQuotations: (quotations) =>
    quotations === 0
      ? ', keine davon ein Zitat.'
      : `, ${plural(quotations, 'davon ein Zitat', 'davon Zitate')}.`,
  articles: (articles) => `${plural(articles, 'Artikel', 'Artikel')}.`,
  articlesAtMost: (articles) => `Höchstens ${plural(articles, 'Artikel', 'Artikel')}.`,
  phrasesLater: (looked, answering) =>
    `Eine Wendung mit Wörtern, die in den meisten Texten stehen, wird Artikel für Artikel gesucht. Von ${number(looked)}, die für diese Seite angesehen wurden, ${answering === 0 ? 'enthält keiner' : plural(answering, 'enthält', 'enthalten')} das Gesuchte.`,
  portion: (first, last, articles) => `Artikel ${number(first)} bis ${number(last)} von ${number(articles)}.`,
  pages: {
    label: 'Weitere Artikel',
    previous: 'Zurück',
    next: 'Weiter',
    current: (page, pages) => `Seite ${number(page)} von ${number(pages)}`,
  },
  morePassages: (passages) => `${plural(passages, 'weitere Stelle', 'weitere Stellen')} in diesem Artikel`,

  notFound: (words) => `Kein Artikel dieses Archivs enthält ${inMarks(words)}.`,
  shownWithout: (words) => `Gezeigt ist, was es zu ${inMarks(words)} gibt.`,
  leftOut: (words) =>
    `Nicht gesucht: ${inMarks(words)}; das steht in den meisten Texten. Um sie so zu finden, wie sie dastehen, setzen Sie sie zusammen mit einem selteneren Wort in Anführungszeichen.`,
  cut: (longest) => `Die Frage war zu lang: Nur die ersten ${number(longest)} Zeichen wurden gelesen.`,
  without: (words) => `Weggelassen sind die Artikel, in denen ${inMarks(words)} steht.`,
  choiceUnknown:
    'Die Adresse wollte nach etwas eingrenzen, das dieses Archiv nicht hat. Das blieb unbeachtet.',
  didYouMean: 'Meinten Sie',
  nothing: 'Nichts gefunden.',
  notSearched: 'Es wurde nicht gesucht.',
  nothingTogether:
    'Jedes der Wörter kommt im Archiv vor, aber kein Artikel hat sie alle zusammen mit dem, was ausgewählt ist.',
  advice:
    'Versuchen Sie weniger Wörter, den Anfang eines Wortes oder eine andere Schreibweise, oder wählen Sie unter „Eingrenzen“ weniger aus.',
  broken:
    'Das Verzeichnis für die Suche konnte nicht geladen werden. Versuchen Sie es später, oder sehen Sie das Archiv durch:',
  outdated:
    'Das Verzeichnis für die Suche gehört zu einer anderen Fassung dieser Website als diese Seite. Laden Sie die Seite neu, oder sehen Sie das Archiv durch:',

  instead: {
    withoutScript:
      'Die Suche läuft in Ihrem eigenen Browser und braucht JavaScript. Alles ist auch ohne sie zu erreichen:',
    heading: 'Das Archiv durchsehen',
  },

  printedBy: (name, basis) => `wie gedruckt von ${name} (${basis})`,
  printedByUnknown: 'wie gedruckt in einem Text, der weder Herausgeber noch Verfasser nennt',

  highlight: {
    marked: (words) => `In diesem Text markiert: ${inMarks(words)}.`,
    remove: 'Markierung entfernen',
  },
};
