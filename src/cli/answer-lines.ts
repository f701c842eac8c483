import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/**
 * Answer each line of `input`, a JSON object, with one line of `output`, in
 * the same order. A line that is no JSON is answered as `undefined`; the pipe
 * goes on.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (asked: unknown) => object,
): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    if (!output.write(`${JSON.stringify(answer(parse(line)))}\n`)) await once(output, 'drain');
  }
}

/** The lines of a stream. Node's readline would also end them at U+2028, which JSON may hold. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let parts: string[] = [];
  // setEncoding makes the stream give strings, and never half a character.
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = chunk.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      yield [...parts, line].join('');
      parts = [];
    }
    parts.push(last);
  }
  yield parts.join('');
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
