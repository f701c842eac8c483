import { listFiles } from '../build/list-files.ts';
import { listCsv } from '../core/exports/list-csv.ts';

const routes = listFiles((_name, permalinks, s) => listCsv(permalinks, s), 'text/csv');
export const getStaticPaths = routes.getStaticPaths;
export const GET = routes.GET;
