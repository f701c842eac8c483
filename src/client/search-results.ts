import { SORTS, writeQuery, type Query } from '../core/search/query.ts';
import type { Strings } from '../core/strings/strings.ts';
import { partOf } from './template.ts';

/** The address of the page that answers a query: it can be copied, opened in a tab or sent. */
export function addressOf(query: Query): string {
  const parameters = writeQuery(query).toString();
  return location.pathname + (parameters === '' ? '' : `?${parameters}`);
}

/** Take the last answer off the page, and show the ways to look through the archive without a search. */
export function clearResults(component: HTMLElement): void {
  partOf(component, 'status').textContent = '';
  partOf(component, 'messages').replaceChildren();
  partOf(component, 'groups').replaceChildren();
  partOf(component, 'sorts').hidden = true;
  partOf(component, 'pages').hidden = true;
  partOf(component, 'instead').hidden = false;
}

/** Tell the reader something about the answer, a paragraph a sentence. */
export function say(component: HTMLElement, sentences: readonly (string | Node)[]): void {
  partOf(component, 'messages').replaceChildren(
    ...sentences.map((sentence) => {
      const paragraph = document.createElement('p');
      paragraph.append(sentence);
      return paragraph;
    }),
  );
}

/** Offer the orders of the answer to a query. */
export function showSorts(component: HTMLElement, query: Query): void {
  for (const link of partOf(component, 'sorts').querySelectorAll('a')) {
    const sort = SORTS.find((known) => known === link.dataset['sort']) ?? 'relevance';
    link.href = addressOf({ ...query, sort, page: 1 });
    if (sort === query.sort) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  partOf(component, 'sorts').hidden = false;
}

/** Offer the portions before and after the one shown, if there are any. */
export function showPages(component: HTMLElement, query: Query, pages: number, s: Strings['search']): void {
  const nav = partOf(component, 'pages');
  nav.hidden = pages < 2;
  partOf(nav, 'page').textContent = s.pages.current(query.page, pages);
  offerPage(partOf(nav, 'previous'), query, query.page - 1, pages);
  offerPage(partOf(nav, 'next'), query, query.page + 1, pages);
}

function offerPage(link: HTMLElement, query: Query, page: number, pages: number): void {
  link.hidden = page < 1 || page > pages;
  link.setAttribute('href', addressOf({ ...query, page }));
}
