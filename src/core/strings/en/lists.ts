import { month, number, plural } from './formats.ts';

/** The front page, in English. */
export const front = {
  lead: (articles: number, quotations: number): string => {
    if (articles === 0)
      return 'No article has come into this archive yet. Each that comes will carry a slip: who published it, who wrote it, and how we know.';
    const they = articles === 1 ? 'it quotes' : 'they quote';
    const said = quotations === 0 ? '.' : `, and the ${plural(quotations, 'thing', 'things')} ${they}.`;
    const carries = articles === 1 ? 'It carries' : 'Each carries';
    return `${plural(articles, 'press article', 'press articles')}${said} ${carries} a slip: who published it, who wrote it, and how we know.`;
  },
  latest: 'Latest additions',
  all: (count: number): string => (count < 2 ? 'Browse by date' : `All ${number(count)}, by date`),
  quoted: 'Who is quoted',
  allQuoted: (count: number): string => `All ${number(count)} speakers`,
  empty: 'Put a text into the folder seeds and run: npm start',
  howToRead: {
    heading: 'How to read a slip',
    signs: [
      {
        sign: 'From, By',
        means: 'Who published the text, and who the text itself says wrote it. Two questions, two answers.',
      },
      {
        sign: '. . . . .',
        means: 'A blank stays a blank. What we do not know is written down, and counted below.',
      },
      {
        sign: '[Brackets]',
        means: 'The value is not printed in the text: it was documented elsewhere, supplied, or inferred.',
      },
      {
        sign: '+',
        means:
          'On every article each line opens and shows its evidence: the words, the source, the reason, the date.',
      },
    ],
    closing:
      'A slip describes who published a text. It is not a judgement of its accuracy. Every text has one.',
    more: 'More about slips',
  },
  ledger: {
    heading: 'What the slips know',
    caption: 'How many slips have each line known in which way',
    corner: (slips: number): string => plural(slips, 'slip', 'slips'),
    relations: 'A slip may have several relations; each is counted.',
  },
};

/** Browsing by date, in English. */
export const browse = {
  title: 'Browse by date',
  lead: (articles: number): string =>
    `${plural(articles, 'article', 'articles')}, by the day on which they were published, as far as that is known.`,
  empty:
    'The archive holds no articles yet. Each that comes will stand here under the day on which it was published.',
  /** `01` to `12` */
  month: (name: string): string => month(name, 'long'),
  monthShort: (name: string): string => month(name, 'short'),
  monthUnknown: 'Month not known',
  dayUnknown: 'Day not known',
  undated: 'Undated',
  undatedCount: (count: number): string => `${plural(count, 'article is', 'articles are')} undated.`,
  undatedLead: 'Nobody could say when these were published, or nobody has tried yet.',
  undatedNone: 'No article is undated.',
  months: 'Months',
  otherDates: 'Other dates',
  earlier: 'Earlier',
  later: 'Later',
  wholeYear: (year: string): string => `All of ${year}`,
  allYears: 'All years',
  otherWays: 'Other ways in',
};

/** Outlets, authors and speakers, in English. */
export const lists = {
  /** After what a page lists, where there is nothing to list. */
  noArticles: 'The archive holds no articles yet.',
  outlets: {
    title: 'Outlets',
    count: (count: number): string => plural(count, 'outlet', 'outlets'),
    lead: 'Who publishes the texts in this archive. Kind, owner, funding and the part of a state are separate questions, each with its own evidence.',
    empty: 'No outlet is named as the publisher of any article so far.',
    notNamedHeading: 'Publisher not named',
    notNamed: (unknown: number, notAssessed: number): string => {
      if (unknown + notAssessed === 0) return 'Every article names its publisher, or it is known otherwise.';
      const parts = [
        ...(unknown > 0
          ? [
              `${plural(unknown, 'article names', 'articles name')} no publisher, and none is known otherwise.`,
            ]
          : []),
        ...(notAssessed > 0
          ? [`For ${plural(notAssessed, 'article', 'articles')} the publisher has not been assessed.`]
          : []),
      ];
      return parts.join(' ');
    },
    notNamedNote: 'An outlet that a text only mentions or quotes is not taken for its publisher.',
    ownWords: 'In its own words',
    ownWordsNone: 'No words of its own about itself, and no reply, are recorded.',
    others: 'Described by others',
    othersNone: 'No description by others is recorded.',
    read: (on: string): string => `read ${on}`,
    notOurs: 'their words, not ours',
    /** Whom its articles quote. */
    quotes: 'Whom it quotes',
    texts: (count: number): string => `${plural(count, 'text', 'texts')} from this outlet${order(count)}`,
  },
  authors: {
    title: 'Authors',
    count: (count: number): string => plural(count, 'author', 'authors'),
    lead: 'Who the texts themselves say wrote them, as printed. An author can be a person, a desk or an organisation.',
    empty: 'No author is named in any article so far.',
    unnamed: (count: number): string =>
      count === 0
        ? 'Every article names an author.'
        : `${plural(count, 'article names', 'articles name')} no author.`,
    wrote: (count: number): string =>
      `${plural(count, 'text', 'texts')} credited to this name${order(count)}`,
    alsoQuoted: (quotations: number): string =>
      `Also quoted: ${plural(quotations, 'quotation', 'quotations')}`,
  },
  speakers: {
    title: 'Speakers',
    count: (count: number): string => plural(count, 'speaker', 'speakers'),
    lead: 'Whose words the articles print between quotation marks. A speaker can be a person, an organisation or a document.',
    empty: 'Nobody is quoted in any article so far.',
    unnamed: (count: number): string =>
      count === 0
        ? 'Every quotation names its speaker.'
        : `${plural(count, 'quotation names', 'quotations name')} no speaker.`,
    said: (count: number): string => `${plural(count, 'quotation', 'quotations')}${order(count)}`,
    alsoWrote: (articles: number): string =>
      `Also credited as author: ${plural(articles, 'article', 'articles')}`,
  },
  subjects: {
    title: 'Subjects',
    count: (count: number): string => plural(count, 'subject', 'subjects'),
    lead: 'What the texts are about, as far as that is known: persons, organisations and documents.',
    empty: 'What the articles are about is not known of any so far.',
    without: (count: number): string =>
      `Of ${plural(count, 'article', 'articles')} the subject is not known, or nobody has looked yet.`,
    about: (count: number): string => `${plural(count, 'text', 'texts')} about it${order(count)}`,
    alsoAbout: (articles: number): string => `Also written about: ${plural(articles, 'article', 'articles')}`,
  },
  places: {
    title: 'Places',
    count: (count: number): string => plural(count, 'place', 'places'),
    lead: 'Where the texts say they were written: the places of their datelines, as printed.',
    empty: 'No article has a dateline that names a place so far.',
    without: (count: number): string =>
      `${plural(count, 'article has', 'articles have')} no dateline that names a place.`,
    from: (count: number): string => `${plural(count, 'text', 'texts')} from this place${order(count)}`,
  },
  languages: {
    title: 'Languages',
    count: (count: number): string => plural(count, 'language', 'languages'),
    lead: 'The languages that the texts are written in.',
    in: (count: number): string => `${plural(count, 'text', 'texts')} in this language${order(count)}`,
  },
  disclosures: {
    title: 'Disclosures',
    lead: 'How each line of the slips is known. What is unknown, and what nobody has assessed, is counted like the rest; each number leads to its articles.',
    /** One line of the slips, known in one way: “From: unknown”. */
    name: (line: string, basis: string): string => `${line}: ${basis}`,
    of: (count: number): string => `${plural(count, 'slip', 'slips')} with such a line${order(count)}`,
    /** Above how the speakers of the quotations are known. */
    speakers: 'Whose words they are',
    all: 'All lines of the slips',
  },
  /** The nth entries of a list that has no dates to go by. */
  part: (first: number, last: number): string => `${number(first)} to ${number(last)}, as they came`,
  /** The title of one page of a list that has several. */
  shelf: (title: string, part: string): string => `${title}: ${part}`,
  printedAlso: (spellings: readonly string[]): string => `Printed also as ${spellings.join(', ')}.`,
  /** Another form of a speaker's name, which one quotation has. */
  recordedAs: (name: string): string => `here ${name}`,
  printedOnly: 'As printed. Other spellings of the name have pages of their own, until an editor joins them.',
  inArticle: 'in',
};

/** The archive's own pages, in English. */
export const about = {
  more: 'More about this archive',
  contact: 'Contact',
  contactNone: 'This archive gives no contact address yet.',
  notFound: {
    title: 'There is no page at this address',
    lead: 'The address may be mistyped, or cut off where it was copied. What this archive has once published under an address goes on answering there.',
    ways: 'Look for it here',
  },
};

/** How a list is ordered, where there is something to order. */
function order(count: number): string {
  return count > 1 ? ', latest first' : '';
}
