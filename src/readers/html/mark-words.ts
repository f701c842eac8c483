import type { HomeAs } from '../../core/archive/conversion.ts';

/**
 * What elements are by the words of their class, id and test names: each word
 * is read by itself, and `-`, `_` and inner capitals part words. The first
 * that fits says what an element is.
 */
export const MARK_WORDS: readonly (readonly [HomeAs, string])[] = [
  [
    'page-furniture',
    'visually hidden, sr only, screen reader, screenreader, offscreen, only screen, noprint, no print, print hidden, d none',
  ],
  [
    'ad-slot',
    'ad, ads, advert, adverts, advertisement, advertising, adslot, adunit, adbox, adcontainer, dfp, adsense, sponsor, sponsored, anzeige, werbung, publicite, publicidad, taboola, outbrain',
  ],
  ['comments', 'comments, disqus, kommentare, commentaires, comentarios, viafoura, coral, openweb'],
  [
    'share-bar',
    'share, shares, sharing, sharebar, sharebuttons, sharedaddy, addthis, addtoany, social, socials, socialmedia, sociallinks, shariff, teilen',
  ],
  [
    'notice',
    'newsletter, newsletters, subscribe, subscription, signup, sign up, paywall, piano, cookie, cookies, consent, gdpr, onetrust, usercentrics, donate, donation, donations, membership, cta, call to action, callout subscribe, register, login, modal, popup, pop up, toast, regwall, promo banner',
  ],
  [
    'navigation',
    'breadcrumb, breadcrumbs, nav, navbar, navigation, menu, submenu, pagination, pager, prev next, skip link, skiplink, toc, table of contents',
  ],
  [
    'related',
    'related, relatedarticles, related articles, recommend, recommended, recommendation, recommendations, readmore, read more, readalso, read also, read next, more on, more from, more stories, more news, more topic, most read, mostread, most popular, popular, trending, latest, teaser, teasers, sidebar, side bar, widget, widgets, promo, promos, promobox, onward, up next, next article, see also, infobox, factbox, article card, card list, carousel, recirc, recirculation, also like, mehr zum thema, lesen sie auch, crosslink, crosslinks, linklist, link list, link box, linkbox, rail',
  ],
  [
    'tags',
    'tags, taglist, tag list, tag links, tagcloud, keywords, post tags, article tags, entry tags, topics, topic list, topic links',
  ],
  [
    'about-author',
    'author bio, authorbio, about author, about the author, author box, authorbox, author info box, author card, author description, author profile, bio',
  ],
  [
    'picture-credit',
    'credit, credits, photo credit, photocredit, image credit, picture credit, image copyright, img copyright, image source, fotocredit, photographer',
  ],
  [
    'caption',
    'caption, captions, figcaption, figurecaption, imagecaption, image caption, caption text, legend, image description, image desc, picture text, bildunterschrift, bildtext, bu, gallery, slideshow, lightbox',
  ],
  [
    'player',
    'player, jwplayer, videoplayer, video player, audio player, audioplayer, vjs, podcast, listen, speechkit, trinity, beyondwords, text to speech, readspeaker',
  ],
  ['copyright', 'copyright'],
  ['byline', 'byline, bylines, author, authors, article author, autor, auteur, contributor, contributors'],
  [
    'dated',
    'dateline, timestamp, time stamp, pubdate, published, publish date, publishdate, publication date, date published, entry date, post date, article date, updated, date',
  ],
  ['section', 'kicker, eyebrow, overline, section label, article section, category, rubric, dachzeile'],
];
