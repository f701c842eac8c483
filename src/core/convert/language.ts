import { francAll } from 'franc-min';
import type { Basis } from '../basis/basis.ts';

/** Letters that a text needs before its language can be told. */
const ENOUGH = 60;

/**
 * The second-best language must be less near than this share of the best. On
 * 941 news texts every right answer but a handful lay below, and a language
 * that the recogniser does not know lay above.
 */
const CLEARLY = 0.99;

/**
 * The language of a text (BCP 47) by its letters; `und` where two languages
 * are about as near, or the text is too short.
 */
export function findLanguage(text: string, on: string): { language: string; basis: Basis } {
  const [best, second] = francAll(text.slice(0, 8000), { minLength: ENOUGH });
  const [code] = best ?? ['und'];
  const clear = second === undefined || second[1] < CLEARLY;
  if (code === 'und' || !clear) {
    return { language: 'und', basis: { is: 'unknown', searched: ['the letters and words of the text'] } };
  }
  return {
    language: Intl.getCanonicalLocales(code)[0] ?? code,
    basis: {
      is: 'inferred',
      reason: 'Recognised from the letters and words of the text.',
      by: 'converter',
      on,
    },
  };
}
