import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { toYaml } from './to-yaml.ts';
import { commentsIn, oneLine, type Plain } from './yaml-line.ts';

/** A stretch of the source (UTF-16 code units, end exclusive) and what shall stand in its place. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Make a YAML source say `value`, and leave every character as it is that need
 * not change for that: comments, order, quotation marks, line ends.
 *
 * The parser only says where things stand. A value that differs is put in the
 * old one's place on one line; in a list or map that stands in lines, only the
 * entries that differ. A new entry of a map follows the one that comes before
 * it in `value`, a new entry of a list is written in lines or in brackets as the
 * one before it is. Comments inside what is replaced move above it.
 *
 * @returns null when the source is written in a way in which that cannot be
 *   done: the result is read again, and anything but exactly `value` is refused
 */
export function rewriteYaml(source: string, value: Plain): string | null {
  const document = parseDocument(source);
  if (document.errors.length > 0) return null;
  const splices = rewriteNode(source, document.contents, value);
  if (splices === null) return null;

  // From the last to the first, so that no place moves; of two at one place, the later is put first.
  const written = splices
    .toReversed()
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source);
  const read = parseDocument(written);
  return read.errors.length === 0 && same(read.toJS(), value) ? written : null;
}

/** The entries to change of a list or map that stands in lines; null where it must be written anew. */
function rewriteNode(source: string, node: unknown, value: Plain): Splice[] | null {
  if (!isCollection(node) || node.flow === true) return null;
  if (isMap(node) && isObject(value)) return rewriteMap(source, node, value);
  if (isSeq(node) && isList(value)) return rewriteSeq(source, node, value);
  return null;
}

/** Only where no entry goes away: a map that loses one is written anew by the collection around it. */
function rewriteMap(
  source: string,
  map: YAMLMap,
  value: Readonly<Record<string, Plain | undefined>>,
): Splice[] | null {
  const names = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  if (names.some((name) => value[name] === undefined)) return null;

  const splices: Splice[] = [];
  let last: string | undefined;
  for (const [name, entry] of Object.entries(value)) {
    if (entry === undefined) continue;
    const pair = map.items[names.indexOf(name)];
    if (pair === undefined) {
      const added = addPair(
        source,
        map,
        names.indexOf(last ?? ''),
        `${oneLine(name, false)}: ${oneLine(entry, false)}`,
      );
      if (added === null) return null;
      splices.push(added);
      continue;
    }
    last = name;
    if (isNode(pair.value) && same(pair.value.toJSON(), entry)) continue;
    const changed =
      rewriteNode(source, pair.value, entry) ?? replaceValue(source, pair.key, pair.value, entry);
    if (changed === null) return null;
    splices.push(...changed);
  }
  return splices;
}

/** Only where no entry goes away. */
function rewriteSeq(source: string, seq: YAMLSeq, value: readonly Plain[]): Splice[] | null {
  if (value.length < seq.items.length || seq.items.length === 0) return null;
  const splices: Splice[] = [];
  for (const [at, item] of seq.items.entries()) {
    const entry = value[at] ?? null;
    if (!isNode(item) || !isPlaced(item)) return null;
    if (same(item.toJSON(), entry)) continue;
    const changed = rewriteNode(source, item, entry);
    if (changed === null && commentsIn(source.slice(item.range[0], endOf(item))).length > 0) return null;
    const anew = { start: item.range[0], end: endOf(item), text: oneLine(entry, false) };
    splices.push(...(changed ?? [anew]));
  }
  const last = seq.items.at(-1);
  const added = value.slice(seq.items.length);
  if (added.length === 0) return splices;
  if (!isPlaced(last) || !isPlaced(seq)) return null;
  const before = lineEnd(source) + ' '.repeat(columnOf(source, seq.range[0]));
  const end = endOfLine(source, endOf(last));
  const isInLines = isMap(last) && last.flow !== true;
  const text = added.map((entry) => {
    const lines = isInLines ? toYaml([entry]).replace(/\n$/, '').split('\n') : [`- ${oneLine(entry, true)}`];
    return lines.map((line) => (line === '' ? lineEnd(source) : before + line)).join('');
  });
  return [...splices, { start: end, end, text: text.join('') }];
}

/** Put `value` in the place of `old`, on the line of its name; comments inside it move above. */
function replaceValue(source: string, key: unknown, old: unknown, value: Plain): Splice[] | null {
  if (!isPlaced(key)) return null;
  const start = source.indexOf(':', key.range[1]) + 1;
  if (start === 0) return null;
  const end = isPlaced(old) ? Math.max(start, endOf(old)) : start;
  const replacement = { start, end, text: ` ${oneLine(value, false)}` };
  const margin = lineEnd(source) + ' '.repeat(columnOf(source, key.range[0]));
  const comments = commentsIn(source.slice(start, end));
  if (comments.length === 0) return [replacement];
  return [
    { start: key.range[0], end: key.range[0], text: comments.map((comment) => comment + margin).join('') },
    replacement,
  ];
}

/** Add a line to a map: after the entry at `after`, or before the first. */
function addPair(source: string, map: YAMLMap, after: number, line: string): Splice | null {
  const first = map.items[0]?.key;
  if (!isPlaced(first)) return null;
  const margin = lineEnd(source) + ' '.repeat(columnOf(source, first.range[0]));
  const before = map.items[after];
  if (before === undefined) return { start: first.range[0], end: first.range[0], text: line + margin };
  const place = isPlaced(before.value)
    ? endOf(before.value)
    : isPlaced(before.key)
      ? before.key.range[1]
      : null;
  if (place === null) return null;
  const end = endOfLine(source, place);
  return { start: end, end, text: margin + line };
}

interface Placed {
  readonly range: readonly [number, number, number];
}

function isPlaced(node: unknown): node is Placed {
  return isNode(node) && Array.isArray(node.range);
}

/** Where the last character of a value stands, comments and blank lines after it not counted. */
function endOf(node: unknown): number {
  if (isPair(node)) return Math.max(endOf(node.key), endOf(node.value));
  if (isCollection(node) && node.flow !== true && node.items.length > 0) return endOf(node.items.at(-1));
  return isPlaced(node) ? node.range[1] : 0;
}

/** From inside a line, after its comment; a text that ends with its line break ends before it. */
function endOfLine(source: string, place: number): number {
  const from = source[place - 1] === '\n' ? place - 1 : place;
  const newline = source.indexOf('\n', from);
  const end = newline === -1 ? source.length : newline;
  return source[end - 1] === '\r' ? end - 1 : end;
}

function columnOf(source: string, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}

function lineEnd(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function isObject(value: Plain): value is Readonly<Record<string, Plain | undefined>> {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** Whether two plain values are equal, whatever the order of their fields; a field that is undefined is not there. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const entries = (value: object): [string, unknown][] =>
    Object.entries(value).filter(([, entry]) => entry !== undefined);
  const others = new Map(entries(other));
  const ones = entries(one);
  return (
    ones.length === others.size &&
    ones.every(([key, entry]) => others.has(key) && same(entry, others.get(key)))
  );
}
