/** A written element: what is one cannot be taken for text, nor text for one. */
export interface XmlElement {
  readonly markup: string;
}

/**
 * Write an XML element. Attributes that are undefined are left out. Strings
 * are text and are escaped; a child that is an element begins a line of its
 * own, so an element holds either text or elements.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value)}"`))
    .join('');
  const inner = children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : `\n${child.markup}`))
    .join('');
  return { markup: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` };
}

/** A whole XML file in UTF-8. */
export function xmlFile(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.markup}\n`;
}

/** What XML 1.0 can carry in no way, not even as a reference. */
const IMPOSSIBLE = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Text as XML writes it, in an element or in an attribute. A character that
 * XML cannot carry becomes U+FFFD; ends of lines and tabs become references,
 * for a parser would change them.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
function escapeXml(text: string): string {
  return text
    .replace(IMPOSSIBLE, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (sign) => REFERENCES[sign] ?? `&#${sign.charCodeAt(0)};`);
}
