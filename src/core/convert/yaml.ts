import { Document, isCollection, isPair, visit } from 'yaml';
import { needsLibrary, plainOrQuoted } from './yaml-scalar.ts';

// Allowed in no YAML file, or invisible to who edits it.
const UNPRINTABLE = /[\x7f-\x9f\u2028\u2029\ufeff\p{Noncharacter_Code_Point}]/gu;
const NEEDS_MARKS = new RegExp(UNPRINTABLE.source, 'u');

/**
 * A record as YAML 1.2, always the same for the same value: a list or map that
 * holds no other stands on one line, everything else in blocks; long lines are
 * never folded; what cannot be printed is written as an escape.
 *
 * Written by our own hand where every value is plain, as nearly all are, and
 * else by the library, to the same letters: conversions write tens of thousands.
 */
export function toYaml(value: unknown): string {
  if (!isNode(value)) return byLibrary(value);
  const lines = blockLines(value);
  return lines === null ? byLibrary(value) : `${lines.join('\n')}\n`;
}

type Node = readonly unknown[] | Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/** The lines of a list or map; null where the library must write them. */
function blockLines(node: Node): string[] | null {
  const entries = entriesOf(node);
  if (entries === null) return null;
  if (!entries.some(([, child]) => isNode(child))) {
    const line = flowLine(node, entries);
    return line === null ? null : [line];
  }
  const lines: string[] = [];
  for (const [key, child] of entries) {
    const own = isNode(child) ? blockLines(child) : scalarLines(child);
    if (own === null) return null;
    lines.push(...(key === null ? listEntry(own) : mapEntry(key, own, isNode(child) && !isFlow(own))));
  }
  return lines;
}

function listEntry(own: readonly string[]): string[] {
  return own.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`));
}

function mapEntry(key: string, own: readonly string[], isBlock: boolean): string[] {
  return isBlock ? [`${key}:`, ...own.map((line) => `  ${line}`)] : [`${key}: ${own.join('')}`];
}

/** Only a list or map on one line begins with a bracket: a value that does is quoted. */
function isFlow([first = '']: readonly string[]): boolean {
  return first.startsWith('[') || first.startsWith('{');
}

function flowLine(node: Node, entries: readonly Entry[]): string | null {
  const parts: string[] = [];
  for (const [key, child] of entries) {
    if (needsLibrary(child)) return null;
    const scalar = plainOrQuoted(child, true);
    parts.push(key === null ? scalar : `${key}: ${scalar}`);
  }
  const [open, close] = Array.isArray(node) ? ['[', ']'] : ['{', '}'];
  return parts.length === 0 ? open + close : `${open} ${parts.join(', ')} ${close}`;
}

function scalarLines(value: unknown): string[] | null {
  return needsLibrary(value) ? null : [plainOrQuoted(value, false)];
}

type Entry = readonly [key: string | null, value: unknown];

/** A key that is a plain word and no other value of YAML. */
const KEY = /^(?!(?:true|false|null)$)[a-z][A-Za-z.]*$/;

/** The entries of a list (without keys) or map; null where a key is not plain. */
function entriesOf(node: Node): Entry[] | null {
  if (Array.isArray(node)) return node.map((value: unknown): Entry => [null, value]);
  const entries = Object.entries(node).filter(([, value]) => value !== undefined);
  return entries.every(([key]) => KEY.test(key)) ? entries : null;
}

function byLibrary(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Collection(_, node) {
      const children = node.items.map((item: unknown) => (isPair(item) ? item.value : item));
      node.flow = !children.some((child) => isCollection(child));
    },
    Scalar(_, node) {
      if (typeof node.value === 'string' && NEEDS_MARKS.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document
    .toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER })
    .replace(
      UNPRINTABLE,
      (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(8, '0')}`,
    );
}
