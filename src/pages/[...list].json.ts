import { listFiles } from '../build/list-files.ts';
import { listJson } from '../core/exports/list-json.ts';

const routes = listFiles(listJson, 'application/json');
export const getStaticPaths = routes.getStaticPaths;
export const GET = routes.GET;
