import type { KnownAs } from '../../basis/basis.ts';
import type { Strings } from '../strings.ts';
import { list, number } from './formats.ts';

/** “ (erschlossen aus …)”; nothing for what the text states. */
const qualifier = (basis: KnownAs, from?: string): string => {
  const words: Readonly<Record<KnownAs, string>> = {
    stated: '',
    'stated-in-metadata': ' (laut den Metadaten der Datei)',
    documented: ' (anderswo belegt)',
    supplied: ' (so mitgeliefert)',
    inferred: from === undefined ? ' (erschlossen)' : ` (erschlossen aus: ${from})`,
    unknown: '',
    'not-assessed': '',
  };
  return words[basis];
};

export const basis: Strings['basis'] = {
  stated: 'angegeben',
  'stated-in-metadata': 'in Metadaten angegeben',
  documented: 'belegt',
  supplied: 'mitgeliefert',
  inferred: 'erschlossen',
  unknown: 'unbekannt',
  'not-assessed': 'nicht beurteilt',
};

export const slip: Strings['slip'] = {
  heading: 'Zettel',
  number: { cutting: 'Ausschnitt', quotation: 'Zitat', outlet: 'Herausgeber' },
  labels: {
    from: 'Aus',
    dated: 'Datum',
    by: 'Von',
    about: 'Thema',
    relation: 'Bezug',
    saidBy: 'Worte von',
    through: 'Vermittelt',
    kind: 'Art',
    ownership: 'Eigner',
    funding: 'Bezahlt von',
    funds: 'Staat zahlt',
    appoints: 'Staat beruft',
    directs: 'Staat leitet',
  },
  blanks: {
    from: 'nicht genannt',
    dated: 'ohne Datum',
    by: 'niemand genannt',
    about: 'nicht bekannt',
    relation: 'nicht bekannt',
    saidBy: 'nicht genannt',
    through: 'ungenannt',
    outlet: 'nicht bekannt',
    notAssessed: 'nicht beurteilt',
  },
  answers: { yes: 'ja', partly: 'teilweise', no: 'nein' },
  directly: 'unmittelbar dieser Text',
  otherwise: (value, others) => `${value} (anderswo in der Datei: ${list(others)})`,
  ofAuthor: 'Verfasser',
  ofOutlet: 'Herausgeber',
  itsAuthor: (name) => `${name}, der Verfasser`,
  itsPublisher: (name) => `${name}, der Herausgeber`,
  closing:
    'Dieser Zettel beschreibt, wer den Text veröffentlicht hat. Er ist kein Urteil über seine Richtigkeit.',
  closingOutlet:
    'Dieser Zettel beschreibt, wer veröffentlicht. Er ist kein Urteil über die Richtigkeit des Veröffentlichten.',
  notReviewed: 'Noch von niemandem durchgesehen.',
  reviewed: (by, on) => `Durchgesehen von ${by}, ${on}.`,
};

export const sentence: Strings['sentence'] = {
  publisherUnknown: 'Der Text nennt keinen Herausgeber.',
  publisherNotAssessed: 'Wer den Text veröffentlicht hat, ist nicht beurteilt.',
  publisher: (name, known) =>
    known === 'stated'
      ? `Der Text nennt ${name} als Herausgeber.`
      : `Veröffentlicht von ${name}${qualifier(known)}.`,
  credits: (names) => `Als Verfasser nennt er ${list(names)}.`,
  // A relative clause would need the verb at its end: the clause stands as a sentence of its own.
  creditsWhich: (name, clause, known, from) =>
    `Als Verfasser nennt er ${name}. ${name} ${clause}${qualifier(known, from)}.`,
  authorSupplied: (names, known) => `Geschrieben von ${list(names)}${qualifier(known)}.`,
  authorUnknown: 'Er nennt keinen Verfasser.',
  authorNotAssessed: 'Wer ihn geschrieben hat, ist nicht beurteilt.',
  relation: (name, clause, known, from) => `${name} ${clause}${qualifier(known, from)}.`,
  saidBy: (name, known) =>
    known === 'stated'
      ? `Diese Worte sind als Worte von ${name} wiedergegeben.`
      : `Diese Worte stammen von ${name}${qualifier(known)}.`,
  saidByUnknown: 'Der Text sagt nicht, wessen Worte das sind.',
  saidByNotAssessed: 'Wessen Worte das sind, ist nicht beurteilt.',
  printedIn: (text) =>
    text
      .replace(/^Der Text /, 'Der Text, der sie abdruckt, ')
      .replace(/^Veröffentlicht/, 'Der Text, der sie abdruckt, wurde veröffentlicht'),
  outlet: (count) =>
    count === 1
      ? 'Ein Text in diesem Archiv stammt von dort.'
      : `${number(count)} Texte in diesem Archiv stammen von dort.`,
  outletNotReviewed: 'Noch niemand hat diesen Eintrag vervollständigt.',
};

export const evidence: Strings['evidence'] = {
  line: (line) => `Zeile ${number(line)} der Datei`,
  metadata: (place) =>
    place === undefined
      ? 'in den Metadaten, die mit der Datei kamen'
      : `in den Metadaten der Datei (${place})`,
  otherwise: (value) => `Die Datei nennt auch ${value}:`,
  searched: (places) => `Gesucht in: ${places}.`,
  by: (by, on) => `${by === 'converter' ? 'Vom Umwandler' : `Von ${by}`}, ${on}.`,
  retrieved: (on) => `Gelesen am ${on}.`,
  notAssessed: 'Das hat noch niemand beurteilt.',
};

export const inWords: Strings['inWords'] = {
  publisherUnknown: 'Herausgeber im Text nicht genannt',
  publisherNotAssessed: 'Herausgeber nicht beurteilt',
  publisher: (name, known) => `Veröffentlicht von ${name} (${known})`,
  credited: (names, known) =>
    known === basis.stated ? `als Verfasser genannt: ${list(names)}` : `von ${list(names)} (${known})`,
  authorUnknown: 'kein Verfasser genannt',
  authorNotAssessed: 'Verfasser nicht beurteilt',
  alsoSubject: (known) => `zugleich das Thema (${known})`,
  about: (names, known) => `über ${list(names)} (${known})`,
  relation: (value, known) => `Bezug: ${value} (${known})`,
  speaker: (name, known) => `Worte von: ${name} (${known}).`,
  speakerUnknown: 'Wessen Worte, ist im Text nicht genannt.',
  speakerNotAssessed: 'Wessen Worte, ist nicht beurteilt.',
};
