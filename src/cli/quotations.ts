import { z } from 'zod';
import { pipeQuotations } from '../core/quotations/pipe.ts';
import { answerLines } from './answer-lines.ts';
import { runFix } from './fix-anchors.ts';
import { runCheck } from './quotations/check.ts';
import { runList } from './quotations/list.ts';
import { runMerge } from './quotations/merge.ts';
import { runSetSpeaker } from './quotations/set-speaker.ts';
import { runWithdraw } from './quotations/withdraw.ts';

/** @see Command */
export const usage = `Usage: cuttings quotations list [ARTICLE …] [--json]
       cuttings quotations set-speaker ID NAME --by WHO [--kind KIND] [--reason WHY]
       cuttings quotations withdraw ID --by WHO --reason WHY [--redact]
       cuttings quotations merge ID INTO --by WHO [--reason WHY]
       cuttings quotations check [--json]
       cuttings quotations fix [ARTICLE …]
       cuttings quotations --jsonl < TEXTS > QUOTATIONS

list         names quotations with their speakers; “?” marks a doubtful speaker
set-speaker  writes who said the words, supplied by WHO today
withdraw     takes a quotation back: its page then gives the day and the reason,
             and nothing shows its words any more
merge        lets the quotation INTO, of the same article, answer for ID
check        checks the ledgers alone: ids, places, statuses, published addresses
fix          follows the quotations of articles whose text was edited to their
             new place. Where other words stand there now, the quotation’s page
             shows both; where none can be found for certain, it says so.
             Each is named. Without ARTICLE, all articles that were edited

  --by WHO        your name, which stands in the quotation’s history
  --reason WHY    one sentence, which readers see there
  --kind KIND     person (default), organisation or document
  --redact        take the words out of the ledger, too; their length and
                  SHA-256 stay
  --dry-run       say what would be changed, write nothing
  --json          one JSON object, for other programs
  --archive DIR   folder with seeds/ and content/ (default: the project itself)
  --jsonl         find the quotations of texts in a pipe: one JSON object
                  {id, lang, text} a line in, {id, quotes: […]} a line out
`;

const VERBS = new Map<string, (args: string[]) => Promise<number>>([
  ['list', runList],
  ['set-speaker', runSetSpeaker],
  ['withdraw', runWithdraw],
  ['merge', runMerge],
  ['check', runCheck],
  ['fix', runFix],
]);

/** Do what the first word says, or answer a pipe; exit status 1 when something needs a person. */
export async function run(args: string[]): Promise<number> {
  const [verb = '', ...rest] = args;
  if (verb === '--jsonl' && rest.length === 0) {
    await answerLines(process.stdin, process.stdout, answer);
    return 0;
  }
  const status = await VERBS.get(verb)?.(rest);
  if (status !== undefined) return status;
  process.stderr.write(usage);
  return 2;
}

const question = z.object({ id: z.string(), lang: z.string().default('en'), text: z.string() });

function answer(asked: unknown): object {
  const read = question.safeParse(asked);
  if (!read.success) return { id: null, error: 'This line is no JSON object with an id and a text.' };
  return pipeQuotations(read.data);
}
