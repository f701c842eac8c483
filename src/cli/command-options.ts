import { siteSettings } from '../build/site-settings.ts';

/** The option of every command that says which archive is meant. */
export const archiveOption = { archive: { type: 'string' } } as const;

/** The options of the commands that change a quotation or a note. */
export const editOptions = {
  ...archiveOption,
  by: { type: 'string' },
  reason: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

/** The archive's folder. */
export function folderOf(archive: string | undefined): string {
  return archive ?? siteSettings(process.env).archive;
}

/** A wrong use, which `main` answers with the usage. */
export function misuse(message: string): TypeError {
  return Object.assign(new TypeError(message), { code: 'ERR_PARSE_ARGS_MISSING' });
}

/** The words of an option that must not be missing or blank. */
export function required(name: string, value: string | undefined): string {
  const words = value?.trim() ?? '';
  if (words === '') throw misuse(`Missing --${name}.`);
  return words;
}

/** Today, as YYYY-MM-DD. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
