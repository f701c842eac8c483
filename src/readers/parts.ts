/**
 * Names for the seeds of one file, each given once.
 *
 * A file may use one name for two of its items, and a record must tell them
 * apart: the second becomes `NAME (2)`.
 */
export class PartNames {
  readonly #given = new Map<string, number>();

  /** A name of its own for a part that calls itself `name`. */
  give(name: string): string {
    const before = this.#given.get(name) ?? 0;
    this.#given.set(name, before + 1);
    // The numbered name is given in its turn, for an item may call itself so.
    return before === 0 ? name : this.give(`${name} (${before + 1})`);
  }
}
