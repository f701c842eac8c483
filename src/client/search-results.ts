import { SORTS, writeQuery, type Query } from '../core/search/query.ts';
import { partOf } from './template.ts';

/** Take the last answer off the page, and show the ways to look through the archive without a search. */
export function clearResults(component: HTMLElement): void {
  partOf(component, 'status').textContent = '';
  partOf(component, 'messages').replaceChildren();
  partOf(component, 'groups').replaceChildren();
  partOf(component, 'sorts').hidden = true;
  partOf(component, 'more').hidden = true;
  partOf(component, 'instead').hidden = false;
}

/** Tell the reader something about the answer, a paragraph a sentence. */
export function say(component: HTMLElement, sentences: readonly string[]): void {
  partOf(component, 'messages').replaceChildren(
    ...sentences.map((sentence) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = sentence;
      return paragraph;
    }),
  );
}

/** Offer the orders of the answer to a query: links that can be copied or opened like any other. */
export function showSorts(component: HTMLElement, query: Query): void {
  for (const link of partOf(component, 'sorts').querySelectorAll('a')) {
    const sort = SORTS.find((known) => known === link.dataset['sort']) ?? 'relevance';
    link.href = `${location.pathname}?${writeQuery({ ...query, sort }).toString()}`;
    if (sort === query.sort) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  partOf(component, 'sorts').hidden = false;
}
