import { arabic } from './ar.ts';
import { german } from './de.ts';
import {
  danish,
  finnish,
  french,
  italian,
  norwegian,
  polish,
  portuguese,
  russian,
  spanish,
  swedish,
  ukrainian,
} from './dialogue.ts';
import { english } from './en.ts';
import { persian } from './fa.ts';
import type { Lexicon } from './lexicon.ts';
import { unread } from './unread.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = {
  ar: arabic,
  da: danish,
  de: german,
  en: english,
  es: spanish,
  fa: persian,
  fi: finnish,
  fr: french,
  it: italian,
  nb: norwegian,
  nn: norwegian,
  no: norwegian,
  pl: polish,
  pt: portuguese,
  ru: russian,
  sv: swedish,
  uk: ukrainian,
};

/** The words of a language, by its BCP 47 tag; none for a language that nobody has written them for. */
export function lexiconOf(language: string): Lexicon {
  const [primary = ''] = language.toLowerCase().split('-');
  return LEXICONS[primary] ?? unread;
}
