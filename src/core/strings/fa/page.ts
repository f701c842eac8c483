import type { Strings } from '../strings.ts';

/** What stands around every page, in Persian. */
export const page: Strings['page'] = {
  skip: 'رفتن به متن',
  mainNavigation: 'اصلی',
  navigation: {
    search: 'جست‌وجو',
    browse: 'مرور',
    outlets: 'ناشران',
    speakers: 'گویندگان',
    about: 'درباره',
  },
  title: (title, archive) => (title === archive ? archive : `${title} · ${archive}`),
  aboutThisArchive: 'دربارهٔ این بایگانی',
};
