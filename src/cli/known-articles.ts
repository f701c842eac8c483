import { isSameArticle, titleKey, versionOverlap, type Likeness } from '../core/convert/same-text.ts';
import type { KnownArticle } from '../io/held-texts.ts';
import type { SeedDraft } from './draft-file.ts';

/** Articles with one title that a new one is compared with, the latest of them: a column has thousands. */
const CANDIDATES = 20;

/** The article that a new one is a later version of, and the share of its words that stands there, too. */
export interface Earlier {
  readonly id: string;
  readonly share: number;
}

/** What new articles are compared with, to tell whether one is held already, or is a version of another. */
export class KnownArticles {
  readonly #byDigest = new Map<string, KnownArticle[]>();
  readonly #byTitle = new Map<string, KnownArticle[]>();
  readonly #textOf: (id: string) => Promise<string>;

  /** `textOf` gives the text of an article by its id. */
  constructor(known: readonly KnownArticle[], textOf: (id: string) => Promise<string>) {
    this.#textOf = textOf;
    for (const article of known) this.add(article);
  }

  add(article: KnownArticle): void {
    listOf(this.#byDigest, article.digest).push(article);
    const key = titleKey(article.title);
    if (key === null) return;
    const sameTitle = listOf(this.#byTitle, key);
    sameTitle.push(article);
    if (sameTitle.length > CANDIDATES) sameTitle.shift();
  }

  /** Id of the article that a draft is another copy of; null for a new one. */
  copyOf(draft: SeedDraft): string | null {
    const { text } = draft;
    const same = this.#byDigest
      .get(draft.digest)
      ?.find(({ title, outlet }) => isSameArticle({ title, outlet, text }, likeness(draft)));
    return same?.id ?? null;
  }

  /** The article that a draft is a later version of, the most like it; null where there is none. */
  async earlierOf(draft: SeedDraft): Promise<Earlier | null> {
    const { title, date } = draft.found.record;
    let earlier: Earlier | null = null;
    for (const known of this.#byTitle.get(titleKey(title) ?? '') ?? []) {
      // What came out before cannot be a later version, whatever came in first.
      if (date !== null && known.date !== null && date < known.date) continue;
      if (known.outlet !== draft.found.record.outlet) continue;
      const share = versionOverlap({ ...known, text: await this.#textOf(known.id) }, likeness(draft));
      if (share !== null && share >= (earlier?.share ?? 0)) earlier = { id: known.id, share };
    }
    return earlier;
  }
}

function likeness({ found, text }: SeedDraft): Likeness {
  return { title: found.record.title, outlet: found.record.outlet, text };
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
