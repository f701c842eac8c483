import type { Captured } from '../core/archive/conversion.ts';
import { decodeDeclared } from './declared.ts';
import { COPY_AGAIN, flaw, megabytes, type Flaw } from './flaw.ts';
import { readHtml } from './html.ts';
import type { ReadSeed } from './reader.ts';
import { beginsPage, payloadOf, readResponse, type Payload } from './warc-http.ts';
import { hasDigest } from './warc-digest.ts';
import { LARGEST_PAGE, recordId, type Fields, type WarcRecord } from './warc-records.ts';

/** A page of a web archive as a seed, or why it cannot be one. */
export type Page = { readonly ok: true; readonly seed: Omit<ReadSeed, 'part'> } | Flaw;

/** The page that a record holds; null when it holds none. */
export function readPage(record: WarcRecord): Page | null {
  const sent = sentPage(record);
  if (sent === null) return null;
  const { fields, place, length } = record;
  const at = (reason: string): string =>
    `Invalid page in the record ${recordId(fields) ?? ''} at ${place}: ${reason}`;
  if (length > LARGEST_PAGE)
    return flaw(
      'large-seed',
      at(`it has ${megabytes(length)}; at most ${megabytes(LARGEST_PAGE)} are read.`),
      'A page of this size holds more than an article. Save the article alone as an HTML file.',
    );
  if (!sent.payload.ok) return { ...sent.payload, reason: at(sent.payload.reason) };
  if (fields.has('warc-truncated')) {
    const why = `the tool that saved it broke it off (WARC-Truncated: ${fields.get('warc-truncated') ?? ''}).`;
    return flaw(
      'broken-record',
      at(why),
      'Save the page again, if it is still there, or look for another capture of it.',
    );
  }
  const { bytes } = sent.payload;
  if (!isAsCaptured(record, bytes))
    return flaw('wrong-checksum', at('it has not the checksum that the record states.'), COPY_AGAIN);
  const decoded = decodeDeclared(bytes, sent.charset);
  if (!decoded.ok) return flaw('unreadable-seed', at(decoded.reason), decoded.remedy);
  const captured = capturedOf(fields);
  if (captured.url === '')
    return flaw('broken-record', at('it does not say which address it was at.'), COPY_AGAIN);
  const document = readHtml(decoded.text, captured.url);
  return {
    ok: true,
    seed: { bytes, encoding: decoded.encoding, captured, content: { is: 'document', document } },
  };
}

/** What a record's tool received, when that is a page. */
function sentPage({ fields, block }: WarcRecord): { payload: Payload; charset: string | null } | null {
  const type = fields.get('content-type') ?? '';
  if (block === null) return null;
  if (fields.get('warc-type') === 'resource')
    return isHtml(type) ? { payload: { ok: true, bytes: block }, charset: charsetOf(type) } : null;

  const response = readResponse(block);
  if (response?.status !== 200) return null;
  const sentType = response.fields.get('content-type') ?? '';
  if (sentType !== '' && !isHtml(sentType)) return null;
  const payload = payloadOf(response);
  if (sentType === '' && !(payload.ok && beginsPage(payload.bytes))) return null;
  return { payload, charset: charsetOf(sentType) };
}

/**
 * Whether a page has a checksum that its record states. Tools disagree about
 * what they are made of: one of the record's content, of the body as it was
 * sent, and of the page is enough.
 */
function isAsCaptured({ fields, block }: WarcRecord, page: Uint8Array): boolean {
  const stated = [fields.get('warc-block-digest'), fields.get('warc-payload-digest')];
  const body = block === null ? undefined : readResponse(block)?.body;
  const answers = stated.flatMap((digest) =>
    digest === undefined ? [] : [block, body, page].map((bytes) => (bytes ? hasDigest(digest, bytes) : null)),
  );
  return answers.includes(true) || !answers.includes(false);
}

function isHtml(type: string): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type);
}

function charsetOf(type: string): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1]?.toLowerCase() ?? null;
}

/** From where and when the archive took what a record holds. */
function capturedOf(fields: Fields): Captured {
  return {
    url: fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '',
    on: fields.get('warc-date') ?? null,
    digest: fields.get('warc-payload-digest') ?? fields.get('warc-block-digest') ?? null,
  };
}
