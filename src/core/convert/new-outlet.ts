import type { OutletRecord } from '../archive/outlet.ts';

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
