/** A closed list of words, lower case, with straight apostrophes. */
export type Words = ReadonlySet<string>;

/** The words by which a language says whose words a passage is. */
export interface Lexicon {
  /** What a capital says: a name (English), any noun (German), or there are none. */
  readonly capitals: 'names' | 'nouns' | 'none';
  /** Whether the speaker stands after the verb by rule, as in Arabic. */
  readonly verbFirst: boolean;
  /** Whether the verb stands second by rule, and the subject behind it where something else stands first, as in German. */
  readonly verbSecond: boolean;
  /** Whether a dash at the start of a paragraph may open speech, as in Swedish or Spanish. */
  readonly dialogueDash: boolean;
  /** The highest confidence that a speaker found by these words gets, from 0 to 1: as sure as the words were ever measured to be. */
  readonly surest: number;
  /** Finite reporting verbs: *said*, *asks*. */
  readonly verbs: Words;
  /** Those of `verbs` that report only with one of `particles` at the end of their clause: *gab … bekannt*. */
  readonly separable: Words;
  readonly particles: Words;
  /** Those of `verbs` that are as often plural nouns: *claims*, *reports*. */
  readonly nounLike: Words;
  /** Forms whose speaker is the subject of the clause before them: *saying*, *adding*. */
  readonly participles: Words;
  /** Prepositions that give a participle a speaker of its own: *with Ann Lind saying*. */
  readonly absolute: Words;
  /** Verbs that put a name on something: *called*, *describing … as*. */
  readonly naming: Words;
  /** Forms that are passive after one of `be`, and then do not have their speaker as subject: *was told*. */
  readonly passive: Words;
  readonly be: Words;
  /** Nouns whose possessor speaks: *her words*, *Lind’s answer*. */
  readonly speech: Words;
  /** Verbs that report speech only with the words behind them, word by word: *went on*. */
  readonly phrasal: readonly (readonly string[])[];
  /** Phrases before a source, word by word: *according to*. */
  readonly accordingTo: readonly (readonly string[])[];
  /** Those words that stand between the quotation and its speaker and mean *says*: “…”, so Jens Lind. */
  readonly tags: Words;
  /** Words before a clause that says whose words they are: *as Ann Lind put it*. */
  readonly asSaid: Words;
  /** Verbs of thinking; *said she believes* is one statement of one person. */
  readonly beliefs: Words;
  /** Verbs whose object speaks: *the Echo quoted Ann Lind*. */
  readonly quoting: Words;
  /** Auxiliaries that make a past with a participle at the end of the clause: *hat … gesagt*. */
  readonly perfect: Words;
  /** Verbs before words that are called out: *came shouts from the crowd*. */
  readonly arrivals: Words;
  /** Nouns for many people who call something out, between whose words a speech goes on: *crowd*. */
  readonly crowds: Words;
  /** Verbs that say where words stand, not who says them: *heißt es in der Erklärung*. */
  readonly impersonal: Words;
  /** Words that stand behind a source: *Jens Lind zufolge*. */
  readonly postpositions: Words;
  /** Verb forms in which a sentence goes on reporting what somebody said: *sei*, *habe*. */
  readonly reported: Words;
  /** Words that announce what something is called, not what somebody said: *so-called*, *the term*. */
  readonly terms: Words;
  /** Nouns for words that are called out or written up: *Parole*, *Aufschrift*. */
  readonly sayings: Words;
  /** Words before what something is likened to: *described it as “…”*. */
  readonly likenings: Words;
  /** Words that a sentence or a piece of one has, and the name of a thing has not. */
  readonly clausal: Words;
  /** Works that have titles: *film*, *novel*. */
  readonly works: Words;
  readonly pronouns: Words;
  /** Those pronouns and possessives that stand for one person: *he*, *her*. */
  readonly onePerson: Words;
  /** Pronouns that cannot stand for a woman, and those that cannot stand for a man. */
  readonly masculine: Words;
  readonly feminine: Words;
  /** Pronouns that can only be the subject, wherever they stand: *er*, but not *sie*. */
  readonly nominative: Words;
  /** Pronouns that hardly ever stand for a person: *it*. */
  readonly things: Words;
  readonly possessives: Words;
  readonly determiners: Words;
  /** Those determiners that introduce something new: *a*. */
  readonly indefinite: Words;
  /** Those determiners that no subject begins with: *den*, *einem*. */
  readonly oblique: Words;
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
  /** Ends of compounds that are titles, too: *-leiter* in “Bauleiter Jens Lind”. */
  readonly titleEndings: readonly string[];
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
  /** Prepositions that open a label of where words are from: *From the report: “…”*. */
  readonly sources: Words;
  /** Words that end a time before a sentence: *Two days later, …*, *Last week, …*. */
  readonly times: Words;
  /** Names of days, which open a sentence without a preposition: *Monday at the hall, …*. */
  readonly days: Words;
}
