import { isCollection, isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import type { FieldPath } from './place.ts';
import { commentsIn, oneLine, type Plain } from './yaml-line.ts';

/**
 * Set one value in a YAML source and leave every other character as it is.
 *
 * The parser only says where things stand; the new value is put in their place
 * on one line, or on one line an entry where a list or map stood in lines.
 * Comments inside a value that is replaced move above it. `order` are the
 * names that come before a new entry of a map; without one of them it stands
 * last.
 *
 * @returns null when the source is written in a way in which that cannot be
 * done safely: the result is read again, and anything but exactly the one
 * change is refused
 */
export function setYaml(
  source: string,
  path: FieldPath,
  value: Plain,
  order: readonly string[] = [],
): string | null {
  const document = parseDocument(source);
  if (document.errors.length > 0) return null;
  const edited = setAt({ source, order }, document.contents, path, value, false);
  if (edited === null) return null;

  const written = parseDocument(edited);
  if (written.errors.length > 0) return null;
  return same(written.toJS(), withValue(document.toJS(), path, value)) ? edited : null;
}

interface Source {
  readonly source: string;
  readonly order: readonly string[];
}

/** @param flow whether one of the collections around `node` is written in brackets */
function setAt(
  within: Source,
  node: unknown,
  path: FieldPath,
  value: Plain,
  aroundIsFlow: boolean,
): string | null {
  const [key, ...rest] = path;
  const flow = aroundIsFlow || (isCollection(node) && node.flow === true);
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
    if (pair === undefined) return rest.length === 0 ? addPair(within, node.items, String(key), value, flow) : null;
    if (rest.length > 0) return setAt(within, pair.value, rest, value, flow);
    return setPair(within, pair, value, flow);
  }
  if (isSeq(node)) {
    const at = Number(key);
    const item = node.items[at];
    if (rest.length > 0) return setAt(within, item, rest, value, flow);
    if (isPlaced(item)) return replaced(within.source, item.range[0], endOf(item), oneLine(value, true));
    return at === node.items.length ? addItem(within.source, node.items, value, flow) : null;
  }
  return null;
}

function setPair(within: Source, { key, value: old }: Pair, value: Plain, flow: boolean): string | null {
  const { source } = within;
  if (!isPlaced(key)) return null;
  const colon = source.indexOf(':', key.range[1]);
  if (colon === -1) return null;
  const inLines = isPlaced(old) && !flow ? setInLines(within, old, value) : undefined;
  if (inLines !== undefined) return inLines;

  const end = isPlaced(old) ? Math.max(endOf(old), colon + 1) : colon + 1;
  const edited = replaced(source, colon + 1, end, ` ${oneLine(value, flow)}`);
  const comments = commentsIn(source.slice(colon + 1, end));
  if (comments.length === 0) return edited;
  const indent = ' '.repeat(columnOf(source, key.range[0]));
  const above = comments.map((comment) => `${comment}${newline(source)}${indent}`).join('');
  return flow ? null : replaced(edited, key.range[0], key.range[0], above);
}

/**
 * Change only the entries that differ of a list or map that stands in lines.
 *
 * @returns undefined when it must be written anew
 */
function setInLines(within: Source, old: Node, value: Plain): string | null | undefined {
  if (!isCollection(old) || old.flow === true || typeof value !== 'object' || value === null) return undefined;
  const before: unknown = old.toJSON();
  const entries = Object.entries(value);
  const keys = Object.keys(before as object); // a list or map
  const keeps =
    Array.isArray(before) === Array.isArray(value) && isSeq(old)
      ? entries.length >= keys.length
      : entries.length === keys.length && keys.every((key) => key in value);
  if (!keeps) return undefined;

  let { source } = within;
  for (const [key, entry] of entries) {
    if (same((before as Record<string, unknown>)[key], entry)) continue; // by the keys that were just compared
    const edited = setNested(source, within.source, old, key, entry);
    if (edited === null) return null;
    source = edited;
  }
  return source;
}

/** Entries are changed from first to last, so each is looked up anew at where it has moved to. */
function setNested(source: string, original: string, old: Node, key: string, value: Plain): string | null {
  const document = parseDocument(source);
  const node = collectionAt(document.contents, old.range?.[0], original === source);
  return node === null ? null : setAt({ source, order: [] }, node, [key], value, false);
}

/** The collection that begins at `start`: what stands before it has not been edited. */
function collectionAt(node: unknown, start: number | undefined, _first: boolean): Node | null {
  if (!isCollection(node)) return null;
  if (node.range?.[0] === start && node.flow !== true) return node;
  return null;
}
