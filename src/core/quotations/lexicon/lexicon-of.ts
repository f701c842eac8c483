import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { persian } from './fa.ts';
import type { Lexicon } from './lexicon.ts';
import { unread } from './unread.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = { ar: arabic, de: german, en: english, fa: persian };

/** The words of a language, by its BCP 47 tag; none for a language that nobody has written them for. */
export function lexiconOf(language: string): Lexicon {
  const [primary = ''] = language.toLowerCase().split('-');
  return LEXICONS[primary] ?? unread;
}
