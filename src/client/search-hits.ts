import type { TextPart } from '../core/search/excerpt.ts';
import { highlightAddress } from '../core/search/highlight.ts';
import type { HitLine } from '../core/search/hit-meta.ts';
import type { Hit, HitGroup } from '../core/search/hits.ts';
import { quotationSectionId } from '../core/search/section.ts';
import type { Terms } from '../core/search/terms.ts';
import type { Strings } from '../core/strings/strings.ts';
import { copyTemplate, elementIn } from './template.ts';

/** As many passages as are shown of an article before the reader asks for the rest. */
const SHOWN = 6;

/** An article with its slip and its passages, as the list of results shows it. */
export function groupElement(
  { url, title, meta, hits }: HitGroup,
  terms: Terms,
  s: Strings['search'],
): HTMLElement {
  const { root, slot } = copyTemplate('group');
  const language = meta?.language ?? 'und';

  slot('title').append(...partNodes(title));
  slot('title').setAttribute('href', highlightAddress(url, terms));
  slot('title').lang = language;
  fillSlip(slot('slip'), meta?.lines ?? []);
  const elements = hits.map((hit) =>
    hitElement(hit, { url, terms, language, printedBy: meta?.printedBy ?? '' }),
  );
  slot('hits').append(...elements.slice(0, SHOWN));
  slot('rest').hidden = elements.length <= SHOWN;
  slot('rest-label').textContent = s.morePassages(elements.length - SHOWN);
  slot('rest-hits').append(...elements.slice(SHOWN));
  return root;
}

interface Place {
  readonly url: string;
  readonly terms: Terms;
  readonly language: string;
  readonly printedBy: string;
}

function hitElement(hit: Hit, { url, terms, language, printedBy }: Place): HTMLElement {
  const { root, slot } = copyTemplate(hit.kind);
  const words = slot('words');
  words.append(...partNodes(hit.parts));
  words.lang = language;
  words.setAttribute(
    'href',
    highlightAddress(url, terms, hit.kind === 'quotation' ? quotationSectionId(hit.id) : undefined),
  );
  if (hit.kind === 'quotation') {
    slot('speaker').textContent = hit.speaker;
    slot('basis').textContent = hit.basis;
    slot('printed-by').textContent = printedBy;
  }
  return root;
}

/** The slip's template holds one line; it is copied for every line of this article. */
function fillSlip(slip: HTMLElement, lines: readonly HitLine[]): void {
  const list = elementIn(slip, 'dl');
  const blank = elementIn(list, 'div');
  list.replaceChildren(
    ...lines.map(({ label, value, basis, blank: isBlank }) => {
      const line = blank.cloneNode(true) as HTMLElement; // a clone is of its original's kind
      elementIn(line, 'dt').textContent = label;
      const shown = elementIn(line, 'bdi');
      shown.textContent = value;
      shown.classList.toggle('soft', isBlank);
      // The comma of the interface's language stands there already.
      if (isBlank) elementIn(line, 'dd > span').textContent = '';
      else elementIn(line, 'dd > span').append(basis);
      return line;
    }),
  );
}

function partNodes(parts: readonly TextPart[]): Node[] {
  return parts.map(({ text, mark }) => {
    if (!mark) return document.createTextNode(text);
    const element = document.createElement('mark');
    element.textContent = text;
    return element;
  });
}
