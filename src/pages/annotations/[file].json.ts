import { archiveNoteFiles } from '../../build/note-files.ts';

const routes = archiveNoteFiles();
export const getStaticPaths = routes.getStaticPaths;
export const GET = routes.GET;
