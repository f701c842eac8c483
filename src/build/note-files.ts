import type { APIRoute, GetStaticPaths } from 'astro';
import type { Article } from '../core/archive/archive.ts';
import type { NoteNames } from '../core/exports/web-annotation.ts';
import {
  archiveNotes,
  archiveNotesPage,
  articleNotes,
  exportedNotes,
  pageCount,
  type NotesOfArchive,
} from '../core/exports/web-annotation-collection.ts';
import { nameOfPage } from '../site/public-address.ts';
import { urls } from '../site/urls.ts';
import { archive, words } from './archive.ts';

/** The routes of one kind of file in which notes are handed on. */
interface NoteRoutes {
  readonly getStaticPaths: GetStaticPaths;
  readonly GET: APIRoute;
}

/** The notes of each article that has any. */
export function articleNoteFiles(): NoteRoutes {
  return {
    getStaticPaths: async () =>
      (await archive()).articles
        .filter(({ notes }) => exportedNotes(notes).length > 0)
        .map((article) => ({ params: { id: article.id }, props: { article } })),
    GET: async ({ props, site }) => {
      // What getStaticPaths handed on; Astro does not know its type.
      const article = props['article'] as Article;
      const id = nameOfPage(urls.articleNotes(article.id), site);
      return answer(articleNotes(article, id, namesOf(site), await words()));
    },
  };
}

/** The notes of the whole archive, when it has any: `collection`, and its pages `page-1` and so on. */
export function archiveNoteFiles(): NoteRoutes {
  return {
    getStaticPaths: async () => {
      const pages = pageCount((await archive()).notes);
      const collection = { params: { file: 'collection' }, props: { page: 0 } };
      const paths = Array.from({ length: pages }, (_, at) => ({
        params: { file: `page-${at + 1}` },
        props: { page: at + 1 },
      }));
      return pages === 0 ? [] : [collection, ...paths];
    },
    GET: async ({ props, site }) => {
      const { notes, settings } = await archive();
      const all: NotesOfArchive = {
        notes,
        label: settings.name,
        id: nameOfPage(urls.notes(), site),
        page: (number) => nameOfPage(urls.notesPage(number), site),
      };
      // What getStaticPaths handed on; Astro does not know its type.
      const page = props['page'] as number;
      return answer(
        page === 0 ? archiveNotes(all) : archiveNotesPage(all, page, namesOf(site), await words()),
      );
    },
  };
}

function namesOf(site: URL | undefined): NoteNames {
  return {
    note: (note) => nameOfPage(urls.note(note), site),
    article: (id) => nameOfPage(urls.article(id), site),
    outlet: (id) => nameOfPage(urls.outlet(id), site),
  };
}

function answer(json: string): Response {
  return new Response(json, { headers: { 'Content-Type': 'application/ld+json; charset=utf-8' } });
}
