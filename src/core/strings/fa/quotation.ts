import type { Strings } from '../strings.ts';
import { number } from './formats.ts';

/** A quotation's page, in Persian. */
export const quotation: Strings['quotation'] = {
  title: (speaker, basis, id) => `${speaker} (${basis}): نقل‌قول ${id}`,
  name: (id) => `نقل‌قول ${id}`,
  in: 'در',
  before: 'پیش از آن در متن',
  after: 'پس از آن در متن',
  neighbours: 'کنار آن در همین متن',
  previous: 'نقل‌قول پیشین',
  next: 'نقل‌قول بعدی',
  fixity: {
    heading: 'ثبات',
    place: 'جا در متن',
    characters: (from, to) => `نویسه‌های ${number(from)} تا ${number(to)}`,
    file: 'SHA-256 پرونده‌ای که از آن خوانده شده',
  },
  inPlace: 'خواندن در جای خود در مقاله',
  through: (way, basis) => `از راه ${way} (${basis})`,
  wayBlank: (blank) => `راه ${blank}`,
  reports: (names) => `گزارش از ${names}`,
  gone: (on) => `چنان‌که در ${on} نقل شد. این سخنان دیگر در متن مقاله نیست.`,
  changed: (on) => `چنان‌که در ${on} نقل شد. متن مقاله اکنون جور دیگری است.`,
  asQuoted: (on) => `چنان‌که در ${on} نقل شد`,
  nowReads: 'اکنون چنین است',
  changedSince: 'از زمان نقل تغییر کرده',
  withdrawn: (on) => `این نقل‌قول در ${on} پس گرفته شد. سخنان آن نشان داده نمی‌شود.`,
  merged: 'این نقل‌قول اکنون بخشی از نقل‌قول دیگری است:',
  history: {
    heading: 'تاریخچه',
    events: {
      minted: 'یافته شد و شماره گرفت.',
      changed: 'سخنان تغییر کرد.',
      moved: 'سخنان جابه‌جا شد.',
      withdrawn: 'پس گرفته شد.',
      merged: 'با نقل‌قول دیگری یکی شد.',
      'speaker-set': 'گوینده تعیین شد.',
    },
    by: (by) => (by === 'converter' ? 'به‌دست مبدل.' : `به‌دست ${by}.`),
    promise:
      'این صفحه همیشه پاسخ خواهد داد: با همین سخنان، با آنچه اکنون به‌جای آن است، یا با دلیل پس‌گرفتن آن.',
  },
};
