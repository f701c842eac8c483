const PUNCTUATION = /[\\`*[\]]/g;
// An underscore between letters is no emphasis; a `<` or `&` before a blank begins nothing.
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const MARKUP = /<(?=[a-z/!?])|&(?=#?[a-z0-9]+;)/gi;
const LINE_START = /^(?=(?:#{1,6}(?:\s|$)|>|[-+](?:\s|$)|-(?:\s*-){2,}\s*$|={1,}\s*$|~{3}))/;
const LIST_NUMBER = /^(\d{1,9})(?=[.)](?:\s|$))/;
// A parser takes a byte order mark away; written as a reference, it stays.
const MARK = /\ufeff/g;

/**
 * The text of one block as Markdown: CommonMark reads it back as one paragraph
 * of exactly this text.
 *
 * `text` is one line without blanks at its edges and without characters that
 * Markdown cannot carry. Only what would be markup is escaped, so that people
 * can read and edit the file.
 *
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(PUNCTUATION, '\\$&')
    .replace(UNDERSCORE, '\\_')
    .replace(MARKUP, '\\$&')
    .replace(LINE_START, '\\')
    .replace(LIST_NUMBER, '$1\\')
    .replace(MARK, '&#xFEFF;');
}
