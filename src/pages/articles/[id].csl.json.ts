import { articleFiles } from '../../build/citation-files.ts';
import { cslJson } from '../../core/citation/csl-json.ts';

const routes = articleFiles(cslJson);
export const getStaticPaths = routes.getStaticPaths;
export const GET = routes.GET;
