/** What stands around every page. */
export const page = {
  skip: 'To the content',
  mainNavigation: 'Main',
  navigation: {
    search: 'Search',
    browse: 'Browse',
    outlets: 'Outlets',
    speakers: 'Speakers',
    about: 'About',
  },
  /** The title in the browser's tab. */
  title: (title: string, archive: string): string => (title === archive ? archive : `${title} · ${archive}`),
  aboutThisArchive: 'About this archive',
};
