import { articleFiles } from '../../build/citation-files.ts';
import { bibtex } from '../../core/citation/bibtex.ts';

const routes = articleFiles(bibtex);
export const getStaticPaths = routes.getStaticPaths;
export const GET = routes.GET;
