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
