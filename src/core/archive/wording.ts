import type { z } from 'zod';
import { nearestWord } from '../text/nearest-word.ts';

/** One fault of a record in words. `path` leads to the value that is wrong. */
export interface Explanation {
  readonly path: readonly PropertyKey[];
  readonly rule: string;
  readonly reason: string;
  readonly remedy: string;
}

type Issue = z.core.$ZodIssue;

/** Turn a fault that the schema found into what is wrong and what to do, for a person who is no programmer. */
export function explain(issue: Issue): Explanation[] {
  const { path } = issue;
  const field = nameOf(path);
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  if (missing && !issue.message.startsWith('Missing')) return [missingField(path)];
  if (!STOCK.test(issue.message)) return [ownWords(path, issue.message)];

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        rule: 'unexpected-field',
        reason: `Unexpected field “${key}”.`,
        remedy: 'Correct its spelling, or take it out: this record has no such field.',
      }));
    case 'invalid_type':
      return [
        {
          path,
          rule: 'wrong-type',
          reason: `Invalid ${field}.`,
          remedy: `Write ${KINDS[issue.expected] ?? issue.expected} here.`,
        },
      ];
    case 'invalid_value':
      return [
        {
          path,
          rule: 'invalid-value',
          reason: `Invalid ${field}.`,
          remedy: oneOf(issue.input, issue.values.map(String)),
        },
      ];
    case 'invalid_union':
      return [missingBasis(path)];
    case 'too_small':
      return [
        {
          path,
          rule: 'empty-value',
          reason: `Empty ${field}.`,
          remedy: 'Fill it in, or write null where that is allowed.',
        },
      ];
    default:
      return [ownWords(path, issue.message)];
  }
}

/** The values that are allowed, and first the one that was probably meant. */
function oneOf(typed: unknown, values: readonly string[]): string {
  const meant = typeof typed === 'string' ? nearestWord(typed.toLowerCase(), values, 2) : undefined;
  const all = `Use one of: ${values.join(', ')}.`;
  return meant === undefined ? all : `Did you mean “${meant}”? ${all}`;
}

/** Messages of the schema library itself; every other one is our own. */
const STOCK = /^(?:Invalid (?:input|option|string)|Too (?:small|big)|Unrecognized)/;

function missingField(path: readonly PropertyKey[]): Explanation {
  if (path.at(-1) === 'basis' || path.at(-2) === 'basis') return missingBasis(path);
  return {
    path,
    rule: 'missing-field',
    reason: `Missing ${nameOf(path)}.`,
    remedy: `Add the field ${nameOf(path)}.`,
  };
}

function missingBasis(path: readonly PropertyKey[]): Explanation {
  return {
    path,
    rule: 'missing-basis',
    reason: `Missing or unknown basis: ${nameOf(path)}.`,
    remedy:
      'Write how the value is known (is: stated, documented, supplied, inferred, unknown or not-assessed), with its evidence.',
  };
}

/** A schema's own message: its first sentence says what is wrong, the rest what to do. */
function ownWords(path: readonly PropertyKey[], message: string): Explanation {
  const [first = message, ...rest] = message.split(/(?<=[.!?])\s+/);
  return rest.length === 0
    ? { path, rule: 'invalid-value', reason: `Invalid ${nameOf(path)}.`, remedy: first }
    : { path, rule: 'invalid-value', reason: first, remedy: rest.join(' ') };
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'the record' : path.map(String).join('.');
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'words (in quotation marks if they look like a number)',
  array: 'a list',
  object: 'fields, each on a line of its own',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};
