import { answerPage, type MadeIndex } from './engine-worker.ts';

const SWALLOWED = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;
const OWN_ANSWERS = /var Pagefind=class\{.*\}\)\(\);\s*$/s;

/**
 * The script in which the engine works for a page: Pagefind's, changed in two points.
 *
 * By itself it takes a part of the index that cannot be loaded for an empty
 * one, and readers would be told that no article has their words. And it
 * answers through a second script of the same size, with a message for every
 * article that was found and is no longer wanted, thousands a search; here the
 * page asks it directly, and what it would load first is written into it.
 *
 * @param script Pagefind's own, `pagefind-worker.js`
 * @param entry the index's `pagefind-entry.json`
 * @throws {Error} when the script is another than this was written for
 */
export function engineScript(script: string, entry: string, edition: string): string {
  const { languages, include_characters: includeCharacters } = JSON.parse(entry) as {
    readonly languages: object;
    readonly include_characters: readonly string[];
  };
  const index: MadeIndex = { edition, languages, includeCharacters };
  const answers = `(${answerPage.toString()})(PagefindInstance,${JSON.stringify(index)});})();\n`;
  const loud = replace(script, SWALLOWED, 2, (_, load = '') => load);
  return replace(loud, OWN_ANSWERS, 1, () => answers);
}

function replace(
  script: string,
  what: RegExp,
  times: number,
  by: (...match: readonly string[]) => string,
): string {
  let places = 0;
  const changed = script.replace(what, (...match: readonly string[]) => {
    places += 1;
    return by(...match);
  });
  if (places !== times) throw new Error('The search engine is not the one that this version knows.');
  return changed;
}
