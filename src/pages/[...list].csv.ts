import { listFiles } from '../build/list-files.ts';
import { listCsv } from '../core/exports/list-csv.ts';

const routes = listFiles((list, _name, permalinks, s) => listCsv(list, permalinks, s), 'text/csv');
export const getStaticPaths = routes.getStaticPaths;
export const GET = routes.GET;
