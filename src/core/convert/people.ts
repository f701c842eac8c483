import { cutAt, isNoPersons, isRole, withoutRole } from './people-words.ts';

const AND = String.raw`(?:and|und|et|y|e|i|og|och|en|ve|dan|и|та|و)`;
const SEPARATOR = new RegExp(
  String.raw`(\s*[,;،、]\s*${AND}\s+|\s+${AND}\s+|\s+و(?=\p{L})|\s+و(?=\p{L})|\s*[&+]\s+)|\s*[,;،、]\s*`,
  'iu',
);
const PARTICLE =
  /^(?:de|del|della|di|da|dos|du|la|le|van|von|vom|zu|der|den|ter|ten|bin|ibn|al|el|ben|of|y|e|af|av)$/u;
const ARTICLE = /^(?:The|Les?|La|Die|Der|Das|El|Il)$/u;
const NAME_WORD =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\u200c-]*|(?:al|el|d|l|de)[-'’]\p{Lu}[\p{L}\p{M}'’-]*|[\p{Lu}\d]+(?:\/[\p{Lu}\d][\p{L}\d]*)+)$/u;
const AGENCIES =
  /^(?:(?:dpa|sda|apa|afp|epd|kna|sid|efe|ansa|tass|belga|ntb|ritzau|lusa|pap|čtk|mti|irna|isna|anp|reuters|ap|upi)(?:\/|$))+$/iu;
const FUNCTION_WORD =
  /^(?:the|a|an|is|are|was|were|has|have|had|will|it|its|he|she|they|we|i|you|his|her|their|our|this|that|these|those|in|on|at|to|from|with|not|no|but|or|as|if|when|why|how|what|who|der|die|das|ein|eine|ist|sind|war|wird|im|am|zum|zur|mit|auf|nicht|es|sie|wir|le|les|un|une|est|el|los|las|una)$/iu;
const DEGREE = /^(?:Ph\.?D|M\.?D|Dr|Prof|J\.?D|M\.?A|B\.?A|RN|MSc|MBA|Jr|Sr|III?)\.?$/u;
const MOST_WORDS = 5;
const LONGEST = 60;
/** Longer than any list of names, and short enough for expressions that look back. */
const LONGEST_LIST = 1000;

/** How a list of names is read. */
export interface Reading {
  /** A label such as *By* stands before it: an agency's sign, or an article and a name, is a name then. */
  readonly labelled: boolean;
}

/**
 * The names that `text` consists of, as printed; null when it is not a list of
 * names. What follows them (a role, an outlet, a date) is left aside. An
 * organisation written with a slash stays one name.
 */
export function namesIn(text: string, { labelled }: Reading = { labelled: false }): string[] | null {
  if (text.length > LONGEST_LIST) return null;
  const parts = cutAt(text).split(SEPARATOR);
  const names: string[] = [];
  let closed = false;
  // The pattern's group gives every second part: the joint, with *and* or without.
  for (let at = 0; at < parts.length; at += 2) {
    const part = (parts[at] ?? '').trim();
    if (closed || (names.length > 0 && !isFurtherName(part))) break;
    if (part === '') continue;
    const name = withoutRole(part);
    if (name === null || !(isName(name) || (labelled && isLabelledName(name)))) return null;
    names.push(name);
    closed = names.length > 1 && parts[at - 1] !== undefined;
  }
  return names.length === 0 ? null : names;
}

/** Whether what follows a name in a list is a name, too, and not what the first is or works for. */
function isFurtherName(part: string): boolean {
  return isName(part) && !isRole(part) && !DEGREE.test(part) && !hasOtherWord(part);
}

/** Whether a word in `name` is none of a person's name. */
function hasOtherWord(name: string): boolean {
  return name.split(/\s+/u).some((word) => isNoPersons(word) && !PARTICLE.test(word));
}

/** Whether `text` has the form of one name: two to five words with capitals, or an organisation's letters. */
function isName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length > MOST_WORDS || text.length > LONGEST) return false;
  if (words.some((word) => FUNCTION_WORD.test(word) && !PARTICLE.test(word))) return false;
  if (!words.every((word, at) => NAME_WORD.test(word) || (at > 0 && PARTICLE.test(word)))) return false;
  return words.length > 1 || isLetters(text) || /\p{Lo}{3}/u.test(text);
}

/** Whether `text`, after a label, is an agency's sign, or a name with its article. */
function isLabelledName(text: string): boolean {
  const [first = '', ...rest] = text.split(/\s+/u);
  if (rest.length === 0) return isAgencies(first);
  return ARTICLE.test(first) && rest.length < MOST_WORDS && rest.every((word) => NAME_WORD.test(word));
}

/** Whether `text` is nothing but names of persons, two to four words each. */
export function isNameList(text: string): boolean {
  if (text.length > 2 * LONGEST || !/^[\p{Lu}\p{Lo}]/u.test(text) || /[|:()\d]/u.test(text)) return false;
  return personsIn(text) !== null && cutAt(text).length === text.length;
}

/** The persons that a line without a label begins with, or null where it does not begin with names that plainly are persons'. */
export function personsIn(text: string): string[] | null {
  const names = namesIn(text);
  if (names === null) return null;
  const plainly = names.every((name) => {
    const words = name.split(/\s+/u);
    return words.length >= 2 && words.length <= 4 && !hasOtherWord(name) && !isLetters(words[0] ?? '');
  });
  return plainly ? names : null;
}

/** Whether a line is the sign of a news agency, or of several: `dpa/AFP`. */
export function isAgencies(text: string): boolean {
  return AGENCIES.test(text);
}

/** Whether a single word is an organisation's name in letters: `AFP`, `dpa/AFP`, `NTB/Reuters`. */
function isLetters(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}{4}/u.test(word.split('/')[0] ?? '');
}
