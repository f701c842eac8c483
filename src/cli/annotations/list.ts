import { parseArgs } from 'node:util';
import type { Annotation } from '../../core/annotations/annotation.ts';
import { followNotes } from '../../core/annotations/follow-notes.ts';
import { noteState, type NoteState } from '../../core/annotations/note-state.ts';
import { textsOf } from '../../core/archive/check-annotations.ts';
import { whereIs } from '../../core/archive/note-rules.ts';
import type { ArchiveRecords, Item } from '../../core/archive/records.ts';
import { articleText } from '../../core/text/article-text.ts';
import { archiveOption, folderOf } from '../command-options.ts';
import { counted } from '../counted.ts';
import { itemsNamed, soundRecords } from '../sound-records.ts';
import { printable, wrap } from '../terminal.ts';

/** A note as it is listed. */
interface Listed {
  readonly note: Annotation;
  readonly state: NoteState;
  /** The id of the record that it is on. */
  readonly on: { readonly article: string } | { readonly outlet: string };
  /** Where a person should look for a passage that is gone. */
  readonly look: string | null;
}

/** `cuttings annotations list [ARTICLE …] [--json]` */
export async function runList(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...archiveOption, json: { type: 'boolean', default: false } },
  });
  const loaded = await soundRecords(folderOf(values.archive));
  const items = loaded && itemsNamed(loaded.records, positionals);
  if (loaded === null || items === null) return 1;

  const groups = [
    ...items.map((item) => ({ path: item.path, notes: notesOf(item) })),
    ...(positionals.length > 0 ? [] : outletNotes(loaded.records)),
  ].filter(({ notes }) => notes.length > 0);
  const all = groups.flatMap(({ notes }) => notes);
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ notes: all.map(asJson) })}\n`);
    return 0;
  }
  const lines = groups.flatMap(({ path, notes }) => [path, ...notes.flatMap(noteLines), '']);
  const lost = all.filter(({ state }) => state === 'ambiguous' || state === 'missing').length;
  const summary = `${counted(all.length, 'note')}; ${lost === 0 ? 'none' : lost} without a place that an editor has not decided on.`;
  process.stdout.write([...lines, summary].map((line) => `${line}\n`).join(''));
  return 0;
}

function notesOf(item: Item): Listed[] {
  const texts = textsOf(item.record, articleText(item.blocks));
  return followNotes(item.annotations, item.anchored, texts).map((followed) => ({
    note: followed.note,
    state: noteState(followed, item.quotations),
    on: { article: item.id },
    look:
      'nearest' in followed && followed.nearest !== undefined
        ? whereIs(followed.nearest, texts[followed.of] ?? '')
        : null,
  }));
}

function outletNotes({ outlets }: ArchiveRecords): { readonly path: string; readonly notes: Listed[] }[] {
  return [...outlets].map(([outlet, { annotations = [] }]) => ({
    path: `content/outlets/${outlet}.yml`,
    notes: annotations.map((note) => ({
      note,
      state: note.status === 'active' ? 'found' : note.status,
      on: { outlet },
      look: null,
    })),
  }));
}

/** A note for other programs. */
function asJson({ note, state, on, look }: Listed): object {
  const { id, kind, status, on: target, by, date, body } = note;
  return {
    ...on,
    id,
    kind,
    status,
    state,
    on: target,
    by,
    date,
    body,
    ...(look !== null && { nearest: look }),
  };
}

function noteLines({ note, state, look }: Listed): string[] {
  const { id, kind, by, date, body, on } = note;
  const margin = ' '.repeat(4);
  const isOpen = state === 'ambiguous' || state === 'missing';
  return [
    printable(`${isOpen ? '?' : ' '} ${id}  ${state}  ${kind}  ${by}, ${date}`),
    ...(on.is === 'passage' ? wrap(`on: ${on.selector.exact}`, margin) : []),
    ...(on.is === 'quotation' ? wrap(`on quotation ${on.id}`, margin) : []),
    ...(look === null ? [] : wrap(`nearest ${look}`, margin)),
    ...wrap(body, margin),
  ];
}
