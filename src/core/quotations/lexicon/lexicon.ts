import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { persian } from './fa.ts';

/** A closed list of words, lower case, with straight apostrophes. */
export type Words = ReadonlySet<string>;

/** The words by which a language says whose words a passage is. */
export interface Lexicon {
  /** What a capital says: a name (English), any noun (German), or there are none. */
  readonly capitals: 'names' | 'nouns' | 'none';
  /** Whether the speaker stands after the verb by rule, as in Arabic. */
  readonly verbFirst: boolean;
  /** Finite reporting verbs: *said*, *asks*. */
  readonly verbs: Words;
  /** Those of `verbs` that are as often plural nouns: *claims*, *reports*. */
  readonly nounLike: Words;
  /** Forms whose speaker is the subject of the clause before them: *saying*, *adding*. */
  readonly participles: Words;
  /** Verbs that put a name on something: *called*, *describing … as*. */
  readonly naming: Words;
  /** Forms that are passive after one of `be`, and then do not have their speaker as subject: *was told*. */
  readonly passive: Words;
  readonly be: Words;
  /** Nouns whose possessor speaks: *her words*, *Lind’s answer*. */
  readonly speech: Words;
  /** Phrases before a source, word by word: *according to*. */
  readonly accordingTo: readonly (readonly string[])[];
  /** Words that announce what something is called, not what somebody said: *so-called*, *the term*. */
  readonly terms: Words;
  /** Works that have titles: *film*, *novel*. */
  readonly works: Words;
  readonly pronouns: Words;
  /** Those pronouns and possessives that stand for one person: *he*, *her*. */
  readonly onePerson: Words;
  /** Pronouns that cannot stand for a woman, and those that cannot stand for a man. */
  readonly masculine: Words;
  readonly feminine: Words;
  readonly possessives: Words;
  readonly determiners: Words;
  /** Those determiners that introduce something new: *a*. */
  readonly indefinite: Words;
  readonly prepositions: Words;
  /** Words at which a clause, and with it a subject, begins. */
  readonly clauseOpeners: Words;
  /** Words that may open a sentence before its subject, with or without a comma: *but*, *meanwhile*. */
  readonly openers: Words;
  readonly relatives: Words;
  /** Adverbs and auxiliaries that may stand between speaker and verb. */
  readonly between: Words;
  /** Words before a person's name that are not part of it, office or form of address. */
  readonly titles: Words;
  /** Nouns by which an organisation is known: *council*, *agency*. */
  readonly organisations: Words;
  /** Nouns for what can be read: *article*, *report*. */
  readonly documents: Words;
  /** Places where a document appears: *website*, *newspaper*. */
  readonly media: Words;
  /** Words that newspapers and stations have in their names: *Times*, *Radio*. */
  readonly press: Words;
  /** Prepositions before whoever published: *by*. */
  readonly byWhom: Words;
  /** Participles of publishing: *published*, *issued*. */
  readonly publishing: Words;
  /** Capitalised words that are never a name: days, months, words that open a sentence. */
  readonly notNames: Words;
}

const LEXICONS: Readonly<Record<string, Lexicon>> = { ar: arabic, de: german, en: english, fa: persian };

const NO_WORDS: Words = new Set();

/** Knows no words: passages in marks are found, and only a colon (*Name: “…”*) tells of a speaker. */
const unread: Lexicon = {
  capitals: 'names',
  verbFirst: false,
  verbs: NO_WORDS,
  nounLike: NO_WORDS,
  participles: NO_WORDS,
  naming: NO_WORDS,
  passive: NO_WORDS,
  be: NO_WORDS,
  speech: NO_WORDS,
  accordingTo: [],
  terms: NO_WORDS,
  works: NO_WORDS,
  pronouns: NO_WORDS,
  onePerson: NO_WORDS,
  masculine: NO_WORDS,
  feminine: NO_WORDS,
  possessives: NO_WORDS,
  determiners: NO_WORDS,
  indefinite: NO_WORDS,
  prepositions: NO_WORDS,
  clauseOpeners: NO_WORDS,
  openers: NO_WORDS,
  relatives: NO_WORDS,
  between: NO_WORDS,
  titles: NO_WORDS,
  organisations: NO_WORDS,
  documents: NO_WORDS,
  media: NO_WORDS,
  press: NO_WORDS,
  byWhom: NO_WORDS,
  publishing: NO_WORDS,
  notNames: NO_WORDS,
};

/** The words of a language, by its BCP 47 tag; none for a language that nobody has written them for. */
export function lexiconOf(language: string): Lexicon {
  const [primary = ''] = language.toLowerCase().split('-');
  return LEXICONS[primary] ?? unread;
}
