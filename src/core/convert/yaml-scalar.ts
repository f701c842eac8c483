/** What needs an escape, a line of its own, or is no whole character. */
const NEEDS_ESCAPE = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Beginnings, ends and pairs of characters that mean something else than themselves. */
const MARKUP = /^[ ,[\]{}#&*!|>'"%@`]|^[?-](?: |$)|: | #|[ :]$/;
const FLOW_MARKUP = /[[\]{},]/;

/** Strings that would be read as something else than a string: null, true and false, numbers. */
const OTHER_VALUE =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:[0-9]+|\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)?$/;

/** Whether a value is none of those that `plainOrQuoted` can write. */
export function needsLibrary(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
      return NEEDS_ESCAPE.test(value);
    case 'number':
      return !Number.isFinite(value) || Object.is(value, -0);
    case 'boolean':
      return false;
    default:
      return value !== null;
  }
}

/**
 * A string, number, boolean or null as YAML 1.2 writes it on one line: as it
 * is where that can be read in no other way, else in quotation marks. `inFlow`
 * is for a list or map on one line.
 */
export function plainOrQuoted(value: unknown, inFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  const isPlain = !MARKUP.test(value) && !OTHER_VALUE.test(value) && !(inFlow && FLOW_MARKUP.test(value));
  if (isPlain) return value;
  return value.includes('"') && !value.includes("'") ? `'${value}'` : JSON.stringify(value);
}
