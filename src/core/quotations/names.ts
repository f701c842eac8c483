import type { Lexicon } from './lexicon/lexicon.ts';
import type { SpeakerKind } from './quotation.ts';
import { classify, isNamePart, joins, sequencesIn } from './sequences.ts';
import type { Name, Sequence } from './sequences.ts';
import { isCapitalised } from './tokens.ts';
import type { Token } from './tokens.ts';

/** The names that a text introduces. */
export interface Names {
  /** The full name that stands before `offset` for a surname; null where none does, or two persons share it. */
  readonly full: (surname: string, offset: number) => string | null;
  /** Whether the text calls this name a website, a council or the like. */
  readonly isOrganisation: (name: string) => boolean;
  /** Whether the text also prints this word with a small letter. */
  readonly isCommon: (lower: string) => boolean;
}

/** Collect the names of a text from the tokens of its paragraphs. */
export function readNames(paragraphs: readonly (readonly Token[])[], lexicon: Lexicon): Names {
  const people = new Map<string, { name: string; at: number }[]>();
  const organisations = new Set<string>();
  const common = new Set<string>();

  for (const tokens of paragraphs) {
    for (const token of tokens) if (token.kind === 'word' && !isCapitalised(token)) common.add(token.lower);
    for (const sequence of sequencesIn(tokens, lexicon)) {
      // “the Lind plan” does not make Lind an organisation.
      const { name, kind } = classify({ ...sequence, hasArticle: false }, lexicon);
      if (kind === 'organisation' || isMedium(tokens, sequence.next, lexicon)) organisations.add(name);
      else if (kind === 'person') introduce(people, name, sequence.tokens[0]?.start ?? 0);
    }
  }

  return {
    full: (surname, offset) => {
      const known = people.get(surname.toLowerCase())?.filter(({ at }) => at < offset) ?? [];
      const [only, ...others] = known;
      return only === undefined || others.length > 0 ? null : only.name;
    },
    isOrganisation: (name) => organisations.has(name),
    isCommon: (lower) => common.has(lower),
  };
}

/** *website*, *news agency*: the name before it is the publisher’s, with or without these words. */
function isMedium(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [first = '', second = ''] = [tokens[index]?.lower, tokens[index + 1]?.lower];
  return lexicon.media.has(first) && (first !== 'news' || lexicon.media.has(second));
}

function introduce(people: Map<string, { name: string; at: number }[]>, name: string, at: number): void {
  const surname = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  const known = people.get(surname);
  if (known === undefined) people.set(surname, [{ name, at }]);
  // A second bearer of the name is enough to make it ambiguous.
  else if (known.length === 1 && known[0]?.name !== name) known.push({ name, at });
}

/**
 * The name in the words that stand for a speaker: null where they describe
 * somebody without a name (*a spokesman for the council*).
 */
export function nameOf(phrase: readonly Token[], names: Names, lexicon: Lexicon): Name | null {
  if (lexicon.capitals === 'none') return nameWithoutCapitals(phrase, lexicon);
  const stop = phrase.findIndex(
    (token, index) =>
      index > 0 &&
      (token.lower === ',' || (lexicon.prepositions.has(token.lower) && !insideName(phrase, index, lexicon))),
  );
  const core = stop === -1 ? phrase : phrase.slice(0, stop);
  const sequence = sequencesIn(core, lexicon).at(-1);
  const [first] = core;
  if (sequence === undefined || first === undefined) return null;

  if (lexicon.capitals === 'nouns' && isOfSomebody(core, sequence, lexicon)) return null;
  const { name, kind } = classify(sequence, lexicon);
  const tail = core.slice(sequence.next);
  const lastWord = tail.at(-1)?.lower ?? '';
  if (name === '' || /['’]s$/u.test(sequence.tokens.at(-1)?.text ?? '')) return null;
  if (tail.length === 0) return resolved(name, kind, sequence, names, lexicon);
  if (tail.every((_, index) => isMedium(core, sequence.next + index, lexicon)))
    return { name, kind: 'organisation' };
  if (!lexicon.organisations.has(lastWord)) return null;
  return { name: [name, ...tail.map(({ text }) => text)].join(' '), kind: 'organisation' };
}

/** *der Sprecher der Zeitung Neues Blatt*: what follows a second article belongs to the description, and is not who speaks. */
function isOfSomebody(phrase: readonly Token[], { tokens }: Sequence, lexicon: Lexicon): boolean {
  const [first] = tokens;
  const start = first === undefined ? 0 : phrase.indexOf(first);
  return phrase.slice(1, start).some(({ lower }) => lexicon.determiners.has(lower));
}

function insideName(phrase: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const previous = phrase[index - 1];
  return (
    previous !== undefined &&
    isNamePart(phrase[index + 1], lexicon) &&
    joins(phrase[index] ?? previous, previous, lexicon)
  );
}

function resolved(
  name: string,
  kind: SpeakerKind,
  sequence: Sequence,
  names: Names,
  lexicon: Lexicon,
): Name | null {
  const isTitled = kind === 'person' && sequence.tokens.length > name.split(' ').length;
  if (kind === 'organisation' && !name.includes(' ') && isDescription(sequence, lexicon)) return null;
  if (names.isOrganisation(name) && !isTitled) return { name, kind: 'organisation' };
  if (name.includes(' ')) return { name, kind };
  if (kind === 'organisation') return { name, kind };

  const [first] = sequence.tokens;
  const full = names.full(name, first?.start ?? 0);
  if (full !== null) return { name: full, kind: 'person' };
  const isWord = names.isCommon(name.toLowerCase()) || lexicon.capitals === 'nouns';
  return isWord && sequence.tokens.length === 1 ? null : { name, kind };
}

/** *the Council*, *the Texan*: with the article, one word names only an outlet or an acronym. */
function isDescription({ tokens, hasArticle }: Sequence, lexicon: Lexicon): boolean {
  const [word] = tokens;
  if (word === undefined || /^\p{Lu}{2,}$/u.test(word.text)) return false;
  return !lexicon.press.has(word.lower) && (hasArticle || lexicon.organisations.has(word.lower));
}

/** Two or three words of which none is known to be anything but a name. */
function nameWithoutCapitals(phrase: readonly Token[], lexicon: Lexicon): Name | null {
  const words = phrase.slice(phrase.findLastIndex(({ lower }) => lexicon.titles.has(lower)) + 1);
  const grammar = [
    lexicon.prepositions,
    lexicon.clauseOpeners,
    lexicon.determiners,
    lexicon.between,
    lexicon.notNames,
    lexicon.pronouns,
    lexicon.organisations,
    lexicon.documents,
  ];
  const isName = (token: Token): boolean =>
    token.kind === 'word' && !grammar.some((list) => list.has(token.lower));
  if (words.length < 2 || words.length > 3 || !words.every(isName)) return null;
  if (lexicon.verbFirst && words[0]?.text.startsWith('ال') === true) return null;
  return { name: words.map(({ text }) => text).join(' '), kind: 'person' };
}
