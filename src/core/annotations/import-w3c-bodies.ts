import { z } from 'zod';
import { hasType, isObject } from './import-entries.ts';
import type { Words } from './import-note.ts';
import { source, type Source } from './source.ts';

/** What the bodies of a W3C Web Annotation say. */
export interface Bodies {
  readonly words: readonly Words[];
  /** Of the first words that say it; BCP 47. */
  readonly language: string | null;
  readonly tags: readonly string[];
  /** Addresses that are bodies. */
  readonly sources: readonly Source[];
  /** Those that are nothing of this. */
  readonly left: readonly string[];
}

const text = z.string().transform((words) => words.toWellFormed());
const optional = text.optional().catch(undefined);

const textual = z.looseObject({
  value: text,
  format: optional,
  language: z
    .union([text, z.array(text).transform(([first]) => first)])
    .optional()
    .catch(undefined),
  purpose: z.unknown().optional(),
});
const linked = z.looseObject({
  id: optional,
  source: z.unknown().optional(),
  label: optional,
  'dcterms:title': optional,
});

/** Read the bodies of a W3C Web Annotation: texts, tags and addresses; of a choice, what is shown first. */
export function readBodies(bodies: readonly unknown[]): Bodies {
  const parts = bodies.flatMap(chosen);
  const texts = parts.flatMap((part) => textual.safeParse(part).data ?? []);
  const others = parts.filter((part) => !textual.safeParse(part).success);
  const sources = others.map(sourceOf);
  const said = texts.filter(({ purpose }) => !isTag(purpose));
  const unread = sources.filter((one) => one === null).length;
  return {
    words: said.map(({ value, format }) => ({
      format: formatOf(format),
      value: value.replaceAll('\r\n', '\n'),
    })),
    language: said.find(({ language }) => (language ?? '').length >= 2)?.language ?? null,
    tags: texts.filter(({ purpose }) => isTag(purpose)).map(({ value }) => value),
    sources: sources.flatMap((one) => one ?? []),
    left: unread === 0 ? [] : [`bodies left out that are neither text nor a web address: ${unread}`],
  };
}

/** The first of a choice, which is what is shown; everything in other lists. */
function chosen(body: unknown): unknown[] {
  if (!isObject(body) || !Array.isArray(body['items'])) return [body];
  const items: unknown[] = body['items'];
  return hasType(body, 'Choice') ? items.slice(0, 1) : items;
}

function isTag(purpose: unknown): boolean {
  return [purpose].flat(1).some((one) => one === 'tagging' || one === 'classifying');
}

function formatOf(format: string | undefined): Words['format'] {
  if (format === undefined) return 'plain';
  if (/^(?:text\/(?:x-)?markdown)\b/i.test(format)) return 'markdown';
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(format) ? 'html' : 'plain';
}

function sourceOf(body: unknown): Source | null {
  const read = linked.safeParse(typeof body === 'string' ? { id: body } : body);
  if (!read.success) return null;
  const { id, source: page, label, 'dcterms:title': title } = read.data;
  const url = isObject(page) ? page['id'] : (page ?? id);
  return source.safeParse({ title: title ?? label ?? url, url }).data ?? null;
}
