import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { plain } from '../core/citation/plain.ts';
import type { Reference } from '../core/citation/reference.ts';
import type { Strings } from '../core/strings/strings.ts';

/**
 * A quotation as a piece of HTML for other people's pages: the words, then the
 * citation with our address as a link and the whole disclosure. It needs no
 * script and no style.
 *
 * @param direction in which the words are written
 */
export function renderEmbed(reference: Reference, direction: 'ltr' | 'rtl', s: Strings): string {
  const { quoted, url, language } = reference;
  const source = plain(reference, s).flatMap(({ text, sign }) => [
    text === url ? h('a', { href: url }, [text]) : h('bdi', [text]),
    `${sign} `,
  ]);
  const tree = h(null, [
    h('blockquote', { cite: url }, [
      h('p', { lang: language, dir: direction }, [quoted?.words ?? '']),
      h('footer', { lang: s.language, dir: s.direction }, ['— ', ...source]),
    ]),
  ]);
  return unified().use(rehypeStringify).stringify(tree);
}
