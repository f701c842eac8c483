import { createHash } from 'node:crypto';
import { z } from 'zod';
import { bytesWithin, COPY_AGAIN, flaw, unread, wordsOf, type Flaw } from './flaw.ts';
import { PartNames } from './parts.ts';
import type { Reader, SeedFile, SeedRead } from './reader.ts';
import { orNoPage, pagesOf } from './warc.ts';
import { openZip, type Zip } from './zip.ts';

/** In bytes: a file that is held in memory while its pages are read. */
const LARGEST = 500_000_000;
/** In bytes: its WARC files unpacked, which pass through memory in pieces. */
const LARGEST_UNPACKED = 4_000_000_000;
const DESCRIPTION = 'datapackage.json';
const TAKE_OUT =
  'Unpack it and put the files of its folder archive/ (NAME.warc.gz) into seeds/: they may be of any size.';

/**
 * Packed web archives (WACZ): the pages of the WARC files inside, as the
 * reader of those gives them. Each is held against the checksum that
 * `datapackage.json` states; the pages of a file that has another are not
 * read, for it is not certain that they are what was captured.
 *
 * @see https://specs.webrecorder.net/wacz/1.1.1/
 */
export const wacz: Reader = {
  format: 'wacz',
  recognises: ({ head, name }) => {
    const start = Buffer.from(head).toString('latin1');
    return (
      start.startsWith('PK') &&
      (/\.wacz$/i.test(name) || /\b(?:archive\/[^\0]{1,200}?\.warc|datapackage\.json)/.test(start))
    );
  },
  read: (file) => orNoPage(file, readWacz(file)),
};

async function* readWacz(file: SeedFile): AsyncGenerator<SeedRead> {
  const bytes = await bytesWithin(file, LARGEST, TAKE_OUT);
  if (bytes instanceof Uint8Array) yield* readPackage(file, bytes, new PartNames(), true);
  else yield unread(file, null, bytes);
}

/** The pages of a package; one that was put together of several holds them as files. */
async function* readPackage(
  file: SeedFile,
  bytes: Uint8Array,
  names: PartNames,
  mayHoldPackages: boolean,
): AsyncGenerator<SeedRead> {
  const zip = await openZip(bytes, LARGEST_UNPACKED);
  if (!zip.ok) {
    yield unread(file, null, zip);
    return;
  }
  const digests = await statedDigests(zip);
  if (!(digests instanceof Map)) yield unread(file, names.give(DESCRIPTION), digests);
  const stated = digests instanceof Map ? digests : new Map<string, string>();
  for (const name of zip.names) {
    const isWarc = /^archive\/.*\.w?arc(?:\.gz)?$/i.test(name);
    const isPackage = mayHoldPackages && /\.wacz$/i.test(name);
    if (!isWarc && !isPackage) continue;
    try {
      const digest = stated.get(name);
      if (digest !== undefined && (await isOther(zip, name, digest)))
        yield unread(file, names.give(name), otherChecksum(name));
      else if (isWarc) yield* readInnerWarc(file, zip, name, names);
      else yield* readInnerPackage(file, zip, name, names);
    } catch (error) {
      const reason = `Invalid WACZ file: “${name}” in it is damaged (${wordsOf(error)}).`;
      yield unread(file, names.give(name), flaw('broken-zip', reason, COPY_AGAIN));
    }
  }
}

async function* readInnerWarc(
  file: SeedFile,
  zip: Zip,
  name: string,
  names: PartNames,
): AsyncGenerator<SeedRead> {
  const stream = await zip.stream(name);
  if (stream !== null) yield* pagesOf(file, stream, names);
}

async function* readInnerPackage(
  file: SeedFile,
  zip: Zip,
  name: string,
  names: PartNames,
): AsyncGenerator<SeedRead> {
  const inner = await zip.read(name);
  if (inner?.ok === true) yield* readPackage(file, inner.bytes, names, false);
  else if (inner !== null) yield unread(file, names.give(name), inner);
}

const description = z.object({
  resources: z.array(z.object({ path: z.string(), hash: z.string().optional() })),
});

/** The checksums that the package states, by the names of its files; none where it describes nothing. */
async function statedDigests(zip: Zip): Promise<Map<string, string> | Flaw> {
  const part = await zip.read(DESCRIPTION);
  if (part === null) return new Map();
  if (!part.ok) return part;
  try {
    const { resources } = description.parse(JSON.parse(Buffer.from(part.bytes).toString('utf8')));
    return new Map(resources.flatMap(({ path, hash }) => (hash === undefined ? [] : [[path, hash]])));
  } catch {
    return flaw(
      'broken-zip',
      `Invalid WACZ file: ${DESCRIPTION}, which states the checksums of its files, cannot be read.`,
      COPY_AGAIN,
    );
  }
}

/** Whether a file of the package has another checksum than the package states. */
async function isOther(zip: Zip, name: string, stated: string): Promise<boolean> {
  const [, method = '', digest = ''] = /^(sha256|sha512|sha1|md5):([\da-f]+)$/i.exec(stated) ?? [];
  const stream = await zip.stream(name);
  if (method === '' || stream === null) return false;
  const hash = createHash(method.toLowerCase());
  for await (const piece of stream) hash.update(piece);
  return hash.digest('hex') !== digest.toLowerCase();
}

function otherChecksum(name: string): Flaw {
  return flaw(
    'wrong-checksum',
    `Unexpected content: “${name}” has not the checksum that ${DESCRIPTION} states, so its pages may not be what was captured. They are not read.`,
    `${COPY_AGAIN} If you know why it differs, unpack it and put “${name}” into seeds/.`,
  );
}
