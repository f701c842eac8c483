import { articleNoteFiles } from '../../build/note-files.ts';

const routes = articleNoteFiles();
export const getStaticPaths = routes.getStaticPaths;
export const GET = routes.GET;
