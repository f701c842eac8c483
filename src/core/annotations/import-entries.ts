/** The entries of a file of notes: what each is, is not yet asked. */
export interface Entries {
  readonly entries: readonly unknown[];
  /** IRIs of the pages whose notes these are. */
  readonly pages: readonly string[];
  /** IRIs of pages that a collection only names. */
  readonly named: readonly string[];
}

const NOTHING: Entries = { entries: [], pages: [], named: [] };

/** What collections are nested in each other at most; what is deeper is no collection of notes. */
const DEEPEST = 8;

/**
 * The notes in what a JSON file of them holds: an answer or an export of
 * Hypothesis, a W3C collection, page or annotation, or an array of any of
 * these; null where it is something else.
 *
 * @see https://h.readthedocs.io/en/latest/api-reference/
 * @see https://www.w3.org/TR/annotation-model/#collections
 */
export function entriesIn(json: unknown): Entries | null {
  return entriesBelow(json, 0);
}

function entriesBelow(json: unknown, depth: number): Entries | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(json))
    return joined(json.map((entry) => entriesBelow(entry, depth + 1) ?? single(entry)));
  if (!isObject(json)) return null;
  const lists = [json['rows'], json['annotations'], json['replies'], json['items']].filter(Array.isArray);
  if (lists.length > 0) {
    const found = joined(lists.map((list) => entriesBelow(list, depth + 1)));
    return {
      ...found,
      pages: [...found.pages, ...iris(json['id'])],
      named: [...found.named, ...iris(json['next'])],
    };
  }
  if (hasType(json, 'AnnotationCollection')) return collected(json['first'], depth);
  return looksLikeNote(json) ? single(json) : null;
}

/** The notes of a collection's first page, which stands in it or is only named. */
function collected(first: unknown, depth: number): Entries {
  return {
    ...(entriesBelow(first, depth + 1) ?? NOTHING),
    ...(isObject(first) ? {} : { named: iris(first) }),
  };
}

function iris(value: unknown): string[] {
  return typeof value === 'string' ? [value] : [];
}

function joined(parts: readonly (Entries | null)[]): Entries {
  const all = parts.map((part) => part ?? NOTHING);
  return {
    entries: all.flatMap(({ entries }) => entries),
    pages: all.flatMap(({ pages }) => pages),
    named: all.flatMap(({ named }) => named),
  };
}

function single(entry: unknown): Entries {
  return { ...NOTHING, entries: [entry] };
}

function looksLikeNote(json: Readonly<Record<string, unknown>>): boolean {
  return hasType(json, 'Annotation') || 'target' in json || 'uri' in json;
}

/** Whether `type` is, or is among, the types of a JSON-LD object. */
export function hasType(json: unknown, type: string): boolean {
  if (!isObject(json)) return false;
  const types: unknown = json['type'];
  return types === type || (Array.isArray(types) && types.includes(type));
}

/** Whether a value of JSON is an object, not an array. */
export function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
