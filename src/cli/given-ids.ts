import { comparableId } from '../core/text/slug.ts';

/** The permanent ids of an archive: what each new one must differ from, and what `permalinks.txt` must list. */
export class GivenIds {
  /** Ids that were ever given out, as they are compared. */
  readonly articles = new Set<string>();
  readonly quotations = new Set<string>();
  readonly #answers: string[] = [];
  readonly #permalinks: readonly string[];

  /** `answers` are the addresses of what is held, `permalinks` the lines of the file. */
  constructor(answers: readonly string[], permalinks: readonly string[]) {
    this.#permalinks = permalinks;
    for (const permalink of permalinks) this.#remember(permalink);
    for (const answer of answers) this.#give(answer);
  }

  /** Give out the ids of a new article. */
  add(article: string, quotations: readonly { readonly id: string }[]): void {
    this.#give(`articles/${article}`);
    for (const { id } of quotations) this.#give(`q/${id}`);
  }

  /** All lines of `permalinks.txt`, when some are missing in it; else null. */
  completed(): string | null {
    const written = new Set(this.#permalinks);
    const missing = this.#answers.filter((answer) => !written.has(answer));
    if (missing.length === 0) return null;
    return [...this.#permalinks, ...missing].map((line) => `${line}\n`).join('');
  }

  #give(answer: string): void {
    this.#answers.push(answer);
    this.#remember(answer);
  }

  #remember(answer: string): void {
    const [kind, id] = [answer.slice(0, answer.indexOf('/')), answer.slice(answer.indexOf('/') + 1)];
    if (kind === 'articles') this.articles.add(comparableId(id));
    if (kind === 'q') this.quotations.add(comparableId(id));
  }
}
