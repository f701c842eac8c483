import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { REMOVAL_REASONS, type HomeAs } from '../../core/archive/conversion.ts';
import { attribute, isElement, type PageBlock } from './walk.ts';

/** What elements are by their name. */
const BY_NAME: ReadonlyMap<string, HomeAs> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['aside', 'related'],
  ['figcaption', 'caption'],
  ['button', 'page-furniture'],
  ['select', 'page-furniture'],
  ['form', 'page-furniture'],
  ['textarea', 'page-furniture'],
  ['dialog', 'notice'],
  ['footer', 'page-furniture'],
]);

const BY_ROLE: ReadonlyMap<string, HomeAs> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['search', 'page-furniture'],
  ['banner', 'page-furniture'],
  ['contentinfo', 'page-furniture'],
  ['complementary', 'related'],
  ['dialog', 'notice'],
  ['alertdialog', 'notice'],
  ['button', 'page-furniture'],
]);

/**
 * What elements are by the words of their class, id and test names: each word
 * is read by itself, and `-`, `_` and inner capitals part words.
 */
const BY_WORD: readonly (readonly [HomeAs, RegExp])[] = [
  [
    'page-furniture',
    / (?:visually hidden|sr only|screen reader|screenreader|offscreen|only screen|noprint|no print|print hidden|d none) /,
  ],
  [
    'ad-slot',
    / (?:ad|ads|advert|adverts|advertisement|advertising|adslot|adunit|adbox|adcontainer|dfp|adsense|sponsor|sponsored|anzeige|werbung|publicite|publicidad|taboola|outbrain) /,
  ],
  ['comments', / (?:comments|disqus|kommentare|commentaires|comentarios|viafoura|coral|openweb) /],
  [
    'share-bar',
    / (?:share|shares|sharing|sharebar|sharebuttons|sharedaddy|addthis|addtoany|social|socials|socialmedia|sociallinks|shariff|teilen) /,
  ],
  [
    'notice',
    / (?:newsletter|newsletters|subscribe|subscription|signup|sign up|paywall|piano|cookie|cookies|consent|gdpr|onetrust|usercentrics|donate|donation|donations|membership|cta|call to action|callout subscribe|register|login|modal|popup|pop up|toast|regwall|promo banner) /,
  ],
  [
    'navigation',
    / (?:breadcrumb|breadcrumbs|nav|navbar|navigation|menu|submenu|pagination|pager|prev next|skip link|skiplink|toc|table of contents) /,
  ],
  [
    'related',
    / (?:related|relatedarticles|related articles|recommend|recommended|recommendation|recommendations|readmore|read more|readalso|read also|read next|more on|more from|more stories|more news|more topic|most read|mostread|most popular|popular|trending|latest|teaser|teasers|sidebar|side bar|widget|widgets|promo|promos|promobox|onward|up next|next article|see also|infobox|factbox|article card|card list|carousel|recirc|recirculation|also like|mehr zum thema|lesen sie auch|crosslink|crosslinks|linklist|link list|link box|linkbox|rail) /,
  ],
  [
    'tags',
    / (?:tags|taglist|tag list|tag links|tagcloud|keywords|post tags|article tags|entry tags|topics|topic list|topic links) /,
  ],
  [
    'about-author',
    / (?:author bio|authorbio|about author|about the author|author box|authorbox|author info box|author card|author description|author profile|bio) /,
  ],
  [
    'picture-credit',
    / (?:credit|credits|photo credit|photocredit|image credit|picture credit|image copyright|img copyright|image source|fotocredit|photographer) /,
  ],
  [
    'caption',
    / (?:caption|captions|figcaption|figurecaption|imagecaption|image caption|caption text|legend|image description|image desc|picture text|bildunterschrift|bildtext|bu|gallery|slideshow|lightbox) /,
  ],
  [
    'player',
    / (?:player|jwplayer|videoplayer|video player|audio player|audioplayer|vjs|podcast|listen|speechkit|trinity|beyondwords|text to speech|readspeaker) /,
  ],
  ['copyright', / (?:copyright) /],
  ['byline', / (?:byline|bylines|author|authors|article author|autor|auteur|contributor|contributors) /],
  [
    'dated',
    / (?:dateline|timestamp|time stamp|pubdate|published|publish date|publishdate|publication date|date published|entry date|post date|article date|updated|date) /,
  ],
  ['section', / (?:kicker|eyebrow|overline|section label|article section|category|rubric|dachzeile) /],
];

const REMOVED: ReadonlySet<HomeAs> = new Set<HomeAs>(REMOVAL_REASONS);

/**
 * What the markup around each block says that it is outside the article's
 * text: by the names, roles and classes of the elements in which it stands.
 * Elements that enclose the article itself say nothing of what is in them.
 */
export function marksOf(
  blocks: readonly PageBlock[],
  encloses: (element: Tree.Element) => boolean,
): (HomeAs | null)[] {
  const known = new Map<Tree.Element, HomeAs | null>();
  return blocks.map(({ element }) => {
    const chain: Tree.Element[] = [];
    let at: Tree.ParentNode | null = element;
    while (at !== null && isElement(at) && !known.has(at)) {
      chain.push(at);
      at = at.parentNode;
    }
    let mark = at !== null && isElement(at) ? (known.get(at) ?? null) : null;
    for (const inner of chain.reverse()) {
      if (mark === null || !REMOVED.has(mark)) mark = (encloses(inner) ? null : markOf(inner)) ?? mark;
      known.set(inner, mark);
    }
    return mark;
  });
}

function markOf(element: Tree.Element): HomeAs | null {
  const byName = BY_NAME.get(element.tagName) ?? BY_ROLE.get(attribute(element, 'role') ?? '');
  if (byName !== undefined) return byName;
  const words = wordsOf(element);
  const mark = BY_WORD.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  return mark !== null && COLUMNS.has(mark) && TABLE.test(element.tagName) ? null : mark;
}

/** What tables list: their classes name it. */
const COLUMNS: ReadonlySet<HomeAs> = new Set<HomeAs>(['player', 'byline', 'dated', 'section', 'tags']);
const TABLE = /^(?:table|thead|tbody|tfoot|tr|th|td)$/;

const NAMED = ['class', 'id', 'data-testid', 'data-component', 'itemprop', 'rel'];

function wordsOf(element: Tree.Element): string {
  const names = NAMED.map((name) => attribute(element, name) ?? '')
    .join(' | ')
    .slice(0, 1000);
  const words = names
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/[^a-z|]+/g, ' ')
    .trim();
  return ` ${words} `;
}
