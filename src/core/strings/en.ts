import type { KnownAs } from '../basis/basis.ts';
import { article, citation } from './en-article.ts';
import { corrections, feeds } from './en-feeds.ts';
import { about, browse, front, lists } from './en-lists.ts';
import { notes } from './en-notes.ts';
import { LOCALE, number, plural } from './en-numbers.ts';
import { page } from './en-page.ts';
import { quotation } from './en-quotation.ts';
import { search } from './en-search.ts';
import { sharing } from './en-sharing.ts';
import { sources } from './en-sources.ts';

const list = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

// Made once: a format of dates costs a hundred times what it formats.
const dates = {
  year: new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', year: 'numeric' }),
  month: new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', year: 'numeric', month: 'long' }),
  day: new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' }),
};

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

/** The English interface. Every other language has the same shape. */
export const en = {
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',

  page,
  article,
  notes,
  quotation,
  citation,
  search,
  sharing,
  sources,
  front,
  browse,
  lists,
  about,
  corrections,
  feeds,

  /** A date as precise as it is known: `2020`, `2020-04` or `2020-04-29`. */
  date: (date: string): string => {
    const [year = '', month, day] = date.split('-');
    const format = day !== undefined ? dates.day : month !== undefined ? dates.month : dates.year;
    return format.format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
  },
  /** The name of a language from its code (BCP 47). */
  languageName: (code: string): string =>
    new Intl.DisplayNames([LOCALE], { type: 'language' }).of(code) ?? code,
  list: (items: readonly string[]): string => list.format(items),
  count: number,
  articles: (count: number): string => plural(count, 'article', 'articles'),
  quotations: (count: number): string => plural(count, 'quotation', 'quotations'),

  basis: {
    stated: 'stated',
    'stated-in-metadata': 'stated by metadata',
    documented: 'documented',
    supplied: 'supplied',
    inferred: 'inferred',
    unknown: 'unknown',
    'not-assessed': 'not assessed',
  } satisfies Record<KnownAs, string>,

  slip: {
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
      `${value} (elsewhere in the file: ${list.format(others)})`,
    /** Answers side by side on one line. */
    answersJoined: (answers: readonly string[]): string => answers.join('; '),
    ofAuthor: 'author',
    ofOutlet: 'publisher',
    itsAuthor: (name: string): string => `${name}, its author`,
    itsPublisher: (name: string): string => `${name}, its publisher`,
    closing: 'This slip describes who published the text. It is not a judgement of its accuracy.',
    closingOutlet:
      'This slip describes who publishes. It is not a judgement of the accuracy of what is published.',
    notReviewed: 'Not yet reviewed by a person.',
    reviewed: (by: string, on: string): string => `Reviewed by ${by}, ${on}.`,
  },

  /** The slip's sentence, put together from these. */
  sentence: {
    publisherUnknown: 'The text names no publisher.',
    publisherNotAssessed: 'Who published the text has not been assessed.',
    publisher: (name: string, basis: KnownAs): string =>
      basis === 'stated'
        ? `The text names ${name} as its publisher.`
        : `Published${qualifier(basis)} by ${name}.`,
    credits: (names: readonly string[]): string => `It credits ${list.format(names)}.`,
    creditsWhich: (name: string, clause: string, basis: KnownAs, from?: string): string =>
      `It credits ${name}, which${qualifier(basis, from)} ${clause}.`,
    authorSupplied: (names: readonly string[], basis: KnownAs): string =>
      `Written${qualifier(basis)} by ${list.format(names)}.`,
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
  },

  evidence: {
    line: (line: number): string => `line ${number(line)} of the file`,
    metadata: (place?: string): string =>
      place === undefined ? 'in the metadata that came with the file' : `in the file’s metadata (${place})`,
    otherwise: (value: string): string => `The file also gives ${value}:`,
    searched: (places: string): string => `Searched ${places}.`,
    by: (by: string, on: string): string => `${by === 'converter' ? 'By the converter' : `By ${by}`}, ${on}.`,
    retrieved: (on: string): string => `Read ${on}.`,
    notAssessed: 'Nobody has assessed this yet.',
  },

  /** The slip in words, for citations, the clipboard and feeds. */
  inWords: {
    publisherUnknown: 'Publisher not named in the text',
    publisherNotAssessed: 'Publisher not assessed',
    publisher: (name: string, basis: string): string => `Published by ${name} (${basis})`,
    credited: (names: readonly string[], basis: string): string =>
      basis === 'stated' ? `credited to ${list.format(names)}` : `by ${list.format(names)} (${basis})`,
    authorUnknown: 'no author stated',
    authorNotAssessed: 'author not assessed',
    alsoSubject: (basis: string): string => `which is also its subject (${basis})`,
    about: (names: readonly string[], basis: string): string => `about ${list.format(names)} (${basis})`,
    relation: (value: string, basis: string): string => `relation: ${value} (${basis})`,
    speaker: (name: string, basis: string): string => `Speaker: ${name} (${basis}).`,
    speakerUnknown: 'Speaker not named in the text.',
    speakerNotAssessed: 'Speaker not assessed.',
  },
};

/** The shape that every language of the interface fills. */
export type Strings = typeof en;

function possessive(name: string): string {
  return `${name}’s`;
}
