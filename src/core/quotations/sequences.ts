import type { Lexicon } from './lexicon/lexicon.ts';
import type { SpeakerKind } from './quotation.ts';
import { isCapitalised } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A name as the archive files it, without office or form of address. */
export interface Name {
  readonly name: string;
  readonly kind: SpeakerKind;
}

/** Capitalised words that stand together, with the small words that names contain. */
export interface Sequence {
  readonly tokens: readonly Token[];
  /** Index of the first token after it. */
  readonly next: number;
  /** Whether *the* stands before it. */
  readonly hasArticle: boolean;
}

/** Words that a name has, at most. */
const LONGEST = 10;

const PARTICLES = new Set('de del della van von zu bin ibn ben al el la le du da di dos das af y'.split(' '));

/** The capitalised sequences among `tokens`, in order. */
export function sequencesIn(tokens: readonly Token[], lexicon: Lexicon): Sequence[] {
  const sequences: Sequence[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!isNamePart(tokens[index], lexicon)) continue;
    const next = endOfSequence(tokens, index, lexicon);
    const before = tokens[index - 1]?.lower;
    sequences.push({ tokens: tokens.slice(index, next), next, hasArticle: before === 'the' });
    index = next - 1;
  }
  return sequences;
}

/** Whether a word can be part of a name. */
export function isNamePart(token: Token | undefined, lexicon: Lexicon): boolean {
  return (
    token !== undefined &&
    isCapitalised(token) &&
    !lexicon.notNames.has(token.lower) &&
    !token.lower.endsWith('-based')
  );
}

function endOfSequence(tokens: readonly Token[], start: number, lexicon: Lexicon): number {
  let end = start + 1;
  while (end - start < LONGEST) {
    const token = tokens[end];
    const previous = tokens[end - 1];
    if (token === undefined || previous === undefined || /['’]s$/u.test(previous.text)) return end;
    if (isNamePart(token, lexicon)) end++;
    else if (isNamePart(tokens[end + 1], lexicon) && joins(token, previous, lexicon)) end += 2;
    else return end;
  }
  return end;
}

/** Whether a small word joins two parts of a name: *of* belongs to “University of Osterby”, but not to “Ann Lind of Osterby”. */
export function joins(token: Token, previous: Token, lexicon: Lexicon): boolean {
  if (token.lower === '&' || PARTICLES.has(token.lower)) return true;
  return (token.lower === 'of' || token.lower === 'for') && lexicon.organisations.has(previous.lower);
}

/** The name in a capitalised sequence, without titles. Empty where nothing but titles stands there. */
export function classify({ tokens, hasArticle }: Sequence, lexicon: Lexicon): Name {
  const printed = tokens.map(({ text }) => text.replace(/['’]s?$/u, ''));
  const isOrganisation = tokens.some(({ lower }) => lexicon.organisations.has(lower.replace(/'s?$/u, '')));
  if (isOrganisation && !isPersonWithOffice(tokens, lexicon))
    return { name: printed.join(' '), kind: 'organisation' };

  const lastTitle = tokens.findLastIndex((token) => isTitle(token, lexicon));
  const name = printed.slice(lastTitle + 1).join(' ');
  if (/^\p{Lu}{2,6}(?:\/\p{Lu}{2,6})?$/u.test(name)) return { name, kind: 'organisation' };
  if (lastTitle >= 0) return { name, kind: 'person' };
  if (hasArticle) return { name, kind: 'organisation' };
  return { name, kind: tokens.length > 1 ? 'person' : 'unknown' };
}

/** Whether a word before a name is an office or a form of address, on its own or as the end of a compound. */
function isTitle({ lower }: Token, lexicon: Lexicon): boolean {
  return lexicon.titles.has(lower) || lexicon.titleEndings.some((ending) => lower.endsWith(ending));
}

/** “Osterby Council President Ann Lind” ends in a person, “Justice Department” does not. */
function isPersonWithOffice(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const lastTitle = tokens.findLastIndex((token) => isTitle(token, lexicon));
  const after = tokens.slice(lastTitle + 1);
  return lastTitle >= 0 && after.length > 0 && !after.some(({ lower }) => lexicon.organisations.has(lower));
}
