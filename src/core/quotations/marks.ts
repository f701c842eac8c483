import type { TextRange } from '../text/range.ts';

/** Marks of one family close each other: “ and " are mixed in print, « and “ are not. */
export type MarkFamily = 'double' | 'single' | 'apostrophes' | 'guillemets' | 'corner' | 'white-corner';

/** A quotation mark and what it can do at its place. */
export interface Mark extends TextRange {
  readonly family: MarkFamily;
  /** What its neighbours allow: an opening mark stands before a word, a closing one behind it. */
  readonly role: 'opens' | 'closes' | 'either';
  /** What its shape says, for the cases in which the neighbours leave it open. */
  readonly shape: 'opening' | 'closing' | 'both';
}

/** The quotation marks of `range` in `text`, in order. Marks of inches (5'2") and of markup (class="x") are none. */
export function findMarks(text: string, range: TextRange): Mark[] {
  const marks: Mark[] = [];
  // In the whole text, each paragraph without a mark would be searched to the end of the text.
  const paragraph = text.slice(range.start, range.end);
  MARK.lastIndex = 0;
  for (let match = MARK.exec(paragraph); match !== null; match = MARK.exec(paragraph)) {
    const at = range.start + match.index;
    const behindMarkup = endOfAttribute(text, match[0], at, range);
    if (behindMarkup !== null) {
      MARK.lastIndex = behindMarkup - range.start;
      continue;
    }
    const mark = markAt(text, match[0], at, range);
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

/** Offset behind the value of an attribute in markup that opens with the mark at offset `at`; null where none does. */
function endOfAttribute(text: string, sign: string, at: number, range: TextRange): number | null {
  if (text.charAt(at - 1) !== '=' || (sign !== '"' && sign !== "'")) return null;
  const close = text.indexOf(sign, at + 1);
  return close === -1 || close >= range.end ? null : close + 1;
}

// Two apostrophes are one mark; of three, one belongs to a quotation inside.
const MARK =
  /["\u201c-\u201f\u2033\uff02\u00ab\u00bb\u300c-\u300f]|'{2,}|\u2019{2,}|\u2018{2,}|`{2,}|['\u2018-\u201b\u2039\u203a]/gu;

const FAMILIES: Readonly<Record<string, MarkFamily>> = {
  "'": 'apostrophes',
  '’': 'apostrophes',
  '‘': 'apostrophes',
  '`': 'apostrophes',
  '«': 'guillemets',
  '»': 'guillemets',
  '「': 'corner',
  '」': 'corner',
  '『': 'white-corner',
  '』': 'white-corner',
};

/** Marks that have only one role, whatever stands beside them. */
const ALWAYS_OPEN = '„‟「『`‘';
const ALWAYS_CLOSE = '」』';
const OPENING_SHAPE = `${ALWAYS_OPEN}“«`;
const CLOSING_SHAPE = `${ALWAYS_CLOSE}”»’`;

function markAt(text: string, printed: string, at: number, range: TextRange): Mark | null {
  if (printed.length > 3) return null;
  const sign = printed.charAt(0);
  if (printed.length === 1 && SINGLE.includes(sign)) return singleAt(text, sign, at, range);
  const role = roleAt(text, sign, at, at + printed.length, range);
  const isInches = role === 'closes' && INCHES.test(text.slice(Math.max(range.start, at - 6), at));
  if (isInches) return null;

  const spare = printed.length === 3 ? 1 : 0;
  const start = role === 'closes' ? at + spare : at;
  return {
    start,
    end: at + printed.length - (role === 'closes' ? 0 : spare),
    family: FAMILIES[sign] ?? 'double',
    role,
    shape: OPENING_SHAPE.includes(sign) ? 'opening' : CLOSING_SHAPE.includes(sign) ? 'closing' : 'both',
  };
}

const SINGLE = "'‘’‚‛‹›";

/** Words that begin with an apostrophe, and decades (’90s). */
const ELISION = /^(?:\d|(?:em|tis|twas|cause|til|till|bout|round|n|s|t)(?![\p{L}\p{N}]))/iu;
/** *players’ hall*: behind an s and before a small letter it is far more often an apostrophe. */
const POSSESSIVE = /^s\S\s+\p{Ll}/u;

/** A single mark, or null where it is an apostrophe or cannot be told from one. */
function singleAt(text: string, sign: string, at: number, range: TextRange): Mark | null {
  const end = at + 1;
  // ‘ opens in English and closes in German: only its place tells.
  const role = roleAt(text, "'", at, end, range);
  const shape = '‘‚‛‹'.includes(sign) ? 'opening' : '’›'.includes(sign) ? 'closing' : 'both';
  if (role === 'either') return null;
  if (role === 'opens' && ELISION.test(text.slice(end, Math.min(range.end, end + 6)))) return null;
  if (role === 'closes' && POSSESSIVE.test(text.slice(at - 1, Math.min(range.end, end + 3)))) return null;
  return { start: at, end, family: 'single', role, shape };
}

const INCHES = /\d['\u2019\u2032]\s?\d+(?:\.\d+)?$/u;
const BEFORE_OPENING = /^[\s([{<\u2013\u2014\u2015\-/\u00bf\u00a1'\u2018"\u201c\u201e\u00ab\u300c\u300e]$/u;
const AFTER_CLOSING =
  /^[\s)\]}>.,;:!?\u2026\u2013\u2014\u2015\-/'\u2019"\u201d\u00bb\u300d\u300f\u060c\u061b\u061f\u06d4\u3001\u3002]$/u;

function roleAt(text: string, sign: string, start: number, end: number, range: TextRange): Mark['role'] {
  if (ALWAYS_OPEN.includes(sign)) return 'opens';
  if (ALWAYS_CLOSE.includes(sign)) return 'closes';

  const before = start > range.start ? text.charAt(start - 1) : ' ';
  const after = end < range.end ? text.charAt(end) : ' ';
  const opens = BEFORE_OPENING.test(before) && !/\s/u.test(after);
  const closes = !/\s/u.test(before) && AFTER_CLOSING.test(after);
  if (opens === closes) return 'either';
  return opens ? 'opens' : 'closes';
}

/** A passage without the marks around it, or the dash before it. */
export function withoutMarks(text: string, { start, end }: TextRange): TextRange {
  const inside = text.slice(start, end);
  const opening = OPENING.exec(inside)?.[0].length ?? 0;
  const closing = CLOSING.exec(inside.slice(opening).slice(-3))?.[0].length ?? 0;
  return { start: start + opening, end: Math.max(start + opening, end - closing) };
}

const OPENING =
  /^(?:["\u201a-\u201f\u2033\uff02\u00ab\u00bb\u2039\u203a\u300c-\u300f\u2013-\u2015]|['\u2018\u2019]{1,2}|`{2})/u;
const CLOSING =
  /(?:["\u201a-\u201f\u2033\uff02\u00ab\u00bb\u2039\u203a\u300c-\u300f]|['\u2018\u2019]{1,2}|`{2})$/u;
