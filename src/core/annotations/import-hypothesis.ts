import { z } from 'zod';
import { annotationKind, type AnnotationKind } from './annotation.ts';
import { dayOf, type ForeignNote, type ReadEntry } from './import-note.ts';
import { pointing, selectorList } from './import-selectors.ts';

const text = z.string().transform((words) => words.toWellFormed());
const optional = text.nullish().transform((value) => value ?? null);

/** What is read of an annotation as Hypothesis's service and its client write it. */
const hypothesisNote = z.looseObject({
  id: optional,
  uri: text,
  text: text.nullish().transform((value) => value ?? ''),
  tags: z
    .array(text)
    .nullish()
    .transform((tags) => tags ?? []),
  user: optional,
  user_info: z.looseObject({ display_name: optional }).nullish(),
  created: optional,
  updated: optional,
  group: optional,
  permissions: z.looseObject({ read: z.array(z.string()).nullish() }).nullish(),
  references: z.array(z.unknown()).nullish(),
  hidden: z.boolean().nullish(),
  links: z.looseObject({ html: optional }).nullish(),
  target: z.array(z.looseObject({ source: optional, selector: selectorList })).nullish(),
});
type HypothesisNote = z.output<typeof hypothesisNote>;

/**
 * Read an annotation as Hypothesis's API and its client's export write it.
 *
 * Its words are Markdown. It says no motivation: a tag that is the name of one
 * of our kinds gives the kind, and other tags stay behind. Whoever may read it
 * is taken from its permissions; where these are missing, from its group, and
 * without one it counts as private.
 *
 * @see https://h.readthedocs.io/en/latest/api-reference/
 */
export function readHypothesisNote(entry: unknown): ReadEntry {
  const read = hypothesisNote.safeParse(entry);
  if (!read.success) return { ok: false, reason: reasonOf(read.error) };
  const { data } = read;
  const [target, ...others] = data.target ?? [];
  const { kind, left } = kindOf(data.tags);
  const note: ForeignNote = {
    id: nameOf(data),
    about: [data.uri, ...others.map(({ source }) => source ?? data.uri)],
    on: pointing(target?.selector ?? []),
    kind,
    body: [{ format: 'markdown', value: data.text.replaceAll('\r\n', '\n') }],
    language: null,
    sources: [],
    by: authorOf(data),
    date: dayOf(data.created),
    modified: dayOf(data.updated),
    via: null,
    readers: readersOf(data),
    is: isOf(data),
    left,
  };
  return { ok: true, note };
}

/** What is wrong with an entry, at its first fault. */
export function reasonOf({ issues: [issue] }: z.ZodError): string {
  const path = issue?.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return path === undefined || path === ''
    ? 'It is no JSON object.'
    : `Missing or unexpected ${path.replace(/^\./, '')}.`;
}

/** The kind that the first fitting tag names, and the tags that say something else. */
export function kindOf(
  tags: readonly string[],
  otherwise: AnnotationKind = 'context',
): { readonly kind: AnnotationKind; readonly left: readonly string[] } {
  const isKind = (tag: string): boolean => annotationKind.safeParse(tag.toLowerCase()).success;
  const named = tags.find(isKind);
  const kind = named === undefined ? otherwise : annotationKind.parse(named.toLowerCase());
  const rest = tags.filter((tag) => tag !== named);
  return { kind, left: rest.length === 0 ? [] : [`tags left out: ${rest.join(', ')}`] };
}

function nameOf({ id, links }: HypothesisNote): string | null {
  const html = links?.html ?? null;
  if (html !== null && /^https?:\/\//.test(html)) return html;
  return id === null ? null : `https://hypothes.is/a/${encodeURIComponent(id)}`;
}

function authorOf({ user, user_info }: HypothesisNote): string | null {
  const name = user_info?.display_name?.trim() ?? '';
  if (name !== '') return name;
  const [, account = ''] = /^acct:([^@]+)@/.exec(user ?? '') ?? [];
  return account === '' ? null : account;
}

function readersOf({ permissions, group }: HypothesisNote): ForeignNote['readers'] {
  const read = permissions?.read ?? (group === null ? [] : [`group:${group}`]);
  if (read.includes('group:__world__')) return 'everyone';
  return read.some((reader) => reader.startsWith('group:')) ? 'group' : 'private';
}

function isOf({ references, hidden }: HypothesisNote): ForeignNote['is'] {
  if ((references ?? []).length > 0) return 'reply';
  return hidden === true ? 'hidden' : 'note';
}
