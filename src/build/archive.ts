import type { Archive } from '../core/archive/archive.ts';
import { formatProblem } from '../core/archive/problem.ts';
import { strings, type Strings } from '../core/strings/strings.ts';
import { handedOver } from './hand-over.ts';
import { loadArchive } from './load.ts';
import { siteSettings } from './site-settings.ts';

let loaded: Promise<Archive> | undefined;

/**
 * The archive that pages show: the only door to it.
 *
 * Loaded and checked once a build, or handed over by the command that did so.
 * Records with problems stop the build; the message lists every one of them.
 */
export function archive(): Promise<Archive> {
  loaded ??= load(siteSettings(process.env).archive);
  return loaded;
}

async function load(folder: string): Promise<Archive> {
  const handed = handedOver(folder);
  if (handed !== undefined) return handed;
  const result = await loadArchive(folder);
  if (result.ok) return result.value;
  throw new ContentError(result.problems.map(formatProblem));
}

/** The words of the interface in the archive's language. */
export async function words(): Promise<Strings> {
  return strings((await archive()).settings.language);
}

/** What Astro shows on the page and in the terminal when records have problems. */
class ContentError extends Error {
  readonly hint = 'Mend the records; the page follows by itself.';

  constructor(problems: readonly string[]) {
    super(`The content has problems.\n${problems.join('\n')}`);
  }

  /** Astro looks here for the word “document”, which our remedies use, and would advise on browser scripts. */
  override toString(): string {
    return 'ContentError';
  }
}
