import type { TextRange } from './range.ts';

/** A text in its comparison form, with the way back to the printed one. */
export interface Folded {
  readonly text: string;
  /** The stretch of the printed text that a stretch of `text` was made from; both in UTF-16 code units. */
  readonly toSource: (range: TextRange) => TextRange;
}

/**
 * The form in which texts are compared: two spellings that a reader takes for
 * the same words fold to the same string.
 *
 * Lower case; one kind of double mark, of apostrophe and of dash; runs of
 * white space as one space; no accents, vowel points or invisible characters;
 * one yeh, one kaf, one set of digits for Arabic and Persian. Only for
 * comparing: what is shown or stored is always the printed text.
 */
export function fold(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  const folded: string[] = [];

  for (const match of text.matchAll(CLUSTER)) {
    const [cluster, plain] = match;
    const form = foldCluster(cluster, plain);
    for (let unit = 0; unit < form.length; unit++) {
      starts.push(match.index + (plain === undefined ? 0 : unit));
      ends.push(match.index + (plain === undefined ? cluster.length : unit + 1));
    }
    folded.push(form);
  }

  return {
    text: folded.join(''),
    toSource: ({ start, end }) => {
      const first = starts[start] ?? text.length;
      return { start: first, end: end > start ? (ends[end - 1] ?? text.length) : first };
    },
  };
}

/** `fold(text).text`, where the way back is not needed. */
export function foldText(text: string): string {
  return text.replace(CLUSTER, foldCluster);
}

// What is folded as a whole: plain words, of which only the case changes, and which are most of a text (at
// most 99 signs: longer matches overflow the stack); a run of white space; a double mark written as two single
// ones; Hangul letters, which compose with their neighbours; a character with the marks that sit on it.
const CLUSTER =
  /((?: ?[!-&(-_a-~]){1,99})(?!\p{M})|[\s\u200b]+|['\u2018\u2019]{2}|`{2}|[\u1100-\u11ff]+|[^]\p{M}*/gu;

const DOUBLE_MARK = /^(?:["\u201c-\u201f\u00ab\u00bb\u2033\u300c-\u300f\uff02]|['\u2018\u2019]{2}|``)$/u;
const SINGLE_MARK = /^['\u2018-\u201b\u2032\u02bc`\u00b4\u2039\u203a\uff07]$/u;
const DASH = /^[\p{Pd}\u2212]$/u;
const INVISIBLE = /\p{Cf}/gu;

// Marks that writers leave out at will. Not the vowel signs of Indic scripts, without which words change,
// and not the Japanese voicing marks, which make another letter.
const OPTIONAL_MARK = /(?![\u3099\u309a])(?=[\p{sc=Inherited}\p{sc=Arabic}\p{sc=Hebrew}])\p{Mn}/gu;

const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ە: 'ه',
  ـ: '',
  ß: 'ss',
  ς: 'σ',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/gu;

function foldCluster(cluster: string, plain: string | undefined): string {
  if (plain !== undefined) return plain.toLowerCase();
  if (/^[\s\u200b]/u.test(cluster)) return /\s/u.test(cluster.replace('\ufeff', '')) ? ' ' : '';
  if (DOUBLE_MARK.test(cluster)) return '"';
  if (SINGLE_MARK.test(cluster)) return "'";
  if (DASH.test(cluster)) return '-';

  return cluster
    .normalize('NFKD')
    .replace(OPTIONAL_MARK, '')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
    .normalize('NFC');
}
