import type { Article, ArticleQuotation } from '../core/archive/archive.ts';
import type { SlipKey } from '../core/disclosure/slip.ts';
import type { Strings } from '../core/strings/strings.ts';
import { urls } from '../site/urls.ts';

/** A way on from a line of a slip, shown with its evidence. */
export interface SlipLink {
  readonly text: string;
  readonly href: string;
}

/** Where the lines of a slip lead: to the pages of the names on them. */
export type SlipLinks = Partial<Record<SlipKey, readonly SlipLink[]>>;

/** The ways on from an article's slip. */
export function articleLinks({ outlet, authors, subjects }: Article, s: Strings): SlipLinks {
  return {
    from:
      outlet === null
        ? []
        : [{ text: s.article.links.outlet(outlet.record.name), href: urls.outlet(outlet.id) }],
    by: authors.map(({ id, name }) => ({ text: s.article.links.author(name), href: urls.author(id) })),
    about: subjects.map(({ id, name }) => ({ text: s.article.links.subject(name), href: urls.subject(id) })),
  };
}

/** The ways on from a quotation's slip. */
export function quotationLinks({ article, speaker }: ArticleQuotation, s: Strings): SlipLinks {
  return {
    ...articleLinks(article, s),
    saidBy:
      speaker === null
        ? []
        : [{ text: s.article.links.speaker(speaker.name), href: urls.speaker(speaker.id) }],
  };
}
