import { foldText } from '../text/fold.ts';

/** Where a subject must stand to be taken for one. */
export interface Prominent {
  readonly title: string;
  /** First sentence of the text, without its dateline. */
  readonly lead: string;
  /** The whole text. */
  readonly text: string;
  readonly authors: readonly string[];
  /** Place of the dateline: where something happens, not whom it is about. */
  readonly place: string | null;
  /** BCP 47. */
  readonly language: string;
}

const MONTHS_AND_DAYS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
const MENTIONS = 3;

/**
 * Whom a text is about, by name; empty where that is not plain.
 *
 * A name counts that stands in the headline and in the first sentence and is
 * (1) the credited author, or (2) letters that the first sentence introduces in
 * brackets after a longer name, or (3) two or more capitalised words that the
 * text goes on naming. Rule 3 is not used for German, which capitalises nouns.
 */
export function findSubjects({ title, lead, text, authors, place, language }: Prominent): string[] {
  const [foldedTitle, foldedLead] = [foldText(title), foldText(lead)];
  const inBoth = (name: string): boolean => {
    const forms = variants(name).map(foldText);
    return (
      forms.some((form) => mentions(foldedTitle, form)) && forms.some((form) => mentions(foldedLead, form))
    );
  };
  const credited = authors.filter(inBoth);
  const letters = Array.from(
    lead.matchAll(/\p{L}\s\((\p{Lu}[\p{Lu}\d]*(?:[/-]\p{Lu}[\p{Lu}\d]*)*)\)/gu),
    ([, name = '']) => name,
  ).filter((name) => name.length > 2 && inBoth(name));
  const named = language === 'de' ? [] : capitalised(lead).filter(inBoth);
  const folded = named.length === 0 ? '' : foldText(text);
  const persons = named.filter((name) => goesOn(folded, name));
  const found = [...credited, ...letters, ...persons].filter(
    (name) => place === null || foldText(name) !== foldText(place),
  );
  return found.filter((name, at) => found.findIndex((other) => sameName(other, name)) === at);
}

/** Whether two printed names share a form: `PMOI/MEK` and `MEK` do. */
export function sameName(one: string, other: string): boolean {
  const forms = variants(one).map(foldText);
  return variants(other).some((form) => forms.includes(foldText(form)));
}

/** A name, and each of the names that a slash joins in it. */
function variants(name: string): string[] {
  return [name, ...(name.includes('/') ? name.split('/').filter((part) => part.length > 2) : [])];
}

const INSIDE_WORD = /[\p{L}\p{N}]/u;

/** Whether `text` has `name` as whole words; both folded. */
function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + name.length]];
    if (!INSIDE_WORD.test(before) && !INSIDE_WORD.test(after)) return true;
  }
  return false;
}

/** Runs of two to four capitalised words in a sentence whose other words are small. */
function capitalised(lead: string): string[] {
  const runs =
    lead.match(/\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}(?:\s\p{Lu}\.)?(?:\s\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}){1,3}/gu) ?? [];
  return runs
    .map((run) => run.replace(/[’']s$/u, ''))
    .filter((run) => !run.split(' ').some((word) => MONTHS_AND_DAYS.test(word)) && !isRegion(run));
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const REGION_NAMES = new Set(
  Array.from({ length: 26 * 26 }, (_, at) =>
    String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)),
  ).flatMap((code) => REGIONS.of(code) ?? []),
);

/** Whether a name is a country's: where something happens, rather than whom it is about. */
function isRegion(name: string): boolean {
  return REGION_NAMES.has(name);
}

/** Whether the folded text goes on speaking of `name`, by its last word as texts do. */
function goesOn(folded: string, name: string): boolean {
  const last = foldText(name.split(' ').at(-1) ?? name);
  const words = folded.split(/[^\p{L}\p{N}'-]+/u);
  return words.filter((word) => word === last || word === `${last}'s`).length >= MENTIONS;
}
