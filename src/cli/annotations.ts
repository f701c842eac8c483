import { parseArgs } from 'node:util';
import { z } from 'zod';
import { anchorPipe } from '../core/anchoring/pipe.ts';
import { answerLines } from './answer-lines.ts';

/** @see Command */
export const usage = `Usage: cuttings annotations anchor --jsonl < PASSAGES > PLACES

Follows passages through an edit of their text: one JSON object
{id, before, after, selector} a line in, {id, status, start, end} a line out.

  selector   [{type: "TextPositionSelector", start, end},
              {type: "TextQuoteSelector", exact, prefix, suffix}], in before
  status     anchored: the passage stands from start to end of after, its words
             as they were or edited; orphan: it cannot be followed; ambiguous:
             it could stand in several places. These two may have a proposal
             {start, end} for a person to look at.

Offsets are UTF-16 code units, end exclusive.
`;

/** Answer a pipe. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { jsonl: { type: 'boolean', default: false } },
  });
  if (positionals[0] !== 'anchor' || positionals.length > 1 || !values.jsonl) {
    process.stderr.write(usage);
    return 2;
  }
  const anchor = anchorPipe();
  await answerLines(process.stdin, process.stdout, (asked) => {
    const read = question.safeParse(asked);
    return read.success ? anchor(read.data) : { id: null, error: NOT_A_QUESTION };
  });
  return 0;
}

const NOT_A_QUESTION =
  'This line is no JSON object with an id, the texts before and after, and a selector of position and words.';

const offset = z.int().nonnegative();
const position = z.object({ type: z.literal('TextPositionSelector'), start: offset, end: offset });
const words = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().default(''),
  suffix: z.string().default(''),
});
const question = z.object({
  id: z.string(),
  before: z.string(),
  after: z.string(),
  selector: z.tuple([position, words]).transform(([{ start, end }, { exact, prefix, suffix }]) => ({
    exact,
    prefix,
    suffix,
    start,
    end,
  })),
});
