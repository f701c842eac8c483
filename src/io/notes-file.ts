import { readFile, stat } from 'node:fs/promises';
import type { VFileMessage } from 'vfile-message';
import { readJson } from '../core/annotations/import-json.ts';
import { readNotes, type NotesFile } from '../core/annotations/import-read.ts';
import { problem } from '../core/archive/problem.ts';
import type { Read } from '../core/archive/read-yaml.ts';

/** In bytes: some 30,000 notes. A JSON file can only be read as a whole. */
const LARGEST = 64_000_000;

/** Read a file in which another program handed on notes, or say why it cannot be read. */
export async function loadNotes(path: string): Promise<Read<NotesFile>> {
  const text = await readText(path);
  if (typeof text !== 'string') return { ok: false, problems: [text] };
  const json = readJson(text);
  if (!json.ok) {
    const { line, column, cut } = json;
    const reason = cut ? 'The file ends in the middle: it is cut off.' : 'The file is no JSON from here on.';
    const remedy = 'Export the notes again, as JSON, and do not edit the file.';
    return refuse(problem({ path, line, column }, 'notes-file', reason, remedy));
  }
  const notes = readNotes(json.value);
  if (notes === null) {
    const reason = 'The file is JSON, but holds no notes that can be recognised.';
    const remedy =
      'Give an export or a search result of Hypothesis, or Web Annotations of the W3C (an annotation, a page, a collection or a list of these).';
    return refuse(problem({ path, line: 1 }, 'notes-file', reason, remedy));
  }
  return { ok: true, value: notes };
}

function refuse(message: VFileMessage): Read<never> {
  return { ok: false, problems: [message] };
}

async function readText(path: string): Promise<string | VFileMessage> {
  const file = await stat(path).catch(() => null);
  if (file?.isFile() !== true)
    return problem({ path }, 'notes-file', 'There is no such file.', 'Look at its name and its folder.');
  if (file.size > LARGEST) {
    const size = `${Math.ceil(file.size / 1_000_000)} MB`;
    const remedy = 'Export fewer notes at a time, for example those of one group or one page.';
    return problem({ path }, 'notes-file', `The file has ${size}; at most 64 MB can be read.`, remedy);
  }
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null)
    return problem({ path }, 'notes-file', 'The file cannot be read.', 'Look at its permissions.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const remedy = 'JSON is in UTF-8. Export the notes again.';
    return problem(
      { path },
      'notes-file',
      'The file is not in UTF-8, so its letters would be damaged.',
      remedy,
    );
  }
}
