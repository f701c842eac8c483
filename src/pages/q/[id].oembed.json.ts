import { oembedFiles } from '../../build/sharing-files.ts';

const routes = oembedFiles();
export const getStaticPaths = routes.getStaticPaths;
export const GET = routes.GET;
