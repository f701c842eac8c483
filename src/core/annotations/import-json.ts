/** A JSON text's value, or where it is broken. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  /** `line` and `column` from 1; `cut` where the text ends before its value does. */
  | { readonly ok: false; readonly line: number; readonly column: number; readonly cut: boolean };

/** Read JSON. */
export function readJson(text: string): ReadJson {
  try {
    // JSON.parse is typed as any.
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    const offset = brokenAt(text);
    const before = text.slice(0, offset);
    return {
      ok: false,
      line: before.split('\n').length,
      column: offset - before.lastIndexOf('\n'),
      cut: text.slice(offset).trim() === '',
    };
  }
}

/** A sign, the mark that opens a string, or a number or word. */
const TOKEN = /[\t\n\r ]*(?:([{}[\],:])|(")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
/** What ends a string, or needs a look. */
const NOTEWORTHY = /["\\\u0000-\u001f]/g;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What may stand next. `member` is a name in an object, `first` a name or its end, `item` a value or the array's end. */
type Expected = 'value' | 'item' | 'first' | 'member' | 'colon' | 'end';

/** The offset of the first token that may not stand where it does. The runtime's own message often says none. */
function brokenAt(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let end = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    const [, sign = '', mark] = token;
    const next = follow(expected, sign, mark !== undefined, open);
    if (next === null) break;
    if (mark !== undefined) {
      const string = endOfString(text, TOKEN.lastIndex);
      if (!string.closed) return string.end;
      TOKEN.lastIndex = string.end;
    }
    expected = next;
    end = TOKEN.lastIndex;
  }
  return end + (/^[\t\n\r ]*/.exec(text.slice(end))?.[0].length ?? 0);
}

/** Where a string ends whose mark stands before `from`, or where it breaks. */
function endOfString(text: string, from: number): { readonly end: number; readonly closed: boolean } {
  NOTEWORTHY.lastIndex = from;
  for (let found = NOTEWORTHY.exec(text); found !== null; found = NOTEWORTHY.exec(text)) {
    if (found[0] === '"') return { end: found.index + 1, closed: true };
    ESCAPE.lastIndex = found.index;
    if (!ESCAPE.test(text)) return { end: found.index, closed: false };
    NOTEWORTHY.lastIndex = ESCAPE.lastIndex;
  }
  return { end: text.length, closed: false };
}

/** What may stand after a token, which is a sign, a string, or (neither) another value; null where it may not stand. */
function follow(expected: Expected, sign: string, isString: boolean, open: ('{' | '[')[]): Expected | null {
  const inside = open.at(-1);
  const closes = (sign === '}' && inside === '{') || (sign === ']' && inside === '[');
  switch (expected) {
    case 'value':
    case 'item':
      if (sign === '{' || sign === '[') {
        open.push(sign);
        return sign === '{' ? 'first' : 'item';
      }
      if (sign === '') return 'end';
      break;
    case 'first':
    case 'member':
      if (isString) return 'colon';
      break;
    case 'colon':
      return sign === ':' ? 'value' : null;
    case 'end':
      if (sign === ',' && inside !== undefined) return inside === '{' ? 'member' : 'value';
  }
  if (!closes || expected === 'value' || expected === 'member') return null;
  open.pop();
  return 'end';
}
