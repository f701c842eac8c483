import type { Note } from '../core/archive/archive.ts';
import type { Strings } from '../core/strings/strings.ts';
import type { ShownNote, ShownSource } from '../markdown/note-element.ts';
import { direction } from '../site/direction.ts';
import { address, urls } from '../site/urls.ts';

/**
 * All that is shown of a note.
 *
 * @param place `repeated`: it stands on another page, to which its heading leads; `around`: the language of the
 * text in which it stands, where that is not the page itself
 */
export function shownNote(
  note: Note,
  s: Strings,
  { repeated = false, around = s.language }: { readonly repeated?: boolean; readonly around?: string } = {},
): ShownNote {
  const { id, kind, body, language, sources, by, date, modified } = note.record;
  const kindWord = s.notes.kinds[kind];
  const on = s.date(date);
  const anchor = `n-${id}`;
  return {
    anchor: repeated ? null : anchor,
    heading: note.number === 0 ? s.notes.headingWithout(kindWord) : s.notes.heading(note.number, kindWord),
    href: repeated ? urls.note(note) : `#${anchor}`,
    body,
    language: language === undefined || language === s.language ? null : language,
    direction: language === undefined ? 'auto' : direction(language),
    sources: sources.map((source) => shownSource(source, s)),
    signed:
      modified === undefined ? s.notes.signed(by, on) : s.notes.signedAndChanged(by, on, s.date(modified)),
    interface: around === s.language ? null : { language: s.language, direction: s.direction },
    address,
  };
}

function shownSource(
  { title, url, archivedUrl, date }: Note['record']['sources'][number],
  s: Strings,
): ShownSource {
  return {
    title,
    url: url ?? null,
    archived: archivedUrl === undefined ? null : { url: archivedUrl, label: s.notes.archivedCopy },
    date: date === undefined ? null : s.date(date),
  };
}
