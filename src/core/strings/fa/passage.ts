import type { Strings } from '../strings.ts';

/** What a reader can do with the words that are selected, in Persian. */
export const passage: Strings['sharing']['passage'] = {
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
};
