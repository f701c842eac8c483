import { flaw, wordsOf, type Flaw } from './flaw.ts';

/** An object of JSON: its fields may hold anything. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** One value of a file, or why it cannot be read. */
export type FoundValue =
  | { readonly ok: true; readonly place: string; readonly value: unknown }
  | (Flaw & { readonly place: string });

/** The values of a file: those of a list, or the only one. */
export interface FoundValues {
  readonly isList: boolean;
  readonly values: readonly FoundValue[];
}

/** Whether a value is an object with fields. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields that hold the list where a file is no list itself. */
const LISTS = ['items', '_items', 'articles'];

/** The values of a JSON file: one object, a list, an object with a list of items, or JSON Lines. */
export function valuesIn(text: string): FoundValues {
  const whole = parse(text, '');
  if (!whole.ok) return linesIn(text) ?? { isList: false, values: [whole] };
  const { value } = whole;
  const list = isObject(value) ? LISTS.map((name) => value[name]).find(Array.isArray) : value;
  if (!Array.isArray(list)) return { isList: false, values: [whole] };
  const values = list.map((one: unknown, at) => ({ ok: true, place: `item ${at + 1}`, value: one }) as const);
  return { isList: true, values };
}

/** The values of JSON Lines; null where the first line is none. */
function linesIn(text: string): FoundValues | null {
  const values: FoundValue[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = parse(line, `line ${at + 1}`);
    if (!value.ok && values.length === 0) return null;
    values.push(value);
  }
  return { isList: true, values };
}

function parse(text: string, place: string): FoundValue {
  try {
    return { ok: true, place, value: JSON.parse(text) };
  } catch (error) {
    const where = place === '' ? '' : ` in ${place}`;
    const wrong = flaw(
      'broken-json',
      `Invalid JSON${where}: ${wordsOf(error)}.`,
      'Export the articles again from the program that they came from.',
    );
    return { ...wrong, place };
  }
}
