import { list, number, plural } from './formats.ts';

const inMarks = (words: readonly string[]): string => list(words.map((word) => `“${word}”`));

/** The search, and the marks on an article's page to which it leads. */
export const search = {
  title: 'Search',
  field: 'Words to search for',
  placeholder: 'A word, a name, “a phrase”',
  submit: 'Search',
  /** Stands below the field. */
  hint: 'Put a phrase in “quotation marks”. A minus before a word or phrase leaves out the articles that have it.',
  suggestions: 'Names in this archive',
  suggested: (names: number): string => `${plural(names, 'name', 'names')} to choose from.`,

  empty: 'The archive holds no articles yet. Every word of those that come can be searched for here.',

  narrow: 'Narrow down',
  /** What the numbers beside the facets count. */
  counts: 'The numbers count articles in the whole archive.',
  allValues: (values: number): string => `All ${number(values)}`,
  facets: {
    outlet: 'From (outlet)',
    kind: 'Kind of publisher',
    relation: 'Relation to subject',
    author: 'By (stated author)',
    speaker: 'Speaker',
    year: 'Year',
    language: 'Language',
    note: 'Editors’ notes',
  },
  /** Facet values that stand for a missing one. */
  missing: {
    notAssessed: 'Not assessed',
    outlet: 'Not named',
    kind: 'Unknown',
    relation: 'Unknown',
    author: 'None stated',
    speaker: 'Not named',
    quotation: 'Nobody is quoted',
    year: 'Not dated',
    language: 'Unknown',
    note: 'None',
  },

  dates: {
    legend: 'Date',
    from: 'From',
    to: 'To',
    placeholder: '1999 or 1999-12-31',
    form: 'Write a year, a month or a day: 1999, 1999-12 or 1999-12-31.',
  },
  sort: 'Order',
  sorts: { relevance: 'Best match first', newest: 'newest first', oldest: 'oldest first' },
  working: 'Searching …',
  /** “8 passages in 3 articles” */
  passages: (passages: number, articles: number): string =>
    `${plural(passages, 'passage', 'passages')} in ${plural(articles, 'article', 'articles')}`,
  ofThemQuotations: (quotations: number): string =>
    quotations === 0
      ? ', none of them a quotation.'
      : `, ${plural(quotations, 'of them a quotation', 'of them quotations')}.`,
  /** Where nothing but titles and facets were asked for. */
  articles: (articles: number): string => `${plural(articles, 'article', 'articles')}.`,
  /** Where the phrases are looked for only as articles are loaded. */
  articlesAtMost: (articles: number): string => `At most ${plural(articles, 'article', 'articles')}.`,
  phrasesLater: (looked: number, answering: number): string =>
    `A phrase with words that most texts have is looked for article by article. Of ${number(looked)} looked into for this page, ${answering === 0 ? 'none has' : plural(answering, 'has', 'have')} what was asked.`,
  /** “Articles 11 to 20 of 57.” */
  portion: (first: number, last: number, articles: number): string =>
    `Articles ${number(first)} to ${number(last)} of ${number(articles)}.`,
  pages: {
    label: 'Further articles',
    previous: 'Previous',
    next: 'Next',
    current: (page: number, pages: number): string => `Page ${number(page)} of ${number(pages)}`,
  },
  morePassages: (passages: number): string =>
    `${plural(passages, 'more passage', 'more passages')} in this article`,

  notFound: (words: readonly string[]): string => `No article of this archive has ${inMarks(words)}.`,
  shownWithout: (words: readonly string[]): string => `Shown is what there is for ${inMarks(words)}.`,
  leftOut: (words: readonly string[]): string =>
    `Not searched for: ${inMarks(words)}, which most texts have. To find them as they stand, put them in quotation marks together with a rarer word.`,
  cut: (longest: number): string =>
    `The question was too long: only its first ${number(longest)} characters were read.`,
  without: (words: readonly string[]): string => `Left out are the articles that have ${inMarks(words)}.`,
  choiceUnknown:
    'The address asked for something to narrow down by that this archive does not have. It was left aside.',
  didYouMean: 'Did you mean',
  nothing: 'Nothing was found.',
  /** Where nothing of the question is left to search for. */
  notSearched: 'Nothing was searched for.',
  nothingTogether:
    'Each of the words is in the archive, but no article has them all together with what was chosen.',
  advice:
    'Try fewer words, the beginning of a word, or another spelling, or choose less under “Narrow down”.',
  broken:
    'The search index of this archive could not be loaded, or only a part of it. Load this page again, or look through the archive:',
  outdated:
    'The search index belongs to another edition of this site than this page. Load this page again, or look through the archive:',

  /** Stands on the page until a search has been made. */
  instead: {
    withoutScript:
      'The search runs in your own browser and needs JavaScript. Everything can be reached without it:',
    heading: 'Look through the archive',
  },

  printedBy: (name: string, basis: string): string => `as printed by ${name} (${basis})`,
  printedByUnknown: 'as printed in a text that names neither publisher nor author',

  highlight: {
    marked: (words: readonly string[]): string => `Marked in this text: ${inMarks(words)}.`,
    remove: 'Remove the marks',
  },
};
