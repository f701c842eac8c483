import type { Strings } from '../strings/strings.ts';
import { plain } from './plain.ts';
import type { Reference } from './reference.ts';

/** The line below copied words: where they are from, their address, and the disclosure in words. */
export function sourceLine(reference: Reference, s: Strings): string {
  return plain(reference, s)
    .map(({ text, sign }) => text + sign)
    .join(' ');
}
