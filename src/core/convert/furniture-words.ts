import { isDense } from './prose.ts';
import { wordsIn } from './words.ts';

/**
 * Words and phrases that pages write about themselves and articles seldom
 * write at all, a line a language: subscribing, signing in, sharing,
 * following, terms. Small letters; a comma parts them.
 */
const TERMS = [
  'newsletter, newsletters, cookie, cookies, subscribe, subscribers, subscription, subscriptions, sign up, signed up, sign in, signed in, signing up, log in, login, log out, logout, your inbox, your email, your e-mail, your browser, your account, your privacy, your preferences, your consent, your device, email address, privacy policy, privacy notice, terms, rights reserved, copyright, ©, follow us, advertise, advertisement, advertisements, advertising, sponsored, affiliate, commission, click here, tap here, download the, download our, our app, app store, google play, whatsapp, telegram, youtube, instagram, linkedin, javascript, opens in, skip to, back to, view all, see all, load more, learn more, read more, read also, see also, more from, more on, more stories, related, recommended, trending, most read, most popular, latest news, latest stories, breaking news, share this, leave a comment, leave a reply, post a comment, comment, comments, reply, contact us, about us, donate, support our, support us, become a member, membership, registered, trademark, getty images, shutterstock, istock, disclaimer, podcast, podcasts, episode, episodes, table of contents, minute read, min read, all articles, more articles, want more, editors picks, guidelines, published by',
  'abonnieren, abonnement, abo, anmelden, registrieren, einloggen, konto, datenschutz, datenschutzerklärung, impressum, nutzungsbedingungen, agb, werbung, anzeige, anzeigen, teilen, kommentar, kommentare, kommentieren, mehr zum, mehr von, mehr lesen, mehr artikel, jetzt lesen, jetzt testen, weiterlesen, lesen sie, redaktion, externe inhalte, externer inhalt, externen inhalt',
  'se connecter, s inscrire, inscrivez, inscrire, abonnez, abonné, abonnés, partager, mentions légales, conditions générales, données personnelles, lire aussi, lire la suite, commentaire, commentaires',
  'suscríbete, suscribirse, suscripción, suscriptores, compartir, política de, aviso legal, términos, comentarios, regístrate, síguenos, iniciar sesión, inicia sesión',
  'iscriviti, condividi, informativa, accedi, abbonati, commenti, assine, compartilhar, compartilhe, termos de, siga, inscreva',
  'aanmelden, abonneren, inloggen, voorwaarden, prenumerera, logga in, dela, zaloguj, polityka prywatności, udostępnij, komentarze, přihlásit, předplatné, sdílet, diskuse, ikuti, berlangganan, komentar, bagikan, baca juga, berita lainnya, berita terkait, abone, abone ol, paylaş, yorum, yorumlar, giriş yap',
  'подписка, подписаться, подпишитесь, поделиться, комментарии, комментировать, все права, политика конфиденциальности, войти, реклама',
  'المزيد, اشترك, شارك, حقوق, تابعونا, تسجيل, عضویت, ثبت نام, اشتراک, خبرنامه, کلیه حقوق, نظرات',
].flatMap((line) => line.split(', '));

/** The same for scripts that part no words. */
const DENSE_TERMS =
  /ログイン|会員|登録|購読|利用規約|プライバシー|シェア|関連記事|ランキング|구독|로그인|회원|공유|댓글|무단|저작권|登录|注册|分享|订阅|版权|评论/gu;

/** Further words of each term by its first. */
const BY_FIRST = new Map<string, (readonly string[])[]>();
for (const term of TERMS) {
  const [first = '', ...rest] = term.split(' ');
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), rest]);
}

const WORD = {
  latin: /[0-9A-Za-zªµº²³¹¼-¾À-ÖØ-öø-ɏ]+(?:-[A-Za-zªµºÀ-ÖØ-öø-ɏ]+)*|©/g,
  any: /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}]+)*|©/gu,
};
/** No notice is as long; only its words tell a short one from a paragraph. */
const LONGEST = 1200;

/** How many different such terms a block has. */
export function furnitureWords(text: string): number {
  if (text.length > LONGEST) return 0;
  const words = wordsIn(text.toLowerCase(), WORD);
  const found = new Set<readonly string[] | string>();
  for (const [at, word] of words.entries()) {
    for (const rest of BY_FIRST.get(word) ?? [])
      if (rest.every((next, further) => words[at + 1 + further] === next)) found.add(rest);
  }
  if (isDense(text)) for (const term of text.match(DENSE_TERMS) ?? []) found.add(term);
  return found.size;
}
