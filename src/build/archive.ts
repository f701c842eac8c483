import { type Archive } from '../core/archive/archive.ts';
import { formatProblem } from '../core/archive/problem.ts';
import { strings, type Strings } from '../core/strings/strings.ts';
import { siteSettings } from './site-settings.ts';
import { loadArchive } from './load.ts';

let loaded: Promise<Archive> | undefined;

/**
 * The archive that pages show: the only door to it.
 *
 * Loaded and checked once a build. Records with problems stop the build; the
 * message lists every one of them.
 */
export function archive(): Promise<Archive> {
  loaded ??= loadArchive(siteSettings(process.env).archive).then((result) => {
    if (result.ok) return result.value;
    throw new Error(`The content has problems.\n${result.problems.map(formatProblem).join('\n')}`);
  });
  return loaded;
}

/** The words of the interface in the archive's language. */
export async function words(): Promise<Strings> {
  return strings((await archive()).settings.language);
}
