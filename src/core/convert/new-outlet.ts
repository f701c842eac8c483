import type { OutletRecord } from '../archive/outlet.ts';
import type { Sha256 } from '../text/permanent-id.ts';
import { slugify } from '../text/slug.ts';

/** The record of an outlet of which only the name is known, left for an editor to complete. */
export function newOutlet(name: string): OutletRecord {
  const basis = { is: 'not-assessed' } as const;
  const open = { is: null, basis };
  return {
    name,
    publisherKind: open,
    ownership: open,
    funding: { are: [], basis },
    stateRole: { funds: open, appoints: open, directs: open },
    describedBy: [],
    response: [],
    reviewed: null,
  };
}

/**
 * Id of the outlet with this name; a new one, made of its words, where no
 * record has the name. `outlets` are the ids by name.
 */
export function outletIdOf(name: string, outlets: ReadonlyMap<string, string>, hash: Sha256): string {
  const known = outlets.get(name);
  if (known !== undefined) return known;
  const slug = slugify(name) || hash(name).slice(0, 10);
  const isTaken = [...outlets.values()].includes(slug);
  return isTaken ? `${slug}-${hash(name).slice(0, 6)}` : slug;
}
