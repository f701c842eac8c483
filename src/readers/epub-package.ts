import type { Metadatum } from '../core/convert/document.ts';
import { COPY_AGAIN, flaw, type Flaw } from './flaw.ts';
import { stated, statedDay } from './stated.ts';
import { leavesOf, tagsOf, type Leaf } from './xml.ts';
import type { Zip } from './zip.ts';

/** What the package document of an EPUB file says. */
export interface EpubPackage {
  readonly ok: true;
  /** The documents in reading order, by their names in the ZIP archive. */
  readonly spine: readonly { readonly path: string; readonly isContents: boolean }[];
  readonly metadata: readonly Metadatum[];
}

/** Read the package document; it is named by the container, which has its fixed place. */
export async function readPackage(zip: Zip): Promise<EpubPackage | Flaw> {
  const container = await readXml(zip, 'META-INF/container.xml');
  if (typeof container !== 'string') return container;
  const root = Array.from(tagsOf(container)).find(({ name }) => name === 'rootfile');
  const path = root?.attributes.get('full-path') ?? '';
  const source = await readXml(zip, path);
  if (typeof source !== 'string') return source;

  const spine = spineOf(source, path);
  const encrypted = await encryptedIn(zip);
  const closed = spine.find((one) => encrypted.has(one.path));
  if (closed !== undefined) return protectedBook(closed.path);
  return { ok: true, spine, metadata: metadataOf(Array.from(leavesOf(source))) };
}

async function readXml(zip: Zip, name: string): Promise<string | Flaw> {
  const part = await zip.read(name);
  if (part === null) return flaw('broken-epub', `Invalid EPUB file: “${name}” is missing.`, COPY_AGAIN);
  return part.ok ? Buffer.from(part.bytes).toString('utf8') : part;
}

function spineOf(source: string, path: string): EpubPackage['spine'] {
  const items = new Map<string, { path: string; isContents: boolean }>();
  const order: string[] = [];
  for (const { name, attributes } of tagsOf(source)) {
    if (name === 'itemref') order.push(attributes.get('idref') ?? '');
    if (name !== 'item') continue;
    const type = attributes.get('media-type') ?? '';
    if (!/html/i.test(type)) continue;
    const isContents = /\bnav\b/.test(attributes.get('properties') ?? '');
    items.set(attributes.get('id') ?? '', { path: resolve(path, attributes.get('href') ?? ''), isContents });
  }
  return order.flatMap((id) => items.get(id) ?? []);
}

/** The name in the archive of what `href` means in the document `from`. */
function resolve(from: string, href: string): string {
  // The address is only a means to resolve the name; a name that leads out of the archive ends at its root.
  const base = new URL(from.split('/').map(encodeURIComponent).join('/'), 'file:///');
  const path = URL.parse(href, base)?.pathname ?? '';
  try {
    return decodeURIComponent(path).slice(1);
  } catch {
    return path.slice(1);
  }
}

/** The files of the archive that are encrypted: of fonts, which are often, nothing is read. */
async function encryptedIn(zip: Zip): Promise<Set<string>> {
  const part = await zip.read('META-INF/encryption.xml');
  if (part?.ok !== true) return new Set();
  const tags = Array.from(tagsOf(Buffer.from(part.bytes).toString('utf8')));
  return new Set(
    tags.flatMap(({ name, attributes }) =>
      name === 'CipherReference' ? [resolve('', attributes.get('URI') ?? '')] : [],
    ),
  );
}

function metadataOf(leaves: readonly Leaf[]): Metadatum[] {
  // In EPUB 3 a role stands apart from the name that it belongs to.
  const roles = new Map(
    leaves
      .filter(({ name, attributes }) => name === 'meta' && attributes.get('property') === 'role')
      .map(({ attributes, text }) => [attributes.get('refines'), text]),
  );
  return leaves.flatMap((leaf) => {
    const { attributes } = leaf;
    return statements(
      leaf,
      attributes.get('opf:role') ?? roles.get(`#${attributes.get('id') ?? ''}`) ?? AUTHOR,
    );
  });
}

/** The role of who wrote a text, as libraries name it. */
const AUTHOR = 'aut';

function statements({ name, text, attributes }: Leaf, role: string): Metadatum[] {
  const place = `EPUB dc:${name}`;
  switch (name) {
    case 'title':
      return stated('title', text, place);
    case 'creator':
      return role === AUTHOR ? stated('author', text, place) : [];
    case 'publisher':
      return stated('outlet', text, place);
    case 'date':
      return /^(?:publication)?$/.test(attributes.get('opf:event') ?? '')
        ? statedDay('date', text, place)
        : [];
    case 'language':
      return stated('language', text, place);
    case 'subject':
      return stated('subject', text, place);
    case 'rights':
      return stated('rights', text, place);
    default:
      return [];
  }
}

function protectedBook(path: string): Flaw {
  return flaw(
    'encrypted-seed',
    `Unexpected encryption: “${path}” in the EPUB file is protected (DRM).`,
    'Ask the publisher for a copy without protection.',
  );
}
