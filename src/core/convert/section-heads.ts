import type { HomeAs } from '../archive/conversion.ts';

/** A line that says what follows it: a list or box of the page, not of the article. */
interface Head {
  readonly as: HomeAs;
  readonly pattern: RegExp;
}

const HEADS: readonly Head[] = [
  {
    as: 'related',
    pattern: whole(
      'related(?: (?:articles?|stories|story|topics?|contents?|coverage|news|posts?|links?|reading|videos?|items|pages|to this.{0,20}))?|(?:read|see|watch|listen) (?:more|also|next|on)(?: (?:on|about|from|in) .{1,50})?|more (?:on|from|about|in|by) .{1,50}|more (?:stories|news|articles|posts|coverage|headlines|like this|to read|reading)|(?:recommended|suggested|featured|trending|popular|latest|recent|similar|other|further)(?: (?:now|stories|news|reading|posts?|articles?|videos?|for you|topics?|on .{1,30}|in .{1,30}))?|most (?:read|popular|viewed|watched|shared|recent|commented)(?: .{1,30})?|top (?:stories|news|headlines|posts|picks|reads)|(?:you )?(?:may|might) also (?:like|be interested in)|you may like|up next|next up|don.?t miss|must reads?|in case you missed it|editor.?s.? (?:picks?|choice)|what to read next|from the web|around the web|from our partners|sponsored(?: content| links)?|paid (?:content|post)|promoted(?: stories)?|breaking news|next (?:article|story|post)|previous (?:article|story|post)|keep reading|continue reading|explore (?:more|further)(?: .{1,30})?|also in .{1,30}|stories from .{1,30}|video of the day|more for you|just in|in pictures|elsewhere on .{1,20}|related tags',
    ),
  },
  {
    as: 'related',
    pattern: whole(
      'lesen sie (?:auch|mehr)(?: .{1,40})?|mehr (?:zum thema|zu diesem thema|von .{1,30}|aus .{1,30}|zu .{1,30}|artikel|lesen|news|nachrichten)|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|weitere (?:artikel|themen|nachrichten|beiträge|news|meldungen|videos)(?: .{1,40})?|meistgelesen(?:e artikel)?|am meisten gelesen|(?:aktuelle|neueste|neuste|verwandte) (?:nachrichten|artikel|themen|beiträge|meldungen|videos)|zum thema|themen des artikels|aus dem ressort|empfehlungen(?: .{1,30})?|empfohlen(?:e artikel)?|top-?themen|ähnliche (?:artikel|beiträge)|nicht verpassen',
    ),
  },
  {
    as: 'related',
    pattern: whole(
      '(?:à )?lire aussi|à lire (?:également|aussi|ensuite)|sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|associés?)|les plus lus|plus d.articles|dans la même (?:rubrique|catégorie)|à découvrir|nos (?:sélections|recommandations)|(?:te|le) puede interesar|lee también|leer también|más (?:noticias|información|leídas?|sobre .{1,30}|en .{1,30})|lo más (?:leído|visto)|(?:noticias|artículos|contenidos?|temas) relacionad[oa]s|relacionad[oa]s|también te puede interesar|últimas noticias|leggi anche|articoli correlati|ti potrebbe (?:anche )?interessare|potrebbe interessarti|più letti|i più letti|correlati|altre notizie|leia (?:também|mais)|veja (?:também|mais)|mais (?:lidas|notícias)|notícias relacionadas|lees ook|meer (?:over .{1,30}|nieuws)|gerelateerd.{0,20}|läs (?:också|mer|även)|mer om .{1,30}|relaterat|les også|mer om .{1,30}|læs også|mere om .{1,30}|lue myös|lisää aiheesta|czytaj (?:także|też|również|więcej).{0,20}|zobacz (?:także|też|również|więcej)|przeczytaj (?:także|też|również).{0,20}|najnowsze|najczęściej czytane|polecane|čtěte také|související.{0,30}|další články|nejčtenější|doporučujeme|skaitykite taip pat|susiję.{0,20}|citește și|olvass.{0,20} is|kapcsolódó.{0,20}|ilgili (?:haberler|konular|içerikler)|benzer haberler|çok okunanlar|son haberler|baca juga|berita (?:terkait|lainnya|terpopuler|terbaru|populer)|artikel (?:terkait|lainnya)|terpopuler|terkini',
    ),
  },
  {
    as: 'related',
    pattern: whole(
      'читайте (?:также|ещё|еще|далее)|по теме|похожие .{1,20}|материалы по теме|(?:другие|главные|последние|популярные) (?:новости|материалы|статьи)|самое (?:читаемое|популярное)|читайте також|за темою|схожі .{1,20}|останні новини|διαβάστε (?:επίσης|ακόμα|περισσότερα)|σχετικά.{0,20}|اقرأ (?:أيضا|أيضاً|ايضا|المزيد).{0,20}|مواضيع (?:ذات صلة|متعلقة)|(?:أخبار|مقالات|موضوعات) (?:ذات صلة|متعلقة|أخرى)|الأكثر (?:قراءة|مشاهدة)|ذات صلة|المزيد من .{1,30}|مطالب (?:مرتبط|مشابه|بیشتر|پیشنهادی)|اخبار مرتبط|بیشتر بخوانید|خبرهای (?:مرتبط|بیشتر)|پربازدید.{0,15}|مرتبط|関連(?:記事|ニュース|リンク|ワード|キーワード).{0,10}|おすすめ.{0,12}|(?:アクセス)?ランキング.{0,10}|あわせて読みたい|こちらも.{0,10}|最新(?:記事|ニュース).{0,6}|人気(?:記事|ニュース).{0,6}|관련\\s?(?:기사|뉴스|글).{0,6}|많이 본 (?:뉴스|기사).{0,6}|추천\\s?(?:기사|뉴스|콘텐츠).{0,6}|(?:최신|주요|인기)\\s?(?:기사|뉴스).{0,6}|相关(?:阅读|新闻|文章|报道).{0,4}|相關(?:新聞|報導|文章).{0,4}|延伸閱讀|推荐阅读|热门.{0,6}|更多.{0,6}|猜你喜欢|यह भी पढ़ें|ये भी पढ़ें|संबंधित .{1,15}',
    ),
  },
  {
    as: 'comments',
    pattern: whole(
      '(?:view |show |see |read |load |all |the |post |leave |add |join |reader |user |\\d+ |no )*(?:a |the |your )?(?:comments?|conversations?|discussions?|replies|responses|thoughts)(?: (?:on|to|about) .{1,120}|\\s?\\(?\\d+\\)?| section| below| policy| here)?|leave a reply.{0,30}|what do you think\\?|have your say|cancel reply|sort by.{0,20}|(?:alle |\\d+ |diskussion |ihr |neuer |keine )*(?:kommentare?|leserkommentare|forum|leserbriefe|postings?)(?:\\s?\\(?\\d+\\)?| .{0,40})?|(?:les |vos |\\d+ |laisser un |ajouter un )*(?:commentaires?|réactions?)(?:\\s?\\(\\d+\\))?|(?:\\d+ |los |deja un )*comentarios?(?:\\s?\\(\\d+\\))?|(?:\\d+ |i )*commenti?(?:\\s?\\(\\d+\\))?|(?:\\d+ )?(?:reacties|kommentarer|komentarze|komentáře|komentarai|yorumlar|komentar|комментарии|коментарі|σχόλια|التعليقات|نظرات|نظر شما.{0,20}|コメント.{0,10}|댓글.{0,10}|评论.{0,6}|留言.{0,6})(?:\\s?\\(?\\d+\\)?)?',
    ),
  },
  {
    as: 'tags',
    pattern: whole(
      '(?:more on )?(?:tags?|keywords?|hashtags?|topics?|filed under|tagged(?: in| with| as)?|categor(?:y|ies)|posted in|in this (?:article|story)|explore topics|story tags|article topics|schlagw(?:orte|örter)|stichw(?:orte|örter)|themen|thema|mots[- ]clés|sujets|thèmes|etiquetas|temas|palabras clave|archivado en|tag|argomenti|parole chiave|tópicos|trefwoorden|onderwerpen|ämnen|taggar|emner|emneord|tagi|tematy|štítky|témata|etiketler|теги|метки|ετικέτες|الكلمات المفتاحية|كلمات (?:مفتاحية|دلالية)|الوسوم|برچسب.{0,6}|کلیدواژه.{0,6}|タグ|キーワード|태그|标签|關鍵字)',
    ),
  },
  {
    as: 'about-author',
    pattern: whole(
      'about the (?:authors?|writers?|reporters?|editors?)|(?:meet )?the authors?|written by|author bio.{0,10}|(?:über|zu) (?:den|die) autor(?:in|en|innen)?|zur person|(?:der|die) autor(?:in|en)?|à propos de l.auteur|l.auteur|sobre (?:el|la|o|a) (?:autora?)|(?:l.)?autor[ei]|om (?:forfatteren|författaren|skribenten)|o (?:autorze|autorovi)|об авторе|über uns|عن الكاتب|درباره نویسنده',
    ),
  },
  {
    as: 'notice',
    pattern: whole(
      '(?:sign up|subscribe|register|get)(?: (?:for|to|now|today|here|free))?.{0,70}newsletters?.{0,30}|newsletters?(?: .{1,30})?|.{1,30} newsletter|subscribe(?: .{0,40})?|stay (?:informed|connected|up to date|updated).{0,40}|join our .{1,40}|cookie.{0,30}|privacy (?:policy|overview|notice|settings|preferences).{0,20}|we value your privacy|support .{0,30}journalism|disclaimer|follow us.{0,40}|connect with us|contact us|get in touch|folgen sie uns.{0,30}|suivez-nous.{0,20}|síguenos.{0,20}|seguici.{0,20}',
    ),
  },
];

function whole(alternatives: string): RegExp {
  return new RegExp(`^[#>«»›▶▼•|\\s]*(?:${alternatives})\\s*[:：>»›→▶…|]*$`, 'iu');
}

const LONGEST = 120;

/** What a line announces that is not the article's, or null. */
export function sectionHead(text: string): HomeAs | null {
  if (text.length > LONGEST) return null;
  return HEADS.find(({ pattern }) => pattern.test(text))?.as ?? null;
}
