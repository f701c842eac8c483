import type { Annotation, AnnotationTarget } from './annotation.ts';

/** A thing in whose record notes stand. */
interface Holder {
  readonly kind: string;
  readonly id: string;
  readonly notes: readonly Annotation[];
}

/** What tells notes apart that nothing names. */
type Said = Pick<Annotation, 'on' | 'body' | 'by'>;

/** The notes that an archive has, so that none is imported twice. */
export class HeldNotes {
  /** Every id ever given to a note. */
  readonly ids: Set<string>;
  readonly #present = new Set<string>();
  readonly #origins = new Set<string>();
  readonly #said = new Set<string>();

  constructor(archive: { readonly holdings: readonly Holder[]; readonly taken: ReadonlySet<string> }) {
    this.ids = new Set(archive.taken);
    for (const holder of archive.holdings) for (const note of holder.notes) this.add(holder, note);
  }

  /** A note came to the archive. */
  add(holder: Holder, note: Annotation): void {
    this.ids.add(note.id);
    this.#present.add(note.id);
    if (note.importedFrom !== undefined) this.#origins.add(note.importedFrom);
    this.#said.add(saying(holder, note));
  }

  /** Whether the archive has a note: of this id, from this address; where nothing names it, of these words at this place. */
  has(
    holder: Holder,
    name: { readonly id: string | null; readonly importedFrom: string | null },
    said: Said,
  ): boolean {
    if (name.id !== null) return this.#present.has(name.id);
    if (name.importedFrom !== null) return this.#origins.has(name.importedFrom);
    return this.#said.has(saying(holder, said));
  }
}

function saying({ kind, id }: Holder, { on, body, by }: Said): string {
  return JSON.stringify([kind, id, placeOf(on), body, by]);
}

function placeOf(on: AnnotationTarget): readonly unknown[] {
  switch (on.is) {
    case 'whole':
      return [];
    case 'quotation':
      return [on.id];
    case 'passage':
      return [on.of, on.selector.start, on.selector.exact];
  }
}
