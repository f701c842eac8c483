import type { TextRange } from '../text/range.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Run } from './runs.ts';
import { endsSentence, isCapitalised, tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';

/**
 * Speech that only a dash before it sets off: *– Vi bygger, säger Anna Lind.*
 *
 * A dash opens an item of a list as well, so a paragraph is speech only in a
 * language that writes dialogue so, and only where a word for *says* stands
 * behind the words; or beside such a paragraph; or as question and answer.
 */
export function dialogueRuns(text: string, paragraphs: readonly TextRange[], lexicon: Lexicon): Run[] {
  if (!lexicon.dialogueDash) return [];
  const runs: Run[] = [];
  let turns: Turn[] = [];
  const close = (): void => {
    if (isDialogue(turns)) for (const turn of turns) runs.push(...turn.runs);
    turns = [];
  };
  paragraphs.forEach((range, paragraph) => {
    const turn = DASH.test(text.charAt(range.start)) ? turnOf(text, range, paragraph, lexicon) : null;
    if (turn === null) close();
    else turns.push(turn);
  });
  close();
  return runs;
}

const DASH = /^[\u2013-\u2015]$/u;

/** A paragraph that opens with a dash and is a sentence or more. */
interface Turn {
  readonly runs: readonly Run[];
  /** Whether it says that somebody says it. */
  readonly isReported: boolean;
  readonly asks: boolean;
}

function isDialogue(turns: readonly Turn[]): boolean {
  const answers = turns.some(({ asks }, at) => asks && turns[at + 1]?.asks === false);
  return answers || turns.some(({ isReported }) => isReported);
}

function turnOf(text: string, range: TextRange, paragraph: number, lexicon: Lexicon): Turn | null {
  const tokens = tokenise(text, range, []);
  const first = tokens.find(({ kind }) => kind === 'word');
  const last = tokens.at(-1);
  if (first === undefined || !isCapitalised(first) || last?.kind !== 'sign') return null;
  const run = { paragraph, goesOn: false, form: 'dash' } as const;
  const verb = tokens.findIndex((_, at) => opensAttribution(tokens, at, lexicon));
  if (verb === -1) return { runs: [{ ...range, ...run }], isReported: false, asks: last.text === '?' };

  const sign = tokens[verb - 1] ?? last;
  const words = {
    start: range.start,
    end: (DASH.test(sign.text) ? tokens[verb - 2] : sign)?.end ?? sign.end,
  };
  const rest = resumedAt(tokens, verb);
  const runs = [{ ...words, ...run }, ...(rest === null ? [] : [{ start: rest, end: range.end, ...run }])];
  return { runs, isReported: true, asks: false };
}

/** Whether the word at index `at` is a word for *says* behind somebody's words. */
function opensAttribution(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (at < 3 || token === undefined || !lexicon.tags.has(token.lower) || isCapitalised(token)) return false;
  return /^[,?!\u2026\u2013-\u2015]$/u.test(tokens[at - 1]?.text ?? '');
}

/** Where the words go on behind the attribution: at a dash that ends it, or at the sentence behind that. */
function resumedAt(tokens: readonly Token[], verb: number): number | null {
  const dash = tokens.findIndex(({ text }, at) => at > verb && DASH.test(text));
  const next = tokens[dash + 1];
  if (dash === -1 || next === undefined) return null;
  if (next.kind === 'word') return tokens[dash]?.start ?? null;
  return endsSentence(tokens, dash + 1) ? (tokens[dash + 2]?.start ?? null) : null;
}
