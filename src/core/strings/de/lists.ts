import type { Strings } from '../strings.ts';
import { month, number, plural } from './formats.ts';

/** The front page, in German. */
export const front: Strings['front'] = {
  lead: (articles, quotations) => {
    if (articles === 0)
      return 'In dieses Archiv ist noch kein Artikel gekommen. Jeder, der kommt, trägt einen Zettel: wer ihn veröffentlicht hat, wer ihn geschrieben hat, und woher wir das wissen.';
    const said = quotations === 0 ? '' : ` und ${plural(quotations, 'Zitat', 'Zitate')} daraus`;
    const carries = articles === 1 ? 'Er trägt' : 'Jeder trägt';
    return `${plural(articles, 'Presseartikel', 'Presseartikel')}${said}. ${carries} einen Zettel: wer ihn veröffentlicht hat, wer ihn geschrieben hat, und woher wir das wissen.`;
  },
  latest: 'Zuletzt aufgenommen',
  all: (count) => (count < 2 ? 'Nach Datum' : `Alle ${number(count)}, nach Datum`),
  quoted: 'Wer zitiert wird',
  allQuoted: (count) => `Alle ${number(count)} Zitierten`,
  empty: 'Legen Sie einen Text in den Ordner seeds und starten Sie: npm start',
  howToRead: {
    heading: 'Wie ein Zettel zu lesen ist',
    signs: [
      {
        sign: 'Aus, Von',
        means:
          'Wer den Text veröffentlicht hat, und wen der Text selbst als Verfasser nennt. Zwei Fragen, zwei Antworten.',
      },
      {
        sign: '. . . . .',
        means: 'Eine leere Zeile bleibt leer. Was wir nicht wissen, steht da, und unten ist es gezählt.',
      },
      {
        sign: '[Klammern]',
        means:
          'Der Wert steht nicht im Text: Er ist anderswo belegt, wurde mitgeliefert oder ist erschlossen.',
      },
      {
        sign: '+',
        means:
          'Bei jedem Artikel lässt sich jede Zeile öffnen und zeigt ihren Beleg: die Worte, die Quelle, den Grund, den Tag.',
      },
    ],
    closing:
      'Ein Zettel beschreibt, wer einen Text veröffentlicht hat. Er ist kein Urteil über seine Richtigkeit. Jeder Text hat einen.',
    more: 'Mehr über die Zettel',
  },
  ledger: {
    heading: 'Was die Zettel wissen',
    caption: 'Auf wie vielen Zetteln jede Zeile auf welche Weise bekannt ist',
    corner: (slips) => plural(slips, 'Zettel', 'Zettel'),
    relations: 'Ein Zettel kann mehrere Bezüge nennen; jeder ist gezählt.',
  },
};

/** Browsing by date, in German. */
export const browse: Strings['browse'] = {
  title: 'Nach Datum',
  lead: (articles) =>
    `${plural(articles, 'Artikel', 'Artikel')}, nach dem Tag der Veröffentlichung, soweit er bekannt ist.`,
  empty:
    'Das Archiv enthält noch keine Artikel. Jeder, der kommt, wird hier unter dem Tag seiner Veröffentlichung stehen.',
  month: (name) => month(name, 'long'),
  monthShort: (name) => month(name, 'short'),
  monthUnknown: 'Monat unbekannt',
  dayUnknown: 'Tag unbekannt',
  undated: 'Ohne Datum',
  undatedCount: (count) => `${plural(count, 'Artikel ist', 'Artikel sind')} ohne Datum.`,
  undatedLead: 'Wann diese veröffentlicht wurden, konnte niemand sagen, oder es hat noch niemand versucht.',
  undatedNone: 'Kein Artikel ist ohne Datum.',
  months: 'Monate',
  otherDates: 'Andere Daten',
  earlier: 'Früher',
  later: 'Später',
  wholeYear: (year) => `Ganz ${year}`,
  allYears: 'Alle Jahre',
  otherWays: 'Andere Wege hinein',
};

/** Outlets, authors and speakers, in German. */
export const lists: Strings['lists'] = {
  noArticles: 'Das Archiv enthält noch keine Artikel.',
  outlets: {
    title: 'Herausgeber',
    count: (count) => plural(count, 'Herausgeber', 'Herausgeber'),
    lead: 'Wer die Texte dieses Archivs veröffentlicht. Art, Eigner, Finanzierung und die Rolle eines Staates sind getrennte Fragen, jede mit eigenem Beleg.',
    empty: 'Bisher ist von keinem Artikel ein Herausgeber genannt.',
    notNamedHeading: 'Herausgeber nicht genannt',
    notNamed: (unknown, notAssessed) => {
      if (unknown + notAssessed === 0)
        return 'Jeder Artikel nennt seinen Herausgeber, oder er ist anderweitig bekannt.';
      const parts = [
        ...(unknown > 0
          ? [
              `${plural(unknown, 'Artikel nennt', 'Artikel nennen')} keinen Herausgeber, und keiner ist anderweitig bekannt.`,
            ]
          : []),
        ...(notAssessed > 0
          ? [`Bei ${plural(notAssessed, 'Artikel', 'Artikeln')} ist der Herausgeber nicht beurteilt.`]
          : []),
      ];
      return parts.join(' ');
    },
    notNamedNote: 'Ein Medium, das ein Text nur erwähnt oder zitiert, gilt nicht als sein Herausgeber.',
    ownWords: 'In eigenen Worten',
    ownWordsNone: 'Es sind keine eigenen Worte über sich selbst und keine Antwort verzeichnet.',
    others: 'Von anderen beschrieben',
    othersNone: 'Es ist keine Beschreibung durch andere verzeichnet.',
    read: (on) => `gelesen am ${on}`,
    notOurs: 'deren Worte, nicht unsere',
    quotes: 'Wen seine Texte zitieren',
    texts: (count) => `${plural(count, 'Text', 'Texte')} von diesem Herausgeber${order(count)}`,
  },
  authors: {
    title: 'Verfasser',
    count: (count) => plural(count, 'Verfasser', 'Verfasser'),
    lead: 'Wen die Texte selbst als Verfasser nennen, wie gedruckt. Das kann ein Mensch sein, eine Redaktion oder eine Organisation.',
    empty: 'Bisher ist in keinem Artikel ein Verfasser genannt.',
    unnamed: (count) =>
      count === 0
        ? 'Jeder Artikel nennt einen Verfasser.'
        : `${plural(count, 'Artikel nennt', 'Artikel nennen')} keinen Verfasser.`,
    wrote: (count) => `${plural(count, 'Text', 'Texte')} unter diesem Namen${order(count)}`,
    alsoQuoted: (quotations) => `Auch zitiert: ${plural(quotations, 'Zitat', 'Zitate')}`,
  },
  speakers: {
    title: 'Zitierte',
    count: (count) => plural(count, 'Zitierter', 'Zitierte'),
    lead: 'Wessen Worte die Artikel in Anführungszeichen drucken. Das kann ein Mensch sein, eine Organisation oder ein Schriftstück.',
    empty: 'Bisher ist in keinem Artikel jemand zitiert.',
    unnamed: (count) =>
      count === 0
        ? 'Bei jedem Zitat ist genannt, wessen Worte es sind.'
        : `Bei ${plural(count, 'Zitat', 'Zitaten')} ist nicht genannt, wessen Worte es sind.`,
    said: (count) => `${plural(count, 'Zitat', 'Zitate')}${order(count)}`,
    alsoWrote: (articles) => `Auch als Verfasser genannt: ${plural(articles, 'Artikel', 'Artikel')}`,
  },
  subjects: {
    title: 'Themen',
    count: (count) => plural(count, 'Thema', 'Themen'),
    lead: 'Wovon die Texte handeln, soweit es bekannt ist: Menschen, Organisationen und Schriftstücke.',
    empty: 'Bisher ist von keinem Artikel bekannt, wovon er handelt.',
    without: (count) =>
      `Bei ${plural(count, 'Artikel', 'Artikeln')} ist das Thema nicht bekannt, oder es hat noch niemand nachgesehen.`,
    about: (count) => `${plural(count, 'Text', 'Texte')} darüber${order(count)}`,
    alsoAbout: (articles) => `Auch Thema: ${plural(articles, 'Artikel', 'Artikel')}`,
  },
  places: {
    title: 'Orte',
    count: (count) => plural(count, 'Ort', 'Orte'),
    lead: 'Wo die Texte nach eigener Angabe geschrieben wurden: die Orte ihrer Ortszeilen, wie gedruckt.',
    empty: 'Bisher nennt keine Ortszeile eines Artikels einen Ort.',
    without: (count) => `${plural(count, 'Artikel hat', 'Artikel haben')} keine Ortszeile mit einem Ort.`,
    from: (count) => `${plural(count, 'Text', 'Texte')} von diesem Ort${order(count)}`,
  },
  languages: {
    title: 'Sprachen',
    count: (count) => plural(count, 'Sprache', 'Sprachen'),
    lead: 'Die Sprachen, in denen die Texte geschrieben sind.',
    in: (count) => `${plural(count, 'Text', 'Texte')} in dieser Sprache${order(count)}`,
  },
  disclosures: {
    title: 'Angaben',
    lead: 'Wie jede Zeile der Zettel bekannt ist. Was unbekannt ist und was niemand beurteilt hat, ist gezählt wie das Übrige; jede Zahl führt zu ihren Artikeln.',
    name: (line, basis) => `${line}: ${basis}`,
    of: (count) => `${plural(count, 'Zettel', 'Zettel')} mit einer solchen Zeile${order(count)}`,
    speakers: 'Von wem die Worte sind',
    all: 'Alle Zeilen der Zettel',
  },
  part: (first, last) => `${number(first)} bis ${number(last)}, in der Reihenfolge der Aufnahme`,
  shelf: (title, part) => `${title}: ${part}`,
  printedAlso: (spellings) => `Auch gedruckt als ${spellings.join(', ')}.`,
  recordedAs: (name) => `hier ${name}`,
  printedOnly:
    'Wie gedruckt. Andere Schreibweisen des Namens haben eigene Seiten, bis jemand aus der Redaktion sie verbindet.',
  inArticle: 'in',
};

/** The archive's own pages, in German. */
export const about: Strings['about'] = {
  more: 'Mehr über dieses Archiv',
  contact: 'Kontakt',
  contactNone: 'Dieses Archiv nennt noch keine Kontaktadresse.',
  notFound: {
    title: 'Unter dieser Adresse gibt es keine Seite',
    lead: 'Vielleicht ist die Adresse vertippt oder beim Kopieren abgeschnitten worden. Was dieses Archiv einmal unter einer Adresse veröffentlicht hat, antwortet dort weiterhin.',
    ways: 'Hier danach suchen',
  },
};

/** How a list is ordered, where there is something to order. */
function order(count: number): string {
  return count > 1 ? ', die neuesten zuerst' : '';
}
