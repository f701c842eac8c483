import type { KnownAs } from '../../basis/basis.ts';
import { list, number } from './formats.ts';

/** “, as inferred from headline and lead,” with its commas; nothing for what the text states. */
const qualifier = (basis: KnownAs, from?: string): string => {
  const words: Readonly<Record<KnownAs, string>> = {
    stated: '',
    'stated-in-metadata': ', as its file’s metadata says,',
    documented: ', as documented elsewhere,',
    supplied: ', as supplied with it,',
    inferred: from === undefined ? ', as inferred,' : `, as inferred from ${from},`,
    unknown: '',
    'not-assessed': '',
  };
  return words[basis];
};

export const basis = {
  stated: 'stated',
  'stated-in-metadata': 'stated by metadata',
  documented: 'documented',
  supplied: 'supplied',
  inferred: 'inferred',
  unknown: 'unknown',
  'not-assessed': 'not assessed',
} satisfies Record<KnownAs, string>;

export const slip = {
  heading: 'Slip',
  number: { cutting: 'Cutting', quotation: 'Quotation', outlet: 'Outlet' },
  labels: {
    from: 'From',
    dated: 'Dated',
    by: 'By',
    about: 'About',
    relation: 'Relation',
    saidBy: 'Said by',
    through: 'Through',
    kind: 'Kind',
    ownership: 'Owner',
    funding: 'Paid by',
    funds: 'State pays',
    appoints: 'State appoints',
    directs: 'State directs',
  },
  /** What stands on a blank line. */
  blanks: {
    from: 'not named',
    dated: 'not dated',
    by: 'none stated',
    about: 'not known',
    relation: 'not known',
    saidBy: 'not named',
    through: 'not stated',
    outlet: 'not known',
    notAssessed: 'not assessed',
  },
  answers: { yes: 'yes', partly: 'partly', no: 'no' },
  directly: 'this text directly',
  /** A value, and what page or metadata say instead. */
  otherwise: (value: string, others: readonly string[]): string =>
    `${value} (elsewhere in the file: ${list(others)})`,
  ofAuthor: 'author',
  ofOutlet: 'publisher',
  itsAuthor: (name: string): string => `${name}, its author`,
  itsPublisher: (name: string): string => `${name}, its publisher`,
  closing: 'This slip describes who published the text. It is not a judgement of its accuracy.',
  closingOutlet:
    'This slip describes who publishes. It is not a judgement of the accuracy of what is published.',
  notReviewed: 'Not yet reviewed by a person.',
  reviewed: (by: string, on: string): string => `Reviewed by ${by}, ${on}.`,
};

/** The slip's sentence, put together from these. */ export const sentence = {
  publisherUnknown: 'The text names no publisher.',
  publisherNotAssessed: 'Who published the text has not been assessed.',
  publisher: (name: string, basis: KnownAs): string =>
    basis === 'stated'
      ? `The text names ${name} as its publisher.`
      : `Published${qualifier(basis)} by ${name}.`,
  credits: (names: readonly string[]): string => `It credits ${list(names)}.`,
  creditsWhich: (name: string, clause: string, basis: KnownAs, from?: string): string =>
    `It credits ${name}, which${qualifier(basis, from)} ${clause}.`,
  authorSupplied: (names: readonly string[], basis: KnownAs): string =>
    `Written${qualifier(basis)} by ${list(names)}.`,
  authorUnknown: 'It names no author.',
  authorNotAssessed: 'Who wrote it has not been assessed.',
  relation: (name: string, clause: string, basis: KnownAs, from?: string): string =>
    `${name}${qualifier(basis, from)} ${clause}.`,
  saidBy: (name: string, basis: KnownAs): string =>
    basis === 'stated'
      ? `These words are given as ${possessive(name)}.`
      : `These words${qualifier(basis)} are ${possessive(name)}.`,
  saidByUnknown: 'The text does not say whose words these are.',
  saidByNotAssessed: 'Whose words these are has not been assessed.',
  /** The article's own sentence, said of the text in which a quotation stands. */
  printedIn: (sentence: string): string =>
    sentence
      .replace(/^The text /, 'The text that prints them ')
      .replace(/^Published/, 'The text that prints them was published'),
  outlet: (count: number): string =>
    count === 1
      ? 'One text in this archive comes from it.'
      : `${number(count)} texts in this archive come from it.`,
  outletNotReviewed: 'No person has completed this record yet.',
};

export const evidence = {
  line: (line: number): string => `line ${number(line)} of the file`,
  metadata: (place?: string): string =>
    place === undefined ? 'in the metadata that came with the file' : `in the file’s metadata (${place})`,
  otherwise: (value: string): string => `The file also gives ${value}:`,
  searched: (places: string): string => `Searched ${places}.`,
  by: (by: string, on: string): string => `${by === 'converter' ? 'By the converter' : `By ${by}`}, ${on}.`,
  retrieved: (on: string): string => `Read ${on}.`,
  notAssessed: 'Nobody has assessed this yet.',
};

/** The slip in words, for citations, the clipboard and feeds. */ export const inWords = {
  publisherUnknown: 'Publisher not named in the text',
  publisherNotAssessed: 'Publisher not assessed',
  publisher: (name: string, basis: string): string => `Published by ${name} (${basis})`,
  credited: (names: readonly string[], basis: string): string =>
    basis === 'stated' ? `credited to ${list(names)}` : `by ${list(names)} (${basis})`,
  authorUnknown: 'no author stated',
  authorNotAssessed: 'author not assessed',
  alsoSubject: (basis: string): string => `which is also its subject (${basis})`,
  about: (names: readonly string[], basis: string): string => `about ${list(names)} (${basis})`,
  relation: (value: string, basis: string): string => `relation: ${value} (${basis})`,
  speaker: (name: string, basis: string): string => `Speaker: ${name} (${basis}).`,
  speakerUnknown: 'Speaker not named in the text.',
  speakerNotAssessed: 'Speaker not assessed.',
};

function possessive(name: string): string {
  return `${name}’s`;
}
