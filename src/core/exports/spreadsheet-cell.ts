/** What spreadsheets take for a formula; a tab or a line end at the start hides one. */
const FORMULA = /^[=+\-@\t\r\n]/;

/** A number, also with an exponent, which spreadsheets make of `12e3`. */
const NUMBER = /^\d+(?:e\d+)?$/iu;
const LETTERS = /^\p{L}{1,10}$/u;

/** More words than a date has in any language are no date. */
const DATE_WORDS = 4;

/**
 * Keep a spreadsheet from changing a value: an apostrophe before what it would
 * run as a formula or turn into a number or a date (`2020-04-29` would come
 * back as `29/04/2020`, page `4-5` as the fourth of May).
 *
 * `unguard` takes the apostrophe away again, so that any text comes back as it was.
 */
export function guard(value: string): string {
  return needsGuard(value) ? `'${value}` : value;
}

/** The value of a cell: an apostrophe is taken away where `guard` would have put it. */
export function unguard(cell: string): string {
  const value = cell.slice(1);
  return cell.startsWith("'") && needsGuard(value) ? value : cell;
}

function needsGuard(value: string): boolean {
  // An apostrophe of the value's own that could be taken for ours. Not by recursion: there may be thousands.
  const bare = value.replace(/^'+/, '');
  return FORMULA.test(bare) || isConvertible(bare);
}

function isConvertible(value: string): boolean {
  if (/^(?:true|false)$/iu.test(value.trim())) return true;
  if (!/\d/.test(value)) return false;
  const words = value.split(/[\s\-./,:]+/u, DATE_WORDS + 2).filter((word) => word !== '');
  return (
    words.length <= DATE_WORDS &&
    words.some((word) => NUMBER.test(word)) &&
    words.every((word) => NUMBER.test(word) || LETTERS.test(word))
  );
}
