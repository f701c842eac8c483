import type { Email } from 'postal-mime';
import type { DocumentBlock, SeedDocument } from '../core/convert/document.ts';
import { readMarkup } from './html.ts';
import { bytesWithin, COPY_AGAIN, flaw, unread, wordsOf, type Flaw } from './flaw.ts';
import type { Reader, SeedFile, SeedRead } from './reader.ts';
import { stated } from './stated.ts';
import { printedBlock, textBlocks } from './text-blocks.ts';

/** In bytes: attachments make most of it. */
const LARGEST = 50_000_000;

/**
 * Mails (EML): the plain text, or where there is none the HTML. The lines that
 * a mail program shows above and below (sender, day, subject, names of
 * attachments) stand outside the article. Only the subject is taken for a
 * statement about the text: who sends a mail has often not written what is in
 * it, and the day of a mail is not the day of a publication. Attachments are
 * not read.
 */
export const eml: Reader = {
  format: 'eml',
  recognises: ({ name }) => /\.eml$/i.test(name),
  read: async function* (file) {
    yield await readEml(file);
  },
};

async function readEml(file: SeedFile): Promise<SeedRead> {
  const bytes = await bytesWithin(file, LARGEST, 'Save the mail without its attachments.');
  if (!(bytes instanceof Uint8Array)) return unread(file, null, bytes);
  try {
    const { default: PostalMime } = await import('postal-mime');
    const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
    const wrong = flawOf(mail, bytes);
    if (wrong !== null) return unread(file, null, wrong);
    const content = { is: 'document', document: mailDocument(mail) } as const;
    return {
      ok: true,
      seed: { part: null, bytes, encoding: { name: 'mime', by: 'declared' }, captured: null, content },
    };
  } catch (error) {
    return unread(file, null, flaw('broken-mail', `Invalid mail: ${wordsOf(error)}.`, COPY_AGAIN));
  }
}

function mailDocument(mail: Email): SeedDocument {
  const body = mail.text?.trim() ? textBlocks(mail.text) : readMarkup(mail.html ?? '');
  return {
    blocks: [...headLines(mail), ...body, ...attachmentLines(mail)],
    metadata: stated('title', mail.subject, 'mail header Subject'),
  };
}

/** The lines above the text, as they are read: in the order of every mail program. */
function headLines({ headers, from, subject }: Email): DocumentBlock[] {
  const sender =
    from?.group === undefined ? [from?.name, from?.address].filter(Boolean).join(' ') : from.name;
  const date = headers.find(({ key }) => key === 'date')?.value ?? '';
  const lines = [
    ['From', sender],
    ['Date', date],
  ] as const;
  return [
    ...lines.flatMap(([name, value]) =>
      value === '' ? [] : printedBlock(`${name}: ${value}`, 'page-furniture'),
    ),
    ...printedBlock(subject ?? '', 'title'),
  ];
}

function attachmentLines({ attachments }: Email): DocumentBlock[] {
  return attachments.flatMap(({ filename, related }) =>
    related === true ? [] : printedBlock(filename ?? '', 'page-furniture'),
  );
}

function flawOf(mail: Email, bytes: Uint8Array): Flaw | null {
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (/^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)/i.test(type))
    return flaw(
      'encrypted-seed',
      'Unexpected encryption: the mail is encrypted or sealed (S/MIME, PGP).',
      'Open it in the mail program that has the key, and put its text into seeds/.',
    );
  if (mail.headers.length === 0)
    return flaw('broken-mail', 'Invalid mail: it has no headers (From, Date, Subject).', COPY_AGAIN);
  if (isCut(type, bytes))
    return flaw('broken-mail', 'Invalid mail: it ends early, its last part is not closed.', COPY_AGAIN);
  return (mail.text?.trim() ?? '') === '' && (mail.html?.trim() ?? '') === ''
    ? flaw(
        'no-text',
        'Missing text: the mail has none.',
        'If the article is attached, put the attachment itself into seeds/.',
      )
    : null;
}

/** Whether parts of the MIME `type` are not closed in `bytes`, as they are in every whole file. */
export function isCut(type: string, bytes: Uint8Array): boolean {
  const found = /^multipart\/[^;]+;.*?\bboundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  const boundary = found?.[1] ?? found?.[2];
  return boundary !== undefined && !Buffer.from(bytes).includes(`--${boundary}--`);
}
