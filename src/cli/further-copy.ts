import type { VFileMessage } from 'vfile-message';
import { conversionRecord, type Conversion } from '../core/archive/conversion.ts';
import { problem } from '../core/archive/problem.ts';
import { readArticle } from '../core/archive/read-article.ts';
import { readYaml } from '../core/archive/read-yaml.ts';
import { newConversion } from '../core/convert/new-item.ts';
import { toYaml } from '../core/archive/to-yaml.ts';
import { account } from '../core/text/account.ts';
import { articleText } from '../core/text/article-text.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import type { SeedDraft } from './draft-file.ts';
import type { Pending } from './pending.ts';

/**
 * Record a seed as a further copy of the article `id`: one more entry at the
 * end of its `conversion.yml`, everything that stands there left as it is.
 *
 * The copy is proven against the article's text as it is now. Returns what
 * keeps it from being recorded.
 */
export async function addCopy(
  pending: Pending,
  id: string,
  draft: SeedDraft,
  converter: Conversion['converter'],
): Promise<readonly VFileMessage[]> {
  const item = `content/articles/${id}`;
  const [index, source] = await Promise.all([
    pending.read(item, 'index.md'),
    pending.read(item, 'conversion.yml'),
  ]);
  const article = readArticle(index, `${item}/index.md`, readBlocks);
  const held = readYaml(conversionRecord, source, `${item}/conversion.yml`);
  if (!article.ok) return article.problems;
  if (!held.ok) return held.problems;

  const { seed, seedText, found } = draft;
  // Of the same bytes a person may have mended the homes.
  const known = held.value.filter(({ sha256 }) => sha256 === seed.sha256).map(({ homes }) => homes);
  const text = articleText(article.value.blocks);
  const homes = [found.homes, ...known].find((these) => account(seedText, these, text).length === 0);
  if (homes === undefined) return [unproven(draft, item)];

  const entry = toYaml([newConversion(seed, homes, converter)]);
  const longer = `${source.endsWith('\n') ? source : `${source}\n`}${entry}`;
  const read = readYaml(conversionRecord, longer, `${item}/conversion.yml`);
  if (!read.ok || read.value.length !== held.value.length + 1) return [notExtendable(draft, item)];
  pending.putFile(item, 'conversion.yml', longer);
  return [];
}

function unproven({ seed }: SeedDraft, item: string): VFileMessage {
  return problem(
    { path: `seeds/${seed.name}` },
    'edited-copy',
    `Unexpected text: the seed is a further copy of ${item}, whose text or homes a person has changed since.`,
    `Nothing was written. Add an entry for it to ${item}/conversion.yml by hand, with homes that fit the text as it is now, or take the seed away.`,
  );
}

function notExtendable({ seed }: SeedDraft, item: string): VFileMessage {
  return problem(
    { path: `${item}/conversion.yml` },
    'not-extendable',
    `Unexpected form: no entry for seeds/${seed.name} can be added at its end.`,
    'Write the file as a list in which each entry begins with a hyphen at the start of a line, with nothing after the list.',
  );
}
