import { runAnchor } from './annotations/anchor.ts';
import { runCheck } from './annotations/check.ts';
import { runImport } from './annotations/import.ts';
import { runList } from './annotations/list.ts';
import { runOrphan } from './annotations/orphan.ts';
import { runPlace } from './annotations/place.ts';
import { runWithdraw } from './annotations/withdraw.ts';
import { runFix } from './fix-anchors.ts';

/** @see Command */
export const usage = `Usage: cuttings annotations list [ARTICLE …] [--json]
       cuttings annotations check [--json]
       cuttings annotations fix [ARTICLE …]
       cuttings annotations place ID "WORDS"
       cuttings annotations orphan ID
       cuttings annotations withdraw ID --by WHO --reason WHY
       cuttings annotations import FILE.json … --by WHO [--article ID]
       cuttings annotations anchor --jsonl < PASSAGES > PLACES

list         names notes, each with what became of its passage: found, changed
             (other words stand there now), ambiguous or missing
check        checks the notes alone: places, statuses, published addresses
fix          follows the notes and quotations of articles whose text was edited
             to their new place. What cannot be followed for certain is named
             and stays as it is: nothing is guessed
place        puts a note on other words of its article, which must stand there
             once
orphan       keeps a note whose passage is gone; the article’s page then lists
             it as one that could not be placed
withdraw     takes a note back; readers see the day and the reason
import       takes in notes from Hypothesis (its export or its API’s answers) and
             W3C Web Annotations, this archive’s own exports among them: each on
             the article whose address it names, where its words stand, or not at
             all. Notes that are here already are passed over
anchor       follows passages through an edit of their text in a pipe: one JSON
             object {id, before, after, selector} a line in,
             {id, status, start, end} a line out

  --by WHO        your name, which readers see there; of imported notes, only
                  where these do not say who wrote them
  --reason WHY    one sentence, which readers see there
  --article ID    all notes of the files stand on this article
  --private       take notes, too, that only their author can read
  --groups        take notes, too, that only a group can read
  --keep-orphans  keep notes whose words are not there, or stand more than once;
                  the article’s page lists them as ones that could not be placed
  --dry-run       say what would be changed, write nothing
  --json          one JSON object, for other programs
  --archive DIR   folder with seeds/ and content/ (default: the project itself)

Lines of the pipe:
  selector   [{type: "TextPositionSelector", start, end},
              {type: "TextQuoteSelector", exact, prefix, suffix}], in before
  status     anchored: the passage stands from start to end of after, its words
             as they were or edited; orphan: it cannot be followed; ambiguous:
             it could stand in several places. These two may have a proposal
             {start, end} for a person to look at.

Offsets are UTF-16 code units, end exclusive.
`;

const VERBS = new Map<string, (args: string[]) => Promise<number>>([
  ['list', runList],
  ['check', runCheck],
  ['fix', runFix],
  ['place', runPlace],
  ['orphan', runOrphan],
  ['withdraw', runWithdraw],
  ['import', runImport],
  ['anchor', runAnchor],
]);

/** Do what the first word says; exit status 1 when something needs a person. */
export async function run(args: string[]): Promise<number> {
  const [verb = '', ...rest] = args;
  const status = await VERBS.get(verb)?.(rest);
  if (status !== undefined) return status;
  process.stderr.write(usage);
  return 2;
}
