import type { VFileMessage } from 'vfile-message';
import { formatProblem } from '../core/archive/problem.ts';

/** Print problems: a line each for people, or one JSON object for other programs. */
export function listProblems(problems: readonly VFileMessage[], as: 'lines' | 'object'): void {
  const lines = problems.map((problem) => `${formatProblem(problem)}\n`).join('');
  process.stdout.write(as === 'lines' ? lines : `${JSON.stringify({ problems: problems.map(toJson) })}\n`);
}

function toJson({ file, line, column, ruleId, reason, note }: VFileMessage): object {
  return { file, line, column, rule: ruleId, reason, remedy: note };
}
