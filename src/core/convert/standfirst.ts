import type { HomeAs } from '../archive/conversion.ts';
import { readDateline } from './dateline.ts';
import { unknown, type Finding } from './findings.ts';
import type { Sheet } from './sheet.ts';

const SHORTEST = 40;
const LONGEST = 400;

/**
 * The standfirst: one sentence or two that stand alone between the headline
 * and the lines that name author or day, `credits`. They are the only sign of
 * one in a text without markup, so that it is *inferred*.
 */
export function findStandfirst(
  sheet: Sheet,
  credits: ReadonlyMap<number, HomeAs>,
  on: string,
): Finding<string | null> {
  const { blocks, headline, outside } = sheet;
  const none = unknown<string | null>(null, 'the lines between headline and author or day');
  if (headline === null) return none;

  const stays = (at: number): boolean => !outside.has(at) || credits.has(at);
  const below = blocks.flatMap((_, at) => (at > headline && stays(at) ? [at] : []));
  const [at = -1, next = -1] = below;
  const text = blocks[at]?.text ?? '';
  const alone = !credits.has(at) && credits.has(next);
  if (!alone || text.length < SHORTEST || text.length > LONGEST || readDateline(text) !== null) return none;

  const reason = 'It stands alone between the headline and the line that names author or day.';
  return {
    value: text,
    basis: { is: 'inferred', reason, by: 'converter', on },
    blocks: new Map([[at, 'standfirst']]),
  };
}
