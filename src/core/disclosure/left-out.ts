import { REMOVAL_REASONS, type Conversion, type Home } from '../archive/conversion.ts';

type RemovalReason = (typeof REMOVAL_REASONS)[number];

/** A passage of the seed that stands neither in the text nor in a field, and why. */
export type LeftOut = Home & { readonly as: RemovalReason };

/** What a conversion left out, in the order of the seed. */
export function leftOut({ homes }: Conversion): LeftOut[] {
  return homes.filter(isLeftOut);
}

const REASONS: ReadonlySet<string> = new Set(REMOVAL_REASONS);

function isLeftOut(home: Home): home is LeftOut {
  return REASONS.has(home.as);
}
