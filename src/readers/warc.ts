import { flaw, unread } from './flaw.ts';
import { PartNames } from './parts.ts';
import type { Reader, SeedFile, SeedRead } from './reader.ts';
import { ByteReader } from './warc-bytes.ts';
import { firstWords } from './warc-members.ts';
import { readPage } from './warc-page.ts';
import { recordId, recordsOf } from './warc-records.ts';

/**
 * Web archives (WARC), packed or not: each HTML page that was fetched with
 * status 200, or stored as a resource, is a seed whose bytes are the page's
 * own. Requests, revisits, metadata, pictures, scripts and other answers are
 * passed over. ARC, the format before it, is refused.
 */
export const warc: Reader = {
  format: 'warc',
  recognises: ({ head, name }) =>
    /^(?:WARC\/|filedesc:\/\/)/.test(firstWords(head)) || /\.w?arc(?:\.gz)?$/i.test(name),
  read: (file) => orNoPage(file, pagesOf(file, file.stream(), new PartNames())),
};

/** The pages of one WARC file, which may stand inside `file`, and what is wrong in it. */
export async function* pagesOf(
  file: SeedFile,
  stream: AsyncIterable<Uint8Array>,
  names: PartNames,
): AsyncGenerator<SeedRead> {
  let records = 0;
  for await (const record of recordsOf(new ByteReader(stream))) {
    records++;
    if (!record.ok && record.rule === 'unsupported-format') {
      yield unread(file, null, record);
      return;
    }
    const page = record.ok ? readPage(record) : record;
    if (page === null) continue;
    const id = record.ok ? recordId(record.fields) : record.id;
    const part = names.give(id ?? `record ${records}`);
    yield page.ok ? { ok: true, seed: { ...page.seed, part } } : unread(file, part, page);
  }
}

/** What was read, or where that is nothing, that the archive holds no page: nobody is to wait for one. */
export async function* orNoPage(file: SeedFile, reads: AsyncIterable<SeedRead>): AsyncGenerator<SeedRead> {
  let count = 0;
  for await (const read of reads) {
    count++;
    yield read;
  }
  if (count === 0) yield unread(file, null, NO_PAGE);
}

const NO_PAGE = flaw(
  'no-page',
  'Missing page: no record of this web archive is an HTML page that was fetched with status 200.',
  'If it only completes another file (requests, revisits, pictures), keep it with that, outside seeds/.',
);
