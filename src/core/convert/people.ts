const ROLE =
  /^(?:the |our |a |senior |chief |deputy |managing |political |foreign |science |health |business |sports? |special |staff |guest |\p{Lu}\p{Ll}+ )*(?:reporters?|correspondents?|editors?|writers?|staff|producers?|journalists?|columnists?|contributors?|photographers?|korrespondent(?:in)?|redakteur(?:in)?|journaliste|redaktion|bureau chief|for .+|in \p{Lu}.+)$/iu;
const SEPARATOR =
  /\s*(?:[,;]\s*(?:and|und|et|y)?|&|\+|،)\s+|\s+(?:and|und|et|y|e|og|och|en|و)\s+|\s+(?:و(?=\p{L}))/u;
// After these a line says something else: an outlet, a time, an address.
const END =
  /\s*(?:[|•·@(]|\s[-–—]+\s|https?:|\d|\bUpdated\b|\bPublished\b|(?<=\p{Ll})(?=Twitter\b|Facebook\b)|\s+The\s+\p{Lu})/u;
const PARTICLE =
  /^(?:de|del|della|di|da|dos|du|la|le|van|von|vom|zu|der|den|ter|ten|bin|ibn|al|el|ben|of|for|y|e|af|av|and)$/u;
const NAME_WORD =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\u200c-]*|(?:al|el|d|l|de)[-'’]\p{Lu}[\p{L}\p{M}'’-]*|[\p{Lu}\d]+(?:\/[\p{Lu}\d][\p{L}\d]*)+)$/u;
const FUNCTION_WORD =
  /^(?:the|a|an|is|are|was|were|has|have|had|will|it|its|he|she|they|we|i|you|his|her|their|our|this|that|these|those|in|on|at|to|from|with|not|no|but|or|as|if|when|why|how|what|who|der|die|das|ein|eine|ist|sind|war|wird|im|am|zum|zur|mit|auf|nicht|es|sie|wir|le|les|un|une|est|el|los|las|una)$/iu;

/**
 * The names that `text` consists of, as printed; null when it is not a list of
 * names. What follows them (a role, an outlet, a date) is left aside. An
 * organisation written with a slash stays one name.
 */
export function namesIn(text: string): string[] | null {
  const end = END.exec(text);
  const list = (end === null ? text : text.slice(0, end.index)).replace(/[\s.,:;–—-]+$/u, '');
  const names: string[] = [];
  for (const part of list.split(SEPARATOR)) {
    const name = part.trim();
    if (name === '') continue;
    if (names.length > 0 && ROLE.test(name)) break;
    if (!isName(name)) return null;
    names.push(name);
  }
  return names.length === 0 ? null : names;
}

/** Whether `text` has the form of one name: two to five words with capitals, or an organisation's letters. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length > 5 || text.length > 60) return false;
  if (words.some((word) => FUNCTION_WORD.test(word) && !PARTICLE.test(word))) return false;
  if (!words.every((word, at) => NAME_WORD.test(word) || (at > 0 && PARTICLE.test(word)))) return false;
  return words.length > 1 || isInitials(text) || /\p{Lo}{3}/u.test(text);
}

/** Whether `text` is nothing but names of two to four words each. */
export function isNameList(text: string): boolean {
  const names = namesIn(text);
  if (names === null || /[|:()\d]/u.test(text)) return false;
  return names.every((name) => name.split(/\s+/u).length >= 2 && name.split(/\s+/u).length <= 4);
}

/** Whether a single word is an organisation's name in letters: `AFP`, `dpa/AFP`, `NTB/Reuters`. */
function isInitials(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}{4}/u.test(word.split('/')[0] ?? '');
}
