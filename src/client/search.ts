import { find, type FoundArticle } from '../core/search/find.ts';
import { groupHits, type HitGroup } from '../core/search/hits.ts';
import {
  isEmpty,
  keepKnown,
  readQuery,
  SORTS,
  writeQuery,
  type Query,
  type ReadQuery,
} from '../core/search/query.ts';
import type { Terms } from '../core/search/terms.ts';
import { interfaceLanguage, searchStrings } from '../core/strings/search-strings.ts';
import { indexLoader, type SearchIndex } from './search-engine.ts';
import { checkFacets, showFacets } from './search-facets.ts';
import { groupElement } from './search-hits.ts';
import { clearResults, say, showSorts } from './search-results.ts';
import { messagesAbout, statusNodes } from './search-status.ts';
import { elementIn, partOf } from './template.ts';

/** Articles that are loaded and shown at a time. */
const PAGE = 10;

/**
 * `<cuttings-search>`: answers the query that the page's address asks.
 *
 * The address is the only state: a form that is sent, a box that is checked
 * and an order that is chosen change the address, and the page then shows what
 * it asks. Nothing is loaded before there is a query or the reader turns to
 * the field. It searches when the form is sent and not while one types: every
 * prefix would be a request, an entry in the history and an announcement.
 */
class CuttingsSearch extends HTMLElement {
  readonly #language = interfaceLanguage(document.documentElement.lang);
  readonly #strings = searchStrings(this.#language);
  readonly #load = indexLoader(this.dataset['engine'] ?? '', this.dataset['facets'] ?? '');
  readonly #title = document.title;
  /** Counts the searches, so that a slow answer does not take the place of a later one. */
  #latest = 0;

  connectedCallback(): void {
    partOf(this, 'without-script').remove();
    const form = this.#form();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#asked(), sort: this.#current().query.sort });
    });
    partOf(this, 'facet-lists').addEventListener('change', () => {
      form.requestSubmit();
    });
    partOf(this, 'sorts').addEventListener('click', (event) => {
      this.#chooseSort(event);
    });
    form.addEventListener('focusin', () => void this.#prepare(), { once: true });
    addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  #form(): HTMLFormElement {
    return elementIn(this, 'form') as HTMLFormElement; // the only elements of this name
  }

  /** What the form asks. */
  #asked(): Query {
    const entries = [...new FormData(this.#form())].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : '',
    ]);
    const parameters = new URLSearchParams(entries);
    // Not cut yet: the address has all that was typed, and whoever reads it is told that it is too long.
    return { ...readQuery(parameters).query, text: parameters.get('q') ?? '' };
  }

  /** What the address asks. */
  #current(): ReadQuery {
    return readQuery(new URLSearchParams(location.search));
  }

  #go(query: Query): void {
    const parameters = writeQuery(query).toString();
    const address = location.pathname + (parameters === '' ? '' : `?${parameters}`);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void this.#show();
  }

  #chooseSort(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const sort = SORTS.find((known) => known === link?.dataset['sort']);
    if (sort === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#go({ ...this.#current().query, sort });
  }

  /** Load what a search will need; says nothing when that fails, for nobody has searched yet. */
  async #prepare(): Promise<void> {
    const index = await this.#load().catch(() => null);
    if (index !== null) showFacets(this, index.facets, this.#strings);
  }

  /** Show what the address asks. */
  async #show(): Promise<void> {
    const search = ++this.#latest;
    const asked = this.#current();
    const field = elementIn(this, 'input[name="q"]') as HTMLInputElement; // as SearchField.astro writes it
    // What somebody typed before this script ran stays in the field.
    if (search > 1 || asked.query.text !== '') field.value = asked.query.text;
    checkFacets(this, asked.query);
    document.title = [asked.query.text, this.#title].filter((part) => part !== '').join(' · ');
    if (isEmpty(asked.query)) {
      clearResults(this);
      return;
    }

    partOf(this, 'status').textContent = this.#strings.working;
    try {
      const index = await this.#load();
      if (search === this.#latest) await this.#answer(asked, index, search);
    } catch (error) {
      reportError(error);
      if (search === this.#latest) this.#fail();
    }
  }

  async #answer({ query, cut }: ReadQuery, { engine, facets }: SearchIndex, search: number): Promise<void> {
    const known = keepKnown(query, facets);
    if (isEmpty(known)) {
      clearResults(this);
      return;
    }
    const findings = await find(known, this.#language, engine);
    const groups = await loadGroups(findings.articles.slice(0, PAGE), findings.terms);
    if (search !== this.#latest) return;

    clearResults(this);
    showFacets(this, facets, this.#strings);
    checkFacets(this, known);
    say(this, messagesAbout(findings, cut, this.#strings));
    partOf(this, 'instead').hidden = findings.articles.length > 0;
    if (findings.articles.length === 0) {
      partOf(this, 'status').textContent = this.#strings.nothing;
      return;
    }

    showSorts(this, known);
    this.#add(groups, findings.terms);
    this.#offerMore(findings.articles, groups, findings.terms);
  }

  #fail(): void {
    clearResults(this);
    say(this, [this.#strings.broken]);
  }

  #add(groups: readonly HitGroup[], terms: Terms): void {
    partOf(this, 'groups').append(...groups.map((group) => groupElement(group, terms, this.#strings)));
  }

  #offerMore(articles: readonly FoundArticle[], shown: readonly HitGroup[], terms: Terms): void {
    partOf(this, 'status').replaceChildren(...statusNodes(articles.length, shown, this.#strings));
    const more = partOf(this, 'more');
    more.hidden = shown.length >= articles.length;
    more.onclick = () => void this.#showMore(articles, shown, terms);
  }

  async #showMore(
    articles: readonly FoundArticle[],
    shown: readonly HitGroup[],
    terms: Terms,
  ): Promise<void> {
    const search = this.#latest;
    try {
      const groups = await loadGroups(articles.slice(shown.length, shown.length + PAGE), terms);
      if (search !== this.#latest) return;
      this.#add(groups, terms);
      this.#offerMore(articles, [...shown, ...groups], terms);
      // The button moves away from under the reader: go on at the first new article.
      partOf(this, 'groups').children[shown.length]?.querySelector('a')?.focus();
    } catch (error) {
      reportError(error);
      if (search === this.#latest) this.#fail();
    }
  }
}

function loadGroups(articles: readonly FoundArticle[], terms: Terms): Promise<HitGroup[]> {
  return Promise.all(articles.map(async ({ load }) => groupHits(await load(), terms)));
}

customElements.define('cuttings-search', CuttingsSearch);
