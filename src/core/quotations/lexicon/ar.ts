import type { Lexicon } from './lexicon.ts';
import { unread } from './unread.ts';
import { phrases, words } from './words.ts';

/** Arabic. The verb stands first; names have no capitals. */
export const arabic: Lexicon = {
  ...unread,
  capitals: 'none',
  verbFirst: true,
  verbs: words(`
    قال قالت وقال وقالت فقال يقول تقول ويقول وتقول صرح صرحت وصرح أضاف أضافت وأضاف وأضافت أكد أكدت وأكد
    وأكدت أوضح أوضحت وأوضح وأوضحت كتب كتبت وكتب وكتبت ذكر ذكرت وذكر وذكرت أعلن أعلنت وأعلن وأعلنت تابع
    تابعت وتابع وتابعت أشار أشارت وأشار سأل سألت رد ردت حذر حذرت وحذر وصف وصفت ووصف`),
  participles: words(`قائلا قائلاً قائلة مضيفا مضيفاً مؤكدا مؤكداً`),
  naming: words(`وصف وصفت ووصف`),
  accordingTo: phrases('بحسب', 'حسب', 'وفقا ل', 'نقلا عن'),
  terms: words(`مصطلح كلمة عبارة يسمى تسمى`),
  works: words(`فيلم كتاب رواية مسلسل أغنية مجلة`),
  pronouns: words(`هو هي هم`),
  onePerson: words(`هو هي`),
  masculine: words(`هو`),
  feminine: words(`هي`),
  determiners: words(`هذا هذه ذلك تلك`),
  prepositions: words(`في من إلى على عن مع بعد قبل خلال منذ حتى`),
  clauseOpeners: words(`و لكن ثم أن إن إنه إنها بأن أنه أنها`),
  openers: words(`و لكن ثم`),
  relatives: words(`الذي التي`),
  between: words(`قد لقد أيضا`),
  titles: words(`السيد السيدة الدكتور الدكتورة الشيخ`),
  organisations: words(`وكالة وزارة منظمة حزب جامعة حكومة صحيفة`),
  documents: words(`تقرير مقال بيان رسالة التقرير المقال البيان الرسالة`),
  media: words(`موقع صحيفة وكالة قناة`),
  press: words(`صحيفة قناة وكالة إذاعة`),
  publishing: words(`نشره نشرته`),
  notNames: words(
    `وزير رئيس مدير مسؤول مسؤولون متحدث ناطق نائب مصدر مصادر شهود قائد محافظ أحد بعض اليوم أمس`,
  ),
};
