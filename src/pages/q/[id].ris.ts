import { quotationFiles } from '../../build/citation-files.ts';
import { ris } from '../../core/citation/ris.ts';

const routes = quotationFiles(ris);
export const getStaticPaths = routes.getStaticPaths;
export const GET = routes.GET;
