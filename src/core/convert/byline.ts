import { datesIn } from './dates.ts';
import { namesIn } from './people.ts';

/** What a line says about who wrote the text. */
export interface Byline {
  /** Names as printed, in their order; empty where the line is a label alone, and the name stands on the next. */
  readonly names: readonly string[];
}

// Each label stands at the start of its line. Longer ones first.
const LABELS: readonly RegExp[] = [
  /^(?:additional |further )?report(?:ing|ed) by\b:?\s*/i,
  /^(?:words|story|text|article|analysis|opinion|written|posted)(?: by| •| \|)\s+(?=\S)(?:by\s+)?/i,
  /^(?:by|By|BY)\b:?\s*/,
  /^By(?=\p{Lu})/u,
  /^(?:author|authors|autor|autorin|autoren|auteur|autore|yazar|автор)\s*[:：]\s*/iu,
  /^(?:(?:ein )?(?:bericht|kommentar|gastbeitrag|gastkommentar|interview|kolumne|analyse) )?von\b:?\s*/i,
  /^(?:par|por|door|av|af|szerző:|oleh|przez)\s+/i,
  /^(?:نوشتهٔ|نوشته‌ی|نوشته ی|نوشته|نویسنده|گزارش از|گزارشگر|به قلم|بقلم|كتب|كتبت|إعداد|تقرير|الكاتب)\s*[:：]?\s*/u,
  /^(?:文|記者|作者|기자)\s*[:：/]\s*/u,
];

const LONGEST = 160;

/**
 * Read a line as a byline: a label such as *By*, *Reporting by*, *Von* or
 * *نوشتهٔ* and after it nothing but names, what those people are, and a date.
 * Null for every other line; a sentence that begins with *By* is one.
 */
export function readByline(text: string): Byline | null {
  if (text.length > LONGEST) return null;
  for (const label of LABELS) {
    const match = label.exec(text);
    if (match === null) continue;
    const rest = text.slice(match[0].length);
    if (rest === '') return { names: [] };
    const names = namesIn(rest);
    return names === null ? null : { names };
  }
  return bylineAfterDate(text);
}

/** `December 11, 2023 | By X`: a date and a byline on one line. */
function bylineAfterDate(text: string): Byline | null {
  const [date] = datesIn(text);
  const by = /(?:[|•·–—-]|\d{4},?)\s*(?:words |written |posted )?by\s+/i.exec(text);
  if (date === undefined || by === null || by.index < date.start) return null;
  const names = namesIn(text.slice(by.index + by[0].length));
  return names === null || names.length === 0 ? null : { names };
}
