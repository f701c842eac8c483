import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Words } from '../core/annotations/import-note.ts';
import { escapeMarkdown } from '../core/convert/escape.ts';

/**
 * The words of a note in Markdown, whatever their file has them in.
 *
 * Of HTML the text stays, in paragraphs, and behind a link its address; what
 * only formats is dropped. No tag of it comes through: what looks like markup
 * in a text is escaped.
 */
export function noteMarkdown({ format, value }: Words): string {
  switch (format) {
    case 'markdown':
      return value;
    case 'plain':
      return value
        .split(/\n\s*\n/)
        .map((paragraph) => inLines(paragraph.split('\n').map((line) => escapeMarkdown(line.trim()))))
        .filter((paragraph) => paragraph !== '')
        .join('\n\n');
    case 'html':
      return htmlMarkdown(value);
  }
}

const HIDDEN = new Set([
  'head',
  'script',
  'style',
  'template',
  'title',
  'noscript',
  'iframe',
  'object',
  'svg',
]);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

type Step = { readonly enter: Tree.ChildNode } | { readonly leave: Tree.Element };

/** By steps, not by recursion: a hostile page nests its elements as deep as it likes. */
function htmlMarkdown(source: string): string {
  const written = new Paragraphs();
  const steps: Step[] = [];
  const enterAll = (nodes: readonly Tree.ChildNode[]): void => {
    for (let at = nodes.length - 1; at >= 0; at--) {
      const node = nodes[at];
      if (node !== undefined) steps.push({ enter: node });
    }
  };
  enterAll(parseFragment(source).childNodes);
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('leave' in step) written.leave(step.leave);
    else if ('value' in step.enter) written.text(step.enter.value);
    else if ('tagName' in step.enter && !HIDDEN.has(step.enter.tagName)) {
      written.enter(step.enter);
      steps.push({ leave: step.enter });
      enterAll(step.enter.childNodes);
    }
  }
  return written.end();
}

/** Paragraphs of Markdown, written from left to right. */
class Paragraphs {
  readonly #done: string[] = [];
  #lines: string[] = [];
  #line = '';
  /** Text that is not yet escaped: what stands beside it decides what needs it. */
  #text = '';

  text(value: string): void {
    this.#text += value;
  }

  enter({ tagName }: Tree.Element): void {
    if (tagName === 'br') this.#break();
    else if (!INLINE.has(tagName)) this.#close();
    if (tagName === 'li') this.#line = '- ';
  }

  leave({ tagName, attrs }: Tree.Element): void {
    const href = attrs.find(({ name }) => name === 'href')?.value ?? '';
    if (tagName === 'a' && /^https?:/i.test(href) && URL.canParse(href))
      this.#write(` <${new URL(href).href}>`);
    if (tagName !== 'br' && !INLINE.has(tagName)) this.#close();
  }

  end(): string {
    this.#close();
    return this.#done.join('\n\n');
  }

  /** Write the text so far, and `markdown` after it. */
  #write(markdown: string): void {
    const text = this.#text.replace(/\s+/g, ' ');
    this.#line += escapeMarkdown(/^(?:- )?$/.test(this.#line) ? text.trimStart() : text) + markdown;
    this.#text = '';
  }

  #break(): void {
    this.#write('');
    this.#lines.push(this.#line);
    this.#line = '';
  }

  #close(): void {
    this.#break();
    const paragraph = inLines(this.#lines);
    if (paragraph !== '' && paragraph !== '-') this.#done.push(paragraph);
    this.#lines = [];
  }
}

/** Lines of one paragraph, with a break between each two. */
function inLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\\\n');
}
