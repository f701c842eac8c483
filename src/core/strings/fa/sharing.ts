import type { Strings } from '../strings.ts';
import { number } from './formats.ts';
import { passage } from './passage.ts';

/** Links to words, copies of them, and words shown elsewhere, in Persian. */
export const sharing: Strings['sharing'] = {
  block: (block) => `پیوند به بند ${number(block)}`,
  passage,
  embed: {
    style: 'جاسازی',
    how: 'این را در متن یک صفحه بگذارید. به اسکریپت نیاز ندارد.',
    noAddress: 'سخنان را هنگامی می‌توان جاسازی کرد که این بایگانی نشانی همگانی داشته باشد.',
    read: 'خواندن آن با منبع',
    frame: (speaker) => `سخنان ${speaker}`,
  },
  card: {
    closing: 'می‌گوید چه کسی متن را منتشر کرده است؛ داوری دربارهٔ درستی آن نیست.',
  },
};
