import { createRequire } from 'node:module';
import type { ArticleQuotation } from '../core/archive/archive.ts';
import { canBeDrawn, quotationCard, type Card } from '../core/exports/card.ts';
import { sha256 } from '../io/sha256.ts';
import { archive, words } from './archive.ts';
import { registerFonts } from './card-fonts.ts';
import { CARD, drawCard } from './draw-card.ts';
import { keptCard } from './kept-cards.ts';

/** Grows when cards are drawn otherwise, so that kept ones are drawn anew. */
const DRAWING = 1;

/**
 * The card of a quotation; null where it has none: while the archive has no
 * public address, for words that are not shown or in a script that the site
 * has no typeface for, and on a computer that cannot draw.
 */
export async function cardOf(quotation: ArticleQuotation): Promise<Card | null> {
  const { address, name } = (await archive()).settings;
  if (address === null || quotation.gone) return null;
  const card = quotationCard(quotation, name, await words());
  return canBeDrawn(card) && painter() !== null ? card : null;
}

/** A card as PNG; one that was drawn before is not drawn again. */
export function cardPicture(card: Card): Buffer {
  const draw = painter();
  if (draw === null) throw new Error('There is nothing to draw cards with: ask cardOf first.');
  return keptCard(sha256(Buffer.from(JSON.stringify([DRAWING, card]))), () => draw(card));
}

type Painter = (card: Card) => Buffer;
let loaded: Painter | null | undefined;

function painter(): Painter | null {
  if (loaded === undefined) loaded = loadPainter();
  return loaded;
}

/** The library has a native part, which not every computer has: the site is then built without cards. */
function loadPainter(): Painter | null {
  try {
    const { createCanvas, GlobalFonts } = loadCanvas();
    const fonts = registerFonts((font, family) => GlobalFonts.register(font, family));
    return (card) => {
      const canvas = createCanvas(CARD.width, CARD.height);
      drawCard(canvas.getContext('2d'), card, fonts);
      return canvas.encodeSync('png');
    };
  } catch (error) {
    process.stderr.write(
      `No pictures for previews of links: this computer cannot draw them (${String(error).split('\n')[0] ?? ''}).\n`,
    );
    return null;
  }
}

/** Asked of Node itself: a bundler would take the library apart, and its native part is a file beside it. */
function loadCanvas(): typeof import('@napi-rs/canvas') {
  // The package’s own types.
  return createRequire(import.meta.url)('@napi-rs/canvas') as typeof import('@napi-rs/canvas');
}
