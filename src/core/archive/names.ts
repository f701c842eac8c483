import type { SpeakerKind } from '../quotations/quotation.ts';
import { slugify } from '../text/slug.ts';
import type { NameRecord } from './name.ts';

/** A name with its id, before the articles that use it are joined. */
export interface NameEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly spellings: readonly string[];
}

/** Gives each printed name its entry; the same entry for spellings that a record joins. */
export type NameRegister = (printed: string, kind?: SpeakerKind) => NameEntry;

/**
 * Make a register of names from the records in `names/`.
 *
 * A printed name without a record stands alone: it is never joined with
 * another, not even with one that looks the same in ASCII. Ids are given in
 * the order of asking, so ask in the order in which articles were added.
 */
export function registerNames(records: ReadonlyMap<string, NameRecord>): NameRegister {
  const taken = new Set(records.keys());
  const entries = new Map<string, NameEntry>();
  for (const [id, { name, kind, spellings }] of records) {
    for (const printed of [name, ...spellings]) entries.set(printed, { id, name, kind, spellings });
  }

  return (printed, kind = 'unknown') => {
    const known = entries.get(printed);
    if (known !== undefined) return known;

    const entry = { id: freeId(slugify(printed) || 'name', taken), name: printed, kind, spellings: [] };
    taken.add(entry.id);
    entries.set(printed, entry);
    return entry;
  };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${String(count)}`;
  return id;
}
