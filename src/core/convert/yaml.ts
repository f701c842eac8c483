import { Document, isCollection, isPair, visit } from 'yaml';

// Allowed in no YAML file, or invisible to who edits it.
const UNPRINTABLE = /[\x7f-\x9f\u2028\u2029\ufeff\p{Noncharacter_Code_Point}]/gu;
const NEEDS_MARKS = new RegExp(UNPRINTABLE.source, 'u');

/**
 * A record as YAML 1.2, always the same for the same value: a list or map that
 * holds no other stands on one line, everything else in blocks; long lines are
 * never folded; what cannot be printed is written as an escape.
 */
export function toYaml(value: unknown): string {
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
