import type { Strings } from '../strings.ts';
import { number } from './formats.ts';

/** Links to words, copies of them, and words shown elsewhere, in Persian. */
export const sharing: Strings['sharing'] = {
  block: (block) => `پیوند به بند ${number(block)}`,
  passage: {
    tools: 'سخنان برگزیده',
    hint: 'سخنانی برگزیده شد. کلید Tab به پیوند و ارجاع می‌رسد.',
    copyLink: 'رونوشت پیوند',
    linkCopied: 'پیوند رونوشت شد.',
    linkCopiedHere: 'پیوند رونوشت شد. همان‌جا کار می‌کند که می‌خوانید: این بایگانی هنوز نشانی همگانی ندارد.',
    copyWords: 'رونوشت نقل‌قول با منبع',
    inexact: 'به بند می‌رسد: هیچ پیوندی این سخنان را از سخنان دیگر این صفحه جدا نمی‌کند.',
    wordsCopied: 'سخنان و منبع رونوشت شد.',
    cite: 'ارجاع',
    cited: 'ارجاع‌ها اکنون نشانی سخنان برگزیده را می‌دهند.',
    citedWithout: 'ارجاع‌ها نشانی نمی‌دهند: این بایگانی هنوز نشانی همگانی ندارد.',
    failed: 'این مرورگر نمی‌گذارد صفحه رونوشت کند. پیوند:',
  },
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
