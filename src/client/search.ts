import { find, NOTHING_FOUND, type Findings } from '../core/search/find.ts';
import { inAllSpellings } from '../core/search/highlight.ts';
import type { HitGroup } from '../core/search/hits.ts';
import type { WordList } from '../core/search/nearest.ts';
import { isEmpty, readQuery, withFacets, type Query, type ReadQuery } from '../core/search/query.ts';
import type { Suggestion } from '../core/search/suggest.ts';
import { interfaceLanguage, searchStrings } from '../core/strings/search-strings.ts';
import { OtherEdition } from './engine.ts';
import { facetLoader, indexLoader, jsonLoader, type SearchIndex } from './search-engine.ts';
import { checkFacets, knownFacets, showFacets } from './search-facets.ts';
import { fieldOf, fillForm, formOf, readForm } from './search-form.ts';
import { groupElement } from './search-hits.ts';
import { namesAsked } from './search-names.ts';
import { rememberPlace, returnToPlace } from './search-place.ts';
import { loadPortion, pagesOf } from './search-portion.ts';
import { addressOf, clearResults, say, showPages, showSorts } from './search-results.ts';
import { didYouMean, emptyStatus, FEW, messagesAbout, statusNodes } from './search-status.ts';
import { NameList } from './search-suggestions.ts';
import { partOf } from './template.ts';

const language = interfaceLanguage(document.documentElement.lang);
const strings = await searchStrings(language);

/**
 * `<cuttings-search>`: answers the query that the page's address asks.
 *
 * The address is the only state: a form that is sent, a box that is checked
 * and a link that is followed change the address, and the page then shows what
 * it asks. Nothing is loaded before there is a query or the reader turns to
 * the field. It searches when the form is sent and not while one types: every
 * prefix would be a request, an entry in the history and an announcement.
 */
class CuttingsSearch extends HTMLElement {
  readonly #load = indexLoader(
    this.dataset['engine'] ?? '',
    this.dataset['facets'] ?? '',
    this.dataset['edition'] ?? '',
  );
  readonly #loadFacet = facetLoader(this.dataset['facets'] ?? '');
  readonly #loadWords = jsonLoader<WordList>(this.dataset['words'] ?? '');
  readonly #title = document.title;
  /** Counts the searches, so that a slow answer does not take the place of a later one. */
  #latest = 0;
  #index: SearchIndex | null = null;

  connectedCallback(): void {
    const form = formOf(this);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#go({ ...readForm(form), sort: this.#current().query.sort });
    });
    partOf(this, 'facets').addEventListener('change', () => {
      form.requestSubmit();
    });
    this.addEventListener('click', (event) => {
      this.#follow(event);
    });
    const names = new NameList(this, {
      field: fieldOf(this),
      suggest: async (typed) => (await this.#index?.suggest(typed)) ?? [],
      strings,
      choose: (name) => {
        this.#choose(name);
      },
    });
    form.addEventListener('focusin', () => void this.#prepare(names), { once: true });
    addEventListener('popstate', () => void this.#show());
    rememberPlace();
    void this.#show().then(returnToPlace);
  }

  /** What the address asks. */
  #current(): ReadQuery {
    return readQuery(new URLSearchParams(location.search));
  }

  async #go(query: Query): Promise<void> {
    const address = addressOf(query);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    await this.#show();
  }

  /** Links to other queries are answered here; those with a key held down are the browser's. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.pathname !== location.pathname || link.hash !== '') return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const answered = this.#go(readQuery(new URLSearchParams(link.search)).query);
    scrollTo({ top: 0 });
    if (partOf(this, 'sorts').contains(link)) return;
    void answered.then(() => {
      this.#focusHits();
    });
  }

  /** The reader goes on with the answer: the link that was followed may be gone, or stands below it. */
  #focusHits(): void {
    const hits = partOf(this, 'groups');
    (hits.childElementCount > 0 ? hits : fieldOf(this)).focus({ preventScroll: true });
  }

  #choose({ key, id }: Suggestion): void {
    const { query } = this.#current();
    void this.#go(
      withFacets({ ...query, text: '', page: 1 }, (other) =>
        other === key ? [...new Set([...query.facets[key], id])].sort() : query.facets[other],
      ),
    );
  }

  async #loadIndex(): Promise<SearchIndex> {
    this.#index = await this.#load();
    showFacets(this, this.#index.facets, this.#loadFacet, strings);
    return this.#index;
  }

  /** Load what a search will need; says nothing when that fails, for nobody has searched yet. */
  async #prepare(names: NameList): Promise<void> {
    await this.#loadIndex().catch(() => null);
    await names.offerTyped();
  }

  /** Show what the address asks. */
  async #show(): Promise<void> {
    const search = ++this.#latest;
    const asked = this.#current();
    fillForm(this, asked.query, search > 1);
    document.title = [asked.query.text, this.#title].filter((part) => part !== '').join(' · ');
    if (isEmpty(asked.query) && !asked.unread) {
      clearResults(this);
      return;
    }

    // Or they would be pushed down by every line that is said of the answer.
    partOf(this, 'instead').hidden = true;
    partOf(this, 'status').textContent = strings.working;
    try {
      const index = await this.#loadIndex();
      if (search === this.#latest) await this.#answer(asked, index, search);
    } catch (error) {
      reportError(error);
      if (search === this.#latest)
        this.#fail(error instanceof OtherEdition ? strings.outdated : strings.broken);
    }
  }

  async #answer({ query, cut, unread }: ReadQuery, index: SearchIndex, search: number): Promise<void> {
    const suggested = index.suggest(query.text);
    const values = await knownFacets(this, query, index.facets, this.#loadFacet);
    const known = withFacets(query, values);
    const choiceUnknown = unread || addressOf(known) !== addressOf(query);
    const years = index.facets.find(({ key }) => key === 'year')?.values.map(({ id }) => id) ?? [];
    const findings: Findings = isEmpty(known)
      ? NOTHING_FOUND
      : await find(known, {
          engine: index.engine,
          articles: index.articles,
          language,
          spellings: index.spelled,
          years,
        });
    const shown = { ...known, page: Math.min(known.page, Math.max(1, pagesOf(findings))) };
    const { looked, groups } = await loadPortion(findings, shown.page, index);
    const meant = await this.#meant(shown, findings, index);
    if (search !== this.#latest) return;

    clearResults(this);
    checkFacets(this, known);
    const messages = messagesAbout(
      findings,
      { cut, choiceUnknown, looked, answering: groups.length },
      strings,
    );
    const names = namesAsked(query, await suggested, this.dataset);
    say(this, [...names, ...(meant === null ? [] : [meant]), ...messages]);
    if (groups.some(({ meta }) => meta === null)) {
      this.#fail(strings.outdated);
      return;
    }
    partOf(this, 'instead').hidden = groups.length > 0;
    this.#list(shown, findings, groups, index);
  }

  #list(query: Query, findings: Findings, groups: readonly HitGroup[], { spelled }: SearchIndex): void {
    const { terms } = findings;
    const status = partOf(this, 'status');
    // Of many, none may answer on one page and some on the next.
    if (groups.length === 0 && !findings.atMost) {
      status.textContent = emptyStatus(query, findings, strings);
      return;
    }
    status.replaceChildren(...statusNodes(findings, groups, query.page, strings));
    showSorts(this, query);
    showPages(this, query, pagesOf(findings), strings);
    const marked = inAllSpellings(terms, spelled);
    partOf(this, 'groups').replaceChildren(...groups.map((group) => groupElement(group, marked, strings)));
  }

  #fail(message: string): void {
    clearResults(this);
    say(this, [message]);
  }

  /** Only where little was found: the words to compare with are loaded for it. */
  async #meant(query: Query, findings: Findings, { spelled }: SearchIndex): Promise<Node | null> {
    const { articles, notFound, terms } = findings;
    if (notFound.length === 0 && (articles.length >= FEW || terms.words.length === 0)) return null;
    const words = await this.#loadWords().catch(() => []);
    return didYouMean(query, findings, words, spelled, strings);
  }
}

customElements.define('cuttings-search', CuttingsSearch);
