import type { SeedFile, Reader } from './reader.ts';
import type { SeedFormat } from '../core/archive/conversion.ts';
import { text } from './text.ts';

/** The reader of a file's format, by its first bytes and its name. */
export async function readerOf(file: SeedFile): Promise<Reader> {
  return isPlainText(file) ? text : ((await readers()).find((reader) => reader.recognises(file)) ?? text);
}

/** The reader of a format that a record names. */
export async function readerFor(format: SeedFormat): Promise<Reader | undefined> {
  return format === 'text' ? text : (await readers()).find((reader) => reader.format === format);
}

/** Loaded when a file needs them: the libraries for pages and documents take longer to load than a text to convert. */
async function readers(): Promise<readonly Reader[]> {
  const { READERS } = await import('./readers.ts');
  return READERS;
}

/** How files begin that are something else, whatever their name says. */
const OTHER_FORMAT = /^(?:\xef\xbb\xbf)?\s*(?:[<{[]|PK|WARC\/|filedesc:|\xd0\xcf\x11\xe0)|%PDF-|\0/;

function isPlainText({ name, head }: SeedFile): boolean {
  return /\.te?xt$/i.test(name) && !OTHER_FORMAT.test(Buffer.from(head).toString('latin1'));
}
