import { z } from 'zod';
import { MOTIVATIONS, type AnnotationKind } from './annotation.ts';
import { hasType, isObject } from './import-entries.ts';
import { kindOf, reasonOf } from './import-hypothesis.ts';
import { dayOf, type ForeignNote, type ReadEntry } from './import-note.ts';
import { pointing, selectorList } from './import-selectors.ts';
import { readBodies } from './import-w3c-bodies.ts';
import { source, type Source } from './source.ts';

const text = z.string().transform((words) => words.toWellFormed());
const optional = text.optional().catch(undefined);
const many = z
  .unknown()
  .optional()
  .transform((value): unknown[] => (value === undefined || value === null ? [] : [value].flat(1)));

const target = z.union([
  text.transform((id) => ({ id, source: undefined, selector: [] as unknown[] })),
  z.looseObject({
    id: optional,
    source: z.union([text, z.looseObject({ id: text }).transform(({ id }) => id)]).optional(),
    selector: selectorList,
  }),
]);

/** What is read of a W3C Web Annotation. */
const webAnnotation = z.looseObject({
  id: optional,
  motivation: many,
  'dcterms:type': optional,
  'dcterms:references': many,
  creator: many,
  created: optional,
  modified: optional,
  via: many,
  body: many,
  bodyValue: optional,
  target: many.pipe(z.array(target).min(1, 'An annotation has a target.')),
});

/**
 * Read a W3C Web Annotation, our own exports among them.
 *
 * Its first motivation that one of our kinds stands for gives the kind, unless
 * `dcterms:type` names a kind of this motivation, or a tag one. Bodies that are
 * only addresses, and `dcterms:references`, are its sources.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function readWebAnnotation(entry: unknown): ReadEntry {
  const read = webAnnotation.safeParse(entry);
  if (!read.success) return { ok: false, reason: reasonOf(read.error) };
  const { data } = read;
  const bodies = readBodies([
    ...data.body,
    ...(data.bodyValue === undefined ? [] : [{ value: data.bodyValue }]),
  ]);
  const motivations = data.motivation.map((motivation) => String(motivation).replace(/^oa:/, ''));
  const { kind, left } = kindOf(bodies.tags, kindFor(motivations, data['dcterms:type']));
  const references = readReferences(data['dcterms:references']);
  const [first] = data.target;
  const note: ForeignNote = {
    id: data.id ?? null,
    about: data.target.map(({ source: page, id }) => page ?? id ?? ''),
    on: pointing(first?.selector ?? []),
    kind,
    body: bodies.words,
    language: bodies.language,
    sources: [...references.sources, ...bodies.sources],
    by: authorOf(data.creator),
    date: dayOf(data.created),
    modified: dayOf(data.modified),
    via: data.via.find((via): via is string => typeof via === 'string') ?? null,
    readers: 'everyone',
    is: motivations.includes('replying') ? 'reply' : 'note',
    left: [...left, ...bodies.left, ...references.left],
  };
  return { ok: true, note };
}

/** Whether an entry is a W3C Web Annotation. */
export function isWebAnnotation(entry: unknown): boolean {
  return hasType(entry, 'Annotation');
}

function kindFor(motivations: readonly string[], named: string | undefined): AnnotationKind {
  // The keys of the table are the kinds.
  const kinds = Object.keys(MOTIVATIONS) as AnnotationKind[];
  const fits = (kind: AnnotationKind): boolean => motivations.includes(MOTIVATIONS[kind]);
  return kinds.find((kind) => kind === named && fits(kind)) ?? kinds.find(fits) ?? 'context';
}

const agent = z.looseObject({
  id: optional,
  name: z
    .union([text, z.array(text).transform((names) => names.join(', '))])
    .optional()
    .catch(undefined),
  nickname: optional,
});

function authorOf(creators: readonly unknown[]): string | null {
  const names = creators.flatMap((creator) => {
    if (typeof creator === 'string') return [creator.toWellFormed()];
    const read = agent.safeParse(creator);
    return read.success ? [read.data.name ?? read.data.nickname ?? read.data.id ?? ''] : [];
  });
  const given = names.map((name) => name.trim()).filter((name) => name !== '');
  return given.length === 0 ? null : given.join(', ');
}

/** What a note rests on, as our exports say it; a bare address has no title but itself. */
function readReferences(references: readonly unknown[]): {
  readonly sources: readonly Source[];
  readonly left: readonly string[];
} {
  const read = references.map((reference) => source.safeParse(fieldsOf(reference)));
  const unread = read.filter(({ success }) => !success).length;
  return {
    sources: read.flatMap(({ data }) => data ?? []),
    left: unread === 0 ? [] : [`sources left out that have no title or no web address: ${unread}`],
  };
}

function fieldsOf(reference: unknown): unknown {
  if (typeof reference === 'string') return { title: reference.toWellFormed(), url: reference };
  if (!isObject(reference)) return null;
  const { id, 'dcterms:title': title, 'schema:archivedAt': archived, 'dcterms:date': date } = reference;
  const archivedUrl = isObject(archived) ? archived['id'] : archived;
  return {
    title: typeof title === 'string' ? title.toWellFormed() : (title ?? id),
    ...(id !== undefined && { url: id }),
    ...(archivedUrl !== undefined && { archivedUrl }),
    ...(date !== undefined && { date }),
  };
}
