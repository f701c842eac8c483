import { VFileMessage } from 'vfile-message';
import type { Place } from './place.ts';

/**
 * Say what is wrong with a record, where, and what to do about it.
 *
 * `rule` is the permanent name of the rule; each has a folder in
 * `tests/fixtures/broken`.
 */
export function problem(place: Place, rule: string, reason: string, remedy: string): VFileMessage {
  const { path, line, column = 1 } = place;
  const message = new VFileMessage(reason, {
    ...(line === undefined ? {} : { place: { line, column } }),
    ruleId: rule,
    source: 'cuttings',
  });
  message.file = path;
  message.note = remedy;
  message.fatal = true;
  return message;
}

/** One line for people: `file:line:column — what is wrong — what to do`. */
export function formatProblem(message: VFileMessage): string {
  const place = [message.file ?? '', message.line, message.column].filter((part) => part !== undefined);
  return [place.join(':'), message.reason, message.note]
    .filter((part) => part !== undefined && part !== '')
    .join(' — ');
}
