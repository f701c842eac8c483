import type { Query } from '../core/search/query.ts';
import type { Suggestion } from '../core/search/suggest.ts';
import { showName } from './show-name.ts';

/** More than these would push the hits out of sight. */
const MOST = 3;

/**
 * Ways to the pages of names that begin like what was asked, each behind what
 * it names: “Speaker: **Abbasali Mogheisi**”. The words of a speaker seldom
 * hold the name, so a search for it finds little of what was said.
 *
 * @param names that begin like what was asked
 * @param addresses by facet, of what the pages of its names stand under
 */
export function namesAsked(
  { facets: chosen }: Query,
  names: readonly Suggestion[],
  addresses: DOMStringMap,
): Node[] {
  return names
    .filter(({ key, id }) => !chosen[key].includes(id))
    .slice(0, MOST)
    .map(({ key, id, label, as }) => {
      const link = document.createElement('a');
      link.href = `${addresses[key] ?? ''}${id}/`;
      link.dir = 'auto';
      showName(link, label, null);
      const sentence = document.createDocumentFragment();
      sentence.append(`${as}: `, link);
      return sentence;
    });
}
