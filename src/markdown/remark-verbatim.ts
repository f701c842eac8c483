import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** What the text of an article is made of. */
const ALLOWED = new Set(['root', 'paragraph', 'heading', 'blockquote', 'text', 'break']);

/**
 * remark plugin that keeps Markdown from swallowing an article's characters.
 *
 * An asterisk in printed matter is an asterisk, not emphasis. The converter
 * escapes such characters; a person who edits the file may forget to, and the
 * reader would never know that something is gone.
 *
 * Reports a fatal message for each construct that an article may not use, at
 * the place where it stands. Changes nothing in the tree.
 */
export default function remarkVerbatim() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (ALLOWED.has(node.type)) return undefined;

      const message = file.message(`Unexpected ${node.type} in the text of an article.`, {
        place: node.position,
        ruleId: 'verbatim',
        source: 'cuttings',
      });
      message.fatal = true;
      message.note =
        'Markdown hides the characters that make it. ' +
        'If they are part of the printed text, put a backslash before the first of them.';
      return SKIP;
    });
  };
}
