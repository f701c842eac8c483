import { Document, Lexer, visit } from 'yaml';
import { escapeUnprintable, hasUnprintable } from '../text/unprintable.ts';

/** What YAML can hold without types of its own. */
export type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/**
 * A value as YAML on one line: `Ines Holt`, `[ a, b ]`, `{ is: unknown, searched: [ the text ] }`.
 *
 * @param inBrackets whether it will stand in a list or map that is itself written in brackets, where more
 *   characters need quotation marks
 */
export function oneLine(value: Plain, inBrackets: boolean): string {
  const document = new Document(inBrackets ? [value] : { k: value }, { aliasDuplicateObjects: false });
  visit(document, {
    Collection(_, node) {
      if (inBrackets || node !== document.contents) node.flow = true;
    },
    Scalar(_, node) {
      if (typeof node.value !== 'string') return;
      if (hasUnprintable(node.value) || node.value.includes('\n')) node.type = 'QUOTE_DOUBLE';
    },
  });
  const written = document.toString({
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return escapeUnprintable(inBrackets ? written.slice(2, -3) : written.slice(3, -1));
}

/** The comments in a stretch of YAML, each with its `#`. */
export function commentsIn(yaml: string): string[] {
  const tokens = [...new Lexer().lex(yaml)];
  // The lexer puts U+001F before the text of a scalar, which may begin with # too.
  return tokens.filter((token, at) => token.startsWith('#') && tokens[at - 1] !== '\x1f');
}
