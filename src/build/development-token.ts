import { randomBytes } from 'node:crypto';

// Astro runs pages apart from its configuration; the environment of the process is all that they share.
const NAME = 'CUTTINGS_DEVELOPMENT_TOKEN';

/** Make the token of this start of the development server. */
export function makeDevelopmentToken(): string {
  const token = randomBytes(32).toString('hex');
  process.env[NAME] = token;
  return token;
}

/** The token, for pages that the development server renders; empty when there is no such server. */
export function developmentToken(): string {
  return process.env[NAME] ?? '';
}
