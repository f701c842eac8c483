import type { TextRange } from '../text/range.ts';

/** A word, a sign of punctuation, or a whole run of quoted words, which the grammar around it sees as one thing. */
export interface Token extends TextRange {
  readonly kind: 'word' | 'sign' | 'run';
  /** As printed; of a run, only its last character inside the marks. */
  readonly text: string;
  /** `text` in lower case, with a straight apostrophe: the form that word lists have. */
  readonly lower: string;
}

/** The tokens of `range` in `text`. `runs` are the quoted runs that lie in it, in order. */
export function tokenise(text: string, range: TextRange, runs: readonly TextRange[]): Token[] {
  const tokens: Token[] = [];
  let from = range.start;
  for (const run of runs) {
    pushWords(tokens, text, from, run.start);
    const tail = text.slice(Math.max(run.start, run.end - 6), run.end);
    const last = tail.replace(CLOSING_MARKS, '').at(-1) ?? '';
    tokens.push({ kind: 'run', start: run.start, end: run.end, text: last, lower: last });
    from = run.end;
  }
  pushWords(tokens, text, from, range.end);
  return tokens;
}

// A stop belongs to the word in “U.S.”, in “z. B.”, in the day before a month (“9. Juni”), in an initial before a name and in a short form before one.
const WORD =
  /(?:\p{L}\.){2,}|[dzu]\.\s[ahB]\.|\d{1,2}\.(?=\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrh))|\p{Lu}\.(?=\s\p{Lu})|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Rev|St|Jr|Inc|Corp|Ltd|Maj|Mt|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|vs|bzw|ca|Nr|Mio|Mrd)\.|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c]*(?:['\u2019&/\-\u2010\u2011][\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c]*)*|[^\s]/gu;
const LETTER = /^[\p{L}\p{N}]/u;
const CLOSING_MARKS = /[\s"\u2018-\u201f\u00ab\u00bb\u2039\u203a\u300c-\u300f'`]+$/u;

function pushWords(tokens: Token[], text: string, start: number, end: number): void {
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const [word] = match;
    tokens.push({
      kind: LETTER.test(word) ? 'word' : 'sign',
      start: start + match.index,
      end: start + match.index + word.length,
      text: word,
      lower: word.toLowerCase().replace('’', "'"),
    });
  }
}

/** Tokens on each side of a quotation that are read for its speaker; it keeps the finder linear in sentences without end. */
const REACH = 100;

const SENTENCE_END = /^[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4]$/u;

/** Whether the sentence ends with this token: not with a stop that a small letter follows. */
export function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  // “Ann Lind (Osterby Dem.) said”: a stop inside brackets ends nothing outside.
  if (token === undefined || token.kind === 'word' || !SENTENCE_END.test(token.text) || next?.text === ')')
    return false;
  return next === undefined || next.kind === 'run' || /^[^\p{Ll},;]/u.test(next.text);
}

/** Index of the first token of the sentence that token `index` stands in, or would go on. */
export function sentenceStart(tokens: readonly Token[], index: number): number {
  let start = index;
  while (start > 0 && index - start < REACH && !endsSentence(tokens, start - 1)) start--;
  return start;
}

/** Index after the last token of the sentence that token `index` stands in. */
export function sentenceEnd(tokens: readonly Token[], index: number): number {
  let end = index;
  while (end < tokens.length && end - index < REACH && !endsSentence(tokens, end)) end++;
  return Math.min(tokens.length, end + 1);
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Index of the first of `items`, which are in order, that starts at `offset` or behind it. */
export function indexAt(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
