import { monthNumber } from './months.ts';

/** What people at a paper are, in the languages read; each may be a word's end, as in German. */
const ROLES =
  /^\p{L}*(?:reporters?|correspondents?|editors?|writers?|staff|producers?|journalists?|columnists?|contributors?|photographers?|columnista|redactora?|periodista|corresponsal|journaliste|rédact(?:eur|rice)|korrespondent(?:in|en)?|redakt(?:eur|eurin|ion|ør|or|ör)|journalist(?:in)?|autor(?:in)?|reporterin|volontär(?:in)?|chefredakt\p{L}+|dziennikarka?|redaktorka?|giornalista|jornalista|verslaggever|muhabir|fellow|analyst|strategist|professor|lecturer|manager|director|ceo|cto|co-founder|founder|president|nachrichtenagentur|agenturen)$/iu;

/** Words that modify a role: *Senior*, *Chief Political*. */
const MODIFIERS =
  /^(?:senior|junior|chief|deputy|managing|associate|assistant|contributing|executive|special|staff|guest|freelance|digital|online|audience|political|politics|foreign|science|health|business|economics?|money|finance|sports?|news|lifestyle|culture|entertainment|education|environment|technology|tech|royal|crime|court|football|money|features?|data|video|investigations?|investigative|local|national|international|world|leitende[rn]?|freie[rn]?|stellvertretende[rn]?|commerce|shopping|research|general|content|trending|breaking|weekend|night|world|us|uk)$/iu;

/** Words that a person's name does not have: of organisations, of a page's parts, of what a reader is asked to do. */
const NOT_PERSONAL =
  /^(?:institutes?|university|college|school|department|ministry|cent(?:er|re)|foundation|agency|agentur|presse?-agentur|network|media|group|inc|llc|ltd|gmbh|corp|company|association|committee|council|press|post|times|news|journal|tribune|gazette|herald|guardian|telegraph|examiner|observer|chronicle|magazine|zeitung|nachrichten|radio|tv|today|daily|weekly|review|images?|photos?|getty|pictures?|video|audio|read|more|follow|subscribe|share|sign|log|menu|home|latest|top|stories|story|article|newsletters?|podcasts?|watch|listen|live|updates?|updated|published|opinion|politics|business|sports?|culture|lifestyle|entertainment|technology|science|health|world|national|local|breaking|exclusive|feature[sd]?|interview|analysis|advertisement|sponsored|reading|time|minutes?|min|comments?|print|email|copy|link|about|contact|terms|privacy|policy|cookies?|search|categories|tags?|topics?|related|source|credit|photo|all|show|hide|view|open|close|next|previous|back|skip|team|day|week|year|guide|tips?|best|how|reviews?|the|and|in|on|you|your|with|for|to|from|by|is|are|mehr|lesen|anzeige|teilen|artikel|startseite|politik|wirtschaft|kultur|sport|leben|meinung|wissen|panorama|merken|drucken|suche|thema|themen|abo|uhr|bild|foto|fotos|quelle|die|der|das|und|im|am|à|au|aux|les|des|sur|en)$/iu;

const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)$/iu;

/** Beginnings of names that go on with a capital: *McDonald*, *DeLuca*. */
const PREFIX = /^(?:Mc|Mac|De|Del|Des|Di|Da|Du|La|Le|Li|Lo|Van|Von|Fitz|Al|El|Ben|Abu|St|O|D)$/u;

/** After these a line says something else: an outlet, a time, an address, a place. */
const ENDS = [
  /\s*(?:[|•·@(]|\s[-–—]+\s|[–—]|https?:|\d|\bUpdated\b|\bPublished\b|(?<=\p{Ll})(?=Twitter\b|Facebook\b))/u,
  /\s{2,}|\t|\s+The\s+\p{Lu}|\s(?:in|for|at|with|from|aus|bei|mit|für|à|pour)\s/u,
] as const;

/** The part of a line that can be names: up to a sign, a number, a place, a role or a word that stands glued to a name. */
export function cutAt(text: string): string {
  const ends = ENDS.map((end) => text.search(end)).filter((at) => at !== -1);
  return withoutTail(unglued(text.slice(0, Math.min(text.length, ...ends))));
}

/** `text` up to the place where a word was glued to a name: `Ann HillNews Reporter`. */
function unglued(text: string): string {
  for (const { index } of text.matchAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2})/gu)) {
    const word = /[\p{L}\p{M}]+$/u.exec(text.slice(0, index))?.[0] ?? '';
    if (!PREFIX.test(word)) return text.slice(0, index);
  }
  return text;
}

/** `text` without month, weekday, *and others* and signs at its end. */
function withoutTail(text: string): string {
  const words = text.replace(/[\s.,:;/–—-]+$/u, '').split(/(?=\s)/u);
  const isTail = (word: string): boolean => {
    const bare = word.trim().replace(/[.,]$/u, '');
    return (
      WEEKDAY.test(bare) ||
      (words.length > 2 && bare.length > 2 && monthNumber(bare) !== null && bare !== 'May')
    );
  };
  while (words.length > 1 && isTail(words.at(-1) ?? '')) words.pop();
  return words.join('').replace(/[\s.,:;/–—-]+$/u, '');
}

/** Whether a line says what somebody is, and no name: *Senior Editor*, *Redakteurin*. */
export function isRole(text: string): boolean {
  const words = text.split(/\s+/u);
  return (
    words.length <= 6 &&
    (words.some((word) => ROLES.test(word.replace(/[,.]$/u, ''))) ||
      words.every((word) => MODIFIERS.test(word)))
  );
}

/**
 * A name without the role that follows it on the same line, or null where
 * nobody can tell the one from the other: `Ann Hill Globe Correspondent`.
 */
export function withoutRole(name: string): string | null {
  const words = name.split(/\s+/u);
  const role = words.findIndex((word) => ROLES.test(word));
  if (role === -1) return name;
  let end = role;
  while (end > 0 && MODIFIERS.test(words[end - 1] ?? '')) end--;
  return end === 2 ? words.slice(0, end).join(' ') : null;
}

/** Whether a word stands in names of organisations, parts of a page or requests, and in no person's. */
export function isNoPersons(word: string): boolean {
  const bare = word.replace(/[.,]$/u, '');
  return NOT_PERSONAL.test(bare) || ROLES.test(bare) || WEEKDAY.test(bare);
}
