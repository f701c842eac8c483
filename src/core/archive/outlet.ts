import { z } from 'zod';
import { annotation } from '../annotations/annotation.ts';
import { basis, day, source } from '../basis/basis.ts';
import { slug } from './article.ts';

/** An id of a vocabulary with how it is known; null with the basis `unknown` or `not-assessed`. */
const classified = z.strictObject({ is: slug.nullable(), basis });

/** The answer to a yes-or-no question about an outlet; null with the basis `unknown` or `not-assessed`. */
const answered = z.strictObject({ is: z.enum(['yes', 'partly', 'no']).nullable(), basis });

const NOT_WHOLE = 'A note on an outlet stands on the whole of it. Write on: { is: whole }.';

/**
 * Who publishes: `content/outlets/ID.yml`.
 *
 * Kind, ownership, funding and the state's part are separate questions, each
 * with its own basis. They are never merged into one label.
 */
export const outletRecord = z.strictObject({
  /** The name in use. */
  name: z.string().min(1),
  /** An id of `vocab/publisher-kind.yml`. */
  publisherKind: classified,
  /** An id of `vocab/ownership.yml`. */
  ownership: classified,
  /** Ids of `vocab/funding.yml`. */
  funding: z.strictObject({ are: z.array(slug), basis }),
  /** Whether a state pays for it, appoints its heads, decides what it publishes. */
  stateRole: z.strictObject({ funds: answered, appoints: answered, directs: answered }),
  /** What others call it: their words, attributed and dated. */
  describedBy: z.array(z.strictObject({ words: z.string().min(1), source })),
  /** The outlet's own words about itself, or its reply. */
  response: z.array(z.strictObject({ words: z.string().min(1), source })),
  /** Editors' notes on the outlet: each stands on the whole of it. */
  annotations: z
    .array(annotation.refine(({ on }) => on.is === 'whole', { error: NOT_WHOLE, path: ['on'] }))
    .optional(),
  /** Who looked through the record, and when; null until a person has. */
  reviewed: z.strictObject({ by: z.string().min(1), on: day }).nullable(),
});
export type OutletRecord = z.output<typeof outletRecord>;
