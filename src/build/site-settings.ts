import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../core/archive/read-yaml.ts';
import { archiveSettings } from '../core/archive/settings.ts';

/** What Astro's configuration, the pages and the commands must agree on. */
export interface SiteSettings {
  /** Folder that holds `seeds/` and `content/`. */
  readonly archive: string;
  /** Path under which the site is published: begins and ends in a slash. */
  readonly base: string;
  /** Public address of the site, without the base; null until it is published. */
  readonly address: string | null;
}

/**
 * The settings of this build.
 *
 * Astro loads its configuration and the pages by itself, so a command can hand
 * them their settings only in the environment: `CUTTINGS_ARCHIVE` names the
 * archive's folder, `CUTTINGS_BASE` takes precedence over the base that
 * archive.yml gives.
 *
 * Says nothing about a broken archive.yml: `cuttings check` does, with the line.
 */
export function siteSettings(environment: Readonly<Record<string, string | undefined>>): SiteSettings {
  const archive = environment['CUTTINGS_ARCHIVE'] ?? process.cwd();
  const { base, address } = published(join(archive, 'content', 'archive.yml'));
  return { archive, base: environment['CUTTINGS_BASE'] ?? base, address };
}

function published(path: string): Omit<SiteSettings, 'archive'> {
  try {
    const record = readYaml(archiveSettings, readFileSync(path, 'utf8'), path);
    if (record.ok) return record.value;
  } catch {
    // Not there, or not to be read.
  }
  return { base: '/', address: null };
}
