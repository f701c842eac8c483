import type { Home } from '../archive/conversion.ts';
import type { SeedBlock } from './seed-blocks.ts';

type Reason = Extract<
  Home['as'],
  'ad-slot' | 'share-bar' | 'notice' | 'related' | 'tags' | 'player' | 'copyright'
>;

/** A rule takes a whole line or leaves it: furniture inside a sentence is a sentence. */
interface Rule {
  readonly as: Reason;
  readonly pattern: RegExp;
}

const RULES: readonly Rule[] = [
  { as: 'ad-slot', pattern: /^\d{2,4}\s?[x×]\s?\d{2,4}$/i },
  {
    as: 'ad-slot',
    pattern:
      /^[-–—\s]*(?:advertisement|advertising|(?:story|article) continues (?:below|after)(?: (?:this|the))?(?: advertisement| ad)?|anzeige|werbung|publicité|publicidad|pubblicità|реклама|reklama|إعلان|اعلان|تبلیغات|آگهی|広告|광고)[-–—\s.:]*(?:remove ads)?$/i,
  },
  { as: 'notice', pattern: /^(?:skip to|jump to|zum (?:haupt)?inhalt springen|aller au contenu)\b.{0,60}$/i },
  {
    as: 'notice',
    pattern: /^(?:we|this (?:web)?site|diese (?:web)?seite|wir)\b.{0,60}\bcookies?\b.{0,300}$/i,
  },
  {
    as: 'notice',
    pattern:
      /^(?:sign up (?:for|to)|subscribe to|get) (?:our|the|this)\b.{0,120}\b(?:newsletter|inbox|e-?mails?)\b.{0,80}$/i,
  },
  {
    as: 'notice',
    pattern:
      /^(?:loading|please wait|page not found|(?:please )?enable javascript|view image in fullscreen|image \d+ of \d+)\b[^.!?]{0,60}[.…]*$/i,
  },
  {
    as: 'notice',
    pattern:
      /^(?:reading time:?\s*)?\d{1,3}\s?(?:min(?:ute)?s?)(?: read| lesezeit| de lecture)$|^(?:lesedauer|lesezeit|reading time)\s*:?\s*(?:ca\.\s*)?\d{1,3}\s?\p{L}+\.?$/iu,
  },
  { as: 'notice', pattern: /^\d*\s*(?:comments?|kommentare?|commentaires?)(?:\s*\(\d+\))?$/i },
  {
    as: 'player',
    pattern:
      /^(?:click to play video|video playback is not supported|your browser does not support|listen to this article|listen now|diesen artikel anhören|artikel anhören|play video|unmute)\b.{0,200}$|^\d{1,2}:\d{2}(?:\s*\/\s*\d{1,2}:\d{2})?$/i,
  },
  { as: 'copyright', pattern: /^(?:©|\(c\)\s|copyright\b).{0,200}$/i },
  { as: 'copyright', pattern: /^.{0,120}\ball rights reserved\b.{0,80}$/i },
  {
    as: 'related',
    pattern:
      /^\(?\s?(?:more|related(?: \p{L}+)?|next (?:story|article|up)|read|must[- ]read|trending|read more|read also|also read|see also|read next|more on this|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|leer también|leggi anche|اقرأ أيضا|بیشتر بخوانید)\s*[:：|].{0,200}$/iu,
  },
  {
    as: 'tags',
    pattern:
      /^(?:filed under|published under|posted (?:in|under)|tagged(?: in| with| as)?|tags?|categor(?:y|ies)|labels|keywords|schlagw(?:orte|örter)|mots-clés|etiquetas|теги|метки)\s*[:：|]\s*\S.{0,200}(?<![.!?])$/iu,
  },
];

const SHARE_WORDS =
  /(?:share(?: (?:this|current))?(?: (?:article|story|page))?|tweet(?: this)?|teilen|artikel (?:teilen|drucken)|partager|compartir|condividi|send|e-?mails?|mail|print|drucken|copy(?: (?:the )?(?:article )?link)?(?: copied)?|link copied|copied|facebook|twitter|x|bluesky|threads|mastodon|whatsapp|linkedin|reddit|telegram|pinterest|flipboard|instagram|messenger|pocket|xing|save|gift(?: this)?(?: article)?|link|post|via|on|über|auf|per|sur|en|zu|to|by|with|this|article|icon|copy|opens in (?:a )?new (?:window|tab))/giu;
const SHARING =
  /share|tweet|teilen|partager|compartir|condividi|copy link|facebook|twitter|whatsapp|linkedin|reddit|telegram|pinterest|flipboard/i;

/** What page furniture each block is by the words that it consists of, or null: conservative, a whole block or none. */
export function findFurniture(blocks: readonly SeedBlock[]): (Reason | null)[] {
  return blocks.map(({ text }) => reasonFor(text));
}

function reasonFor(text: string): Reason | null {
  if (text.length > 400) return null;
  const rule = RULES.find(({ pattern }) => pattern.test(text));
  if (rule !== undefined) return rule.as;
  return isShareBar(text) ? 'share-bar' : null;
}

function isShareBar(text: string): boolean {
  return text.length <= 120 && SHARING.test(text) && !/[\p{L}\p{N}]/u.test(text.replace(SHARE_WORDS, ''));
}
