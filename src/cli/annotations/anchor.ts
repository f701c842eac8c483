import { parseArgs } from 'node:util';
import { z } from 'zod';
import { anchorPipe } from '../../core/anchoring/pipe.ts';
import { answerLines } from '../answer-lines.ts';
import { misuse } from '../command-options.ts';

/** `cuttings annotations anchor --jsonl`: answer a pipe. */
export async function runAnchor(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { jsonl: { type: 'boolean', default: false } } });
  if (!values.jsonl) throw misuse('Missing --jsonl.');
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
