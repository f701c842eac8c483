import { z } from 'zod';
import { answer } from '../core/convert/pipe.ts';
import { readHtml } from '../readers/html.ts';

/** What a pipe asks: a text, or a saved page and the address that it was saved from. */
const question = z.object({
  id: z.string(),
  text: z.string().optional(),
  html: z.string().optional(),
  url: z.string().nullish(),
});

/** Answer one line of `cuttings convert --jsonl`; `on` is the day. */
export function answerLine(asked: unknown, on: string): object {
  const read = question.safeParse(asked);
  if (!read.success) return { id: null, error: 'This line is no JSON object with an id and a text.' };
  const { id, text, html, url } = read.data;
  if (text !== undefined) return answer(id, { is: 'text', text }, on);
  if (html === undefined) return { id, error: 'This object has neither a text nor html.' };
  return answer(id, { is: 'document', document: readHtml(html, url ?? null) }, on);
}
