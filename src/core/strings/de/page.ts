import type { Strings } from '../strings.ts';

/** What stands around every page, in German. */
export const page: Strings['page'] = {
  skip: 'Zum Inhalt',
  mainNavigation: 'Hauptnavigation',
  navigation: {
    search: 'Suche',
    browse: 'Stöbern',
    outlets: 'Herausgeber',
    speakers: 'Zitierte',
    about: 'Über uns',
  },
  title: (title, archive) => (title === archive ? archive : `${title} · ${archive}`),
  aboutThisArchive: 'Über dieses Archiv',
};
