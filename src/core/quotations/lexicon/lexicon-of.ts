import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { persian } from './fa.ts';
import type { Lexicon, Words } from './lexicon.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = { ar: arabic, de: german, en: english, fa: persian };

const NO_WORDS: Words = new Set();

/** Knows no words: passages in marks are found, and only a colon (*Name: “…”*) tells of a speaker. */
const unread: Lexicon = {
  capitals: 'names',
  verbFirst: false,
  verbSecond: false,
  verbs: NO_WORDS,
  nounLike: NO_WORDS,
  participles: NO_WORDS,
  naming: NO_WORDS,
  passive: NO_WORDS,
  be: NO_WORDS,
  speech: NO_WORDS,
  phrasal: [],
  accordingTo: [],
  tags: NO_WORDS,
  beliefs: NO_WORDS,
  quoting: NO_WORDS,
  perfect: NO_WORDS,
  arrivals: NO_WORDS,
  crowds: NO_WORDS,
  impersonal: NO_WORDS,
  postpositions: NO_WORDS,
  reported: NO_WORDS,
  terms: NO_WORDS,
  likenings: NO_WORDS,
  clausal: NO_WORDS,
  works: NO_WORDS,
  pronouns: NO_WORDS,
  onePerson: NO_WORDS,
  masculine: NO_WORDS,
  feminine: NO_WORDS,
  things: NO_WORDS,
  possessives: NO_WORDS,
  determiners: NO_WORDS,
  indefinite: NO_WORDS,
  prepositions: NO_WORDS,
  clauseOpeners: NO_WORDS,
  openers: NO_WORDS,
  relatives: NO_WORDS,
  between: NO_WORDS,
  titles: NO_WORDS,
  titleEndings: [],
  organisations: NO_WORDS,
  documents: NO_WORDS,
  media: NO_WORDS,
  press: NO_WORDS,
  byWhom: NO_WORDS,
  publishing: NO_WORDS,
  notNames: NO_WORDS,
  sources: NO_WORDS,
  days: NO_WORDS,
};

/** The words of a language, by its BCP 47 tag; none for a language that nobody has written them for. */
export function lexiconOf(language: string): Lexicon {
  const [primary = ''] = language.toLowerCase().split('-');
  return LEXICONS[primary] ?? unread;
}
