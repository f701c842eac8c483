import { datesIn } from './dates.ts';
import { namesIn } from './people.ts';
import { endsSentence } from './prose.ts';

/** What a line says about who wrote the text. */
export interface Byline {
  /** Names as printed, in their order; empty where the line is a label alone, and the name stands on the next. */
  readonly names: readonly string[];
}

const WORK =
  '(?:news|reviews?|features?|story|words|text|article|analysis|opinion|commentary|column|report|guide|essay|written|posted|reported|authored|blog|post|interview)';

// Each label stands at the start of its line. Longer ones first.
const LABELS: readonly RegExp[] = [
  /^(?:additional |further )?report(?:ing|ed) by\b:?\s*/i,
  new RegExp(String.raw`^(?:photos? and )?${WORK}(?: and (?:photos?|pictures))? by\b:?\s*`, 'i'),
  new RegExp(String.raw`^${WORK} [•|]\s+(?=\S)(?:by\s+)?`, 'i'),
  /^(?:by|By|BY)\b:?\s*/,
  /^By(?=\p{Lu})/u,
  /^(?:authors?|writer|autor(?:in|en)?(?:\/autor)?|auteur(?:e|s)?|autore|autori|autora?|autorius|yazar|yazan|penulis|автор(?:ы|и)?(?: текста)?)\s*[:：]\s*/iu,
  /^autor(?:in)?\/autor(?:in)?\s+/iu,
  /^(?:authors?|autor|autorin|автор)$/iu,
  /^(?:(?:ein )?(?:bericht|kommentar|gastbeitrag|gastkommentar|interview|kolumne|analyse) )?von\b:?\s*/i,
  /^(?:par|por|door|av|af|skrevet af|skrevet av|szerző:|oleh|przez|a cura di)\s+/i,
  /^(?:نوشتهٔ|نوشته‌ی|نوشته ی|نوشته|نویسنده|گزارش از|گزارشگر|به قلم|بقلم|كتب|كتبت|إعداد|تقرير|الكاتب)\s*[:：]?\s*/u,
  /^(?:文|撰文|取材・文|記者|记者|作者|기자)\s*[:：/]\s*/u,
];

/** A reporter of the Korean press: the name before 기자, and perhaps an address. */
const KOREAN = /(?:^|[\s=])(\p{sc=Hangul}{2,4})\s기자(?:\s+\S+@\S+)?$/u;
const LONGEST = 160;
const MOST_WORDS = 10;

/**
 * Read a line as a byline: a label such as *By*, *Reporting by*, *Von* or
 * *نوشتهٔ* and after it nothing but names, what those people are, and a date.
 * Null for every other line; a sentence that begins with *By* is one.
 */
export function readByline(text: string): Byline | null {
  if (text.length > LONGEST || isSentence(text)) return null;
  for (const label of LABELS) {
    const match = label.exec(text);
    if (match === null) continue;
    const rest = text.slice(match[0].length);
    if (rest === '') return { names: [] };
    const names = namesIn(rest, { labelled: true });
    return names === null ? null : { names };
  }
  const korean = text.length <= 60 ? KOREAN.exec(text)?.[1] : undefined;
  return korean === undefined ? bylineAfterDate(text) : { names: [korean] };
}

/** A line that ends as sentences do and is too long for a list of names and what those people are. */
function isSentence(text: string): boolean {
  return endsSentence(text) && text.split(/\s+/u).length > MOST_WORDS;
}

/** `December 11, 2023 | By X`: a date and a byline on one line. */
function bylineAfterDate(text: string): Byline | null {
  const [date] = datesIn(text);
  const by = /(?:[|•·–—-]|\d{4},?)\s*(?:words |written |posted )?by\s+/i.exec(text);
  if (date === undefined || by === null || by.index < date.start) return null;
  const names = namesIn(text.slice(by.index + by[0].length), { labelled: true });
  return names === null ? null : { names };
}
