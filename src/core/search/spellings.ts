import { foldText } from '../text/fold.ts';

/** Words that are spelled in more than one way: every spelling, folded, with the folded one that stands for all. */
export type Spellings = ReadonlyMap<string, string>;

/** No word is spelled in more than one way. */
export const NO_SPELLINGS: Spellings = new Map();

/** @param groups spellings of one word each, as declared; the first stands for all */
export function readSpellings(groups: readonly (readonly string[])[]): Spellings {
  return new Map(
    groups.flatMap((group) => {
      const [first = '', ...others] = group.map(foldText);
      return [first, ...others].map((spelling): [string, string] => [spelling, first]);
    }),
  );
}

/** All declared spellings of a folded word that has some; itself alone where it has none. */
export function allSpellings(word: string, spellings: Spellings): string[] {
  const standing = spellings.get(word);
  if (standing === undefined) return [word];
  return [...spellings].filter(([, other]) => other === standing).map(([spelling]) => spelling);
}

/** The words that stand in the index for those with a declared spelling that begins like this one. */
export function standingFor(beginning: string, spellings: Spellings): string[] {
  if (beginning === '') return [];
  return [
    ...new Set([...spellings].filter(([word]) => word.startsWith(beginning)).map(([, standing]) => standing)),
  ];
}
