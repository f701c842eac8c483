/** A tag of an XML document. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** Without its namespace's prefix. */
  readonly name: string;
  /** Values by name, prefix included. Empty for a closing tag. */
  readonly attributes: ReadonlyMap<string, string>;
  /** UTF-16 code units of the document, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What is no tag and may hold what looks like one. */
const PASSED: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/**
 * The tags of an XML document, in order; comments, character data and
 * processing instructions are passed over. Total: what is no tag is none, and
 * the time is proportional to the length.
 */
export function* tagsOf(xml: string): Generator<Tag> {
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const passed = PASSED.find(([opening]) => xml.startsWith(opening, at));
    if (passed !== undefined) {
      const closing = xml.indexOf(passed[1], at + passed[0].length);
      if (closing === -1) return;
      at = closing + passed[1].length;
      continue;
    }
    const end = tagEnd(xml, at + 1);
    if (end === -1) return;
    const tag = readTag(xml, at, end);
    if (tag !== null) yield tag;
    at = tag === null ? at + 1 : end;
  }
}

/** Offset after the `>` that closes a tag; of the next `<`, when it comes first; -1 at the end of the document. */
function tagEnd(xml: string, from: number): number {
  const sign = /[<>"']/g;
  sign.lastIndex = from;
  for (let found = sign.exec(xml); found !== null; found = sign.exec(xml)) {
    const [mark] = found;
    if (mark === '>') return sign.lastIndex;
    if (mark === '<') return found.index;
    const closing = xml.indexOf(mark, sign.lastIndex);
    if (closing === -1) return -1;
    sign.lastIndex = closing + 1;
  }
  return -1;
}

function readTag(xml: string, start: number, end: number): Tag | null {
  const source = xml.slice(start, end);
  const name = /^<\/?(?:[^\s<>/:!]+:)?([^\s<>/:!]+)/.exec(source)?.[1];
  if (name === undefined || !source.endsWith('>')) return null;
  if (source.startsWith('</')) return { kind: 'close', name, attributes: new Map(), start, end };
  const kind = source.endsWith('/>') ? 'empty' : 'open';
  return { kind, name, attributes: attributesOf(source), start, end };
}

function attributesOf(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of tag.matchAll(/([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    attributes.set(name, unescapeXml(double ?? single ?? ''));
  return attributes;
}

/** An element that holds text and no other element. */
export interface Leaf {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Its text, character references resolved. */
  readonly text: string;
}

/** The elements of an XML document that hold no other, in order. */
export function* leavesOf(xml: string): Generator<Leaf> {
  let open: Tag | null = null;
  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'close' && open !== null && open.name === tag.name)
      yield { name: tag.name, attributes: open.attributes, text: textOf(xml.slice(open.end, tag.start)) };
    open = tag.kind === 'open' ? tag : null;
    if (tag.kind === 'empty') yield { name: tag.name, attributes: tag.attributes, text: '' };
  }
}

/** The text of XML without tags: character data as it stands, references resolved elsewhere, no comments. */
export function textOf(source: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const passed of source.matchAll(/<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>/g)) {
    pieces.push(unescapeXml(source.slice(from, passed.index)), passed[1] ?? '');
    from = passed.index + passed[0].length;
  }
  return pieces.join('') + unescapeXml(source.slice(from));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (reference, hexadecimal: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? reference;
      const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : reference;
    },
  );
}
