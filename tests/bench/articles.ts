/** A made-up article, as a newspaper of a made-up country might have printed it. */
export interface MadeArticle {
  readonly title: string;
  readonly byline: string;
  readonly paragraphs: readonly string[];
}

const PLACES = ['Northmoor', 'Osterby', 'Lindhaven', 'Quarrow', 'Velmar'];
const NAMES = ['Ada Brennick', 'Tomas Ruhl', 'Ingrid Solvay', 'Piet Hallorand', 'Mira Castellan'];
const THINGS = ['harbour', 'library', 'tram line', 'water works', 'market hall', 'observatory', 'school'];
const DEEDS = ['reopened', 'postponed', 'extended', 'surveyed', 'repainted', 'inspected', 'closed'];
const MONTHS = ['January', 'March', 'April', 'June', 'September', 'November'];

/** The same `count` articles every time: about 400 words each, three quotations in each. */
export function makeArticles(count: number): MadeArticle[] {
  return Array.from({ length: count }, (_, n) => {
    const place = pick(PLACES, n);
    const thing = pick(THINGS, n);
    const deed = pick(DEEDS, Math.floor(n / THINGS.length));
    const title = `${place} ${thing} ${deed} after report number ${n}`;
    const dateline = `${place}, ${pick(MONTHS, n)} ${1 + (n % 28)}, ${2000 + (n % 20)} — `;
    const paragraphs = Array.from({ length: 10 }, (_, p) => paragraph(n, p, thing, deed));
    return {
      title,
      byline: `By ${pick(NAMES, n)}`,
      paragraphs: paragraphs.map((text, p) => (p === 0 ? dateline + text : text)),
    };
  });
}

function paragraph(article: number, place: number, thing: string, deed: string): string {
  const seed = article * 10 + place;
  const plain =
    `The ${thing} was ${deed} in the week that the council had named, and ${seed} people were counted at its doors. ` +
    `Work on the ${pick(THINGS, seed + 3)} goes on, the engineers of ${pick(PLACES, seed + 1)} report, and will cost ${seed * 7} crowns.`;
  if (place % 3 !== 1) return plain;
  return `${plain} “We have waited for the ${thing} since the flood of ${1900 + (seed % 90)}, and nobody thanked us,” said ${pick(NAMES, seed)}.`;
}

function pick<T>(from: readonly T[], n: number): T {
  const found = from[n % from.length];
  if (found === undefined) throw new RangeError('There is nothing to pick from.');
  return found;
}
