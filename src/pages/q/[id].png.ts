import { cardFiles } from '../../build/sharing-files.ts';

const routes = cardFiles();
export const getStaticPaths = routes.getStaticPaths;
export const GET = routes.GET;
