import { docx } from './docx.ts';
import { eml } from './eml.ts';
import { epub } from './epub.ts';
import { feed } from './feed.ts';
import { html } from './html.ts';
import { mhtml } from './mhtml.ts';
import { ninjs } from './ninjs.ts';
import { pdf } from './pdf.ts';
import type { Reader } from './reader.ts';
import { text } from './text.ts';
import { wacz } from './wacz.ts';
import { warc } from './warc.ts';

/** Every reader, the most particular first: a file is read by the first that recognises it, plain text last. */
export const READERS: readonly Reader[] = [wacz, warc, docx, epub, pdf, feed, ninjs, eml, mhtml, html, text];
