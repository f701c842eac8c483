import { eld } from 'eld/small';
import type { Basis } from '../basis/basis.ts';

/** Letters that a text needs before its language can be told. */
const ENOUGH = 60;

const HAS_ENOUGH = new RegExp(String.raw`^(?:\P{L}*\p{L}){${String(ENOUGH)}}`, 'u');

/** So much of a text tells its language; more would only take longer. UTF-16 code units. */
const SAMPLE = 4000;

/**
 * The language of a text (BCP 47) by its letters; `und` where the recogniser
 * calls its own answer doubtful, or the text is too short.
 */
export function findLanguage(text: string, on: string): { language: string; basis: Basis } {
  const sample = text.slice(0, SAMPLE);
  const found = !HAS_ENOUGH.test(sample) ? null : eld.detect(sample);
  if (found === null || found.language === '' || !found.isReliable()) {
    return { language: 'und', basis: { is: 'unknown', searched: ['the letters and words of the text'] } };
  }
  return {
    language: found.language,
    basis: {
      is: 'inferred',
      reason: 'Recognised from the letters and words of the text.',
      by: 'converter',
      on,
    },
  };
}
