import { isMap, isNode, isScalar, isSeq, type Document } from 'yaml';

/** Where in a source file something is wrong: lines and columns count from 1. */
export interface Place {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** The way to a value in a record: field names and, in lists, positions from 0. */
export type FieldPath = readonly PropertyKey[];

/** Offset in a YAML source of the field or list entry at `field`, or of the nearest one around it that exists. */
export function offsetOf(document: Document, field: FieldPath): number {
  for (let length = field.length; length > 0; length -= 1) {
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(field.slice(0, length - 1), true);
    const offset = entryOffset(parent, field[length - 1]);
    if (offset !== undefined) return offset;
  }
  return 0;
}

function entryOffset(parent: unknown, key: PropertyKey | undefined): number | undefined {
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  if (isSeq(parent)) {
    const entry = parent.items[Number(key)];
    return isNode(entry) ? entry.range?.[0] : undefined;
  }
  return undefined;
}
