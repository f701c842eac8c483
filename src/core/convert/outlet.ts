const PUBLISHER =
  /^(?:published by|publisher|herausgegeben von|herausgeber(?:in)?|verlag|publié par|éditeur|publicado por|editado por|ناشر|الناشر)\s*[:：]?\s+(?=\S)/iu;
const LONGEST = 80;

/**
 * The publisher that a line names, as printed, or null.
 *
 * Only a line that says *published by* and then a name. A copyright line names
 * who owns rights, an agency in a dateline where the text came from, and a
 * masthead whose page a text was copied from: none of them is read as the
 * publisher.
 */
export function readPublisher(text: string): string | null {
  const label = PUBLISHER.exec(text);
  if (label === null || text.length > LONGEST) return null;
  const name = text.slice(label[0].length).replace(/[\s.,;:]+$/u, '');
  return isOutletName(name) ? name : null;
}

/** Whom a copyright line names. */
export interface RightsHolder {
  /** The name as printed, without the company's legal form. */
  readonly name: string;
  /** Whether a legal form stands behind it: a company may own many outlets, and none of its name. */
  readonly company: boolean;
}

const COPYRIGHT = /^(?:all (?:contents?|rights reserved)[\s,.]*)?(?:[©@]|\(c\)(?=\s)|copyright\b)[\s:]*/iu;
const YEARS = /^(?:(?:©|\(c\)|copyright|by|\d{4}|present|heute|[-–—,/.|\s])\s*)+/iu;
const LEGAL =
  /,?\s+(?:GmbH|AG|SE|KG|Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|Company|plc|S\.A|SAS?|SpA|S\.p\.A|B\.?V|AB|A\/?S|Oy|Pty|m\.b\.H|LP|Medien|Media|Group|Enterprises|Communications|Publications?|Publishing|Verlag\p{L}*|Holdings?)(?![\p{L}\p{N}]).*$/u;
const REST =
  /\s*(?:[|•·.,;:(]\s|\s[-–—]\s|[.,;]?\s*(?:all rights?|alle rechte|tous droits|todos los derechos|tutti i diritti)\b|(?:\s|,\s?)(?:19|20)\d{2})/iu;
/** Words of a page's menu that are glued to a name, or follow it. */
const MENU =
  /\s?(?:Skip|Terms|Privacy|Contact|Imprint|Impressum|Datenschutz|Erklärung|Cookies?|Powered|Registered)(?:\s|\p{Lu}|$)/u;
const LONGEST_NOTICE = 200;

/** Whom a copyright line with its year names, or null where a line is none or names nobody. A picture's has no year. */
export function readCopyright(text: string): RightsHolder | null {
  const sign = COPYRIGHT.exec(text);
  if (sign === null || text.length > LONGEST_NOTICE || !/(?<!\d)(?:19|20)\d{2}|rights/iu.test(text))
    return null;
  const words = text.slice(sign[0].length);
  const after = words.slice(YEARS.exec(words)?.[0].length ?? 0);
  const ends = [REST, LEGAL, MENU].map((end) => after.search(end)).filter((at) => at !== -1);
  const name = after.slice(0, Math.min(after.length, ...ends)).replace(/[\s.,;:|&]+$/u, '');
  return isOutletName(name) && /\p{L}{3}/u.test(name) ? { name, company: LEGAL.test(after) } : null;
}

const PRESS =
  /(?:^|[\s-])(?:news|times|post|examiner|tribune|gazette|herald|guardian|telegraph|observer|chronicle|journal|magazine|review|courier|mirror|independent|standard|broadcasting|radio|television|tv|fernsehen|rundfunk|welle|\p{L}*zeitung|\p{L}*nachrichten|\p{L}*blatt|\p{L}*anzeiger|\p{L}*post|kurier|presse|le monde|figaro|diario|periódico|correo|giornale|corriere|gazzetta|jornal|folha|correio|krant|dagblad|\p{L}*tidning(?:en)?|avis(?:en)?|dziennik|gazeta|noviny|zprávy|gazete|haber|газета|новости|правда|вести|известия|الأخبار|صحيفة|جريدة|روزنامه|新聞|日报|日報|신문|일보)(?![\p{L}\p{N}])/iu;

/** Whether a name has a word that papers and broadcasters carry in theirs. */
export function isPressName(name: string): boolean {
  return PRESS.test(name);
}

/**
 * The name that stands behind a headline in a page's own name: *Headline |
 * Outlet*. Null for every other line.
 */
export function readPageName(text: string, title: string): string | null {
  if (!text.startsWith(title) || text.length > title.length + LONGEST) return null;
  const name = /^\s+[|–—-]\s+(\S[^|]*)$/u.exec(text.slice(title.length))?.[1] ?? '';
  return isOutletName(name) && name.length <= 40 && !MENU.test(name) ? name : null;
}

function isOutletName(name: string): boolean {
  return (
    /^[\p{Lu}\p{Lo}\d]/u.test(name) &&
    !/[.!?;|]\s|[!?;|]|\d{4}|\s(?:on|at|am|um)\s/u.test(name) &&
    name.split(/\s+/u).length <= 8
  );
}
