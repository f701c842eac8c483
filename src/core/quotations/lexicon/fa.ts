import type { Lexicon } from './lexicon.ts';
import { unread } from './unread.ts';
import { phrases, words } from './words.ts';

/** Persian. Names have no capitals; only what stands between the start of the clause and the verb is read. */
export const persian: Lexicon = {
  ...unread,
  capitals: 'none',
  verbFirst: false,
  verbs: words(`
    گفت گفته گفتند گوید می‌گوید میگوید نوشت نوشته نوشتند می‌نویسد افزود افزودند پرسید پاسخ خواند
    اعلام تاکید تأکید اظهار خاطرنشان تصریح بیان هشدار یادآور ادامه توصیف خطاب نامید`),
  naming: words(`خواند نامید توصیف`),
  speech: words(`گفته سخنان`),
  accordingTo: phrases('به گفته', 'به گفتهٔ', 'به گفته‌ی', 'به گزارش', 'به نوشته', 'به نقل از'),
  terms: words(`اصطلاح واژه موسوم عبارت عنوان`),
  works: words(`فیلم کتاب رمان سریال ترانه مجله`),
  pronouns: words(`او وی ایشان آنها آن‌ها من ما`),
  onePerson: words(`او وی ایشان`),
  determiners: words(`این آن یک هر`),
  indefinite: words(`یک`),
  prepositions: words(`از به در با بر برای تا درباره پس پیش بدون طی`),
  clauseOpeners: words(`و اما ولی که اگر چون زیرا هنگامی`),
  openers: words(`و اما`),
  relatives: words(`که`),
  between: words(`نیز هم همچنین سپس بعد کرد کرده داد داده شد را`),
  titles: words(`آقای خانم دکتر مهندس سید آیت‌الله سردار پروفسور`),
  organisations: words(`خبرگزاری سازمان وزارت شورای دانشگاه دولت حزب روزنامه`),
  documents: words(`گزارش مقاله بیانیه نامه`),
  media: words(`خبرگزاری روزنامه وب‌سایت سایت رادیو`),
  press: words(`خبرگزاری روزنامه رادیو`),
  publishing: words(`منتشر`),
  notNames: words(`
    وزیر رئیس رییس سخنگوی سخنگو مدیر نماینده نخست‌وزیر معاون فرمانده دبیر مسئول مقام مقامات منابع منبع
    کارشناس شهردار استاندار پلیس مردم یکی خبرنگار روز امروز دیروز`),
};
