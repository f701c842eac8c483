import { Document, isCollection, isPair, visit } from 'yaml';
import { escapeUnprintable, hasUnprintable } from '../text/unprintable.ts';

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
      if (typeof node.value === 'string' && hasUnprintable(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return escapeUnprintable(
    document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER }),
  );
}
