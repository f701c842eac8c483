import { urls } from './urls.ts';

/** The parts of the archive that the navigation leads to, in its order, with their addresses. */
export const SECTIONS = {
  search: urls.search(),
  browse: urls.browse(),
  outlets: urls.outlets(),
  speakers: urls.speakers(),
  about: urls.page('about'),
} as const;
export type Section = keyof typeof SECTIONS;
