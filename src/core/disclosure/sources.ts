import type { Article, ArticleQuotation, Name } from '../archive/archive.ts';
import { hasValue } from '../basis/basis.ts';
import type { Strings } from '../strings/strings.ts';
import { by, saidBy, through } from './lines.ts';
import type { SlipLine } from './slip.ts';

/** One quotation on its way from whose words they are into a text. */
export interface Strand {
  readonly quotation: ArticleQuotation;
  readonly speaker: SlipLine;
  /** Through whom the text has the words; its basis is that of the whole strand. */
  readonly way: SlipLine;
  /** Whom the words themselves report, as printed. */
  readonly reports: readonly string[];
  /** How many uprights it touches. */
  readonly steps: number;
  /** Its speaker is the first of these: it begins there. */
  readonly startsOnUpright: boolean;
}

/** Someone through whom words came that stand beside each other in `Sources.strands`. */
export interface Upright {
  /** As printed. */
  readonly name: string;
  /** Square brackets and the word, where no strand at it is stated. */
  readonly bracketed: boolean;
  readonly basisWord: string;
  /** Steps away from the text: 1 is who the text itself had the words from. */
  readonly step: number;
  /** Places of its first and last strand. */
  readonly first: number;
  readonly last: number;
}

/** Whose words reach a text, and through whom, as its records say. */
export interface Sources {
  /** What came the same way stands together, otherwise in the order of the text. */
  readonly strands: readonly Strand[];
  readonly uprights: readonly Upright[];
  /** The most steps that a strand takes. */
  readonly steps: number;
  /** Who wrote the text that all strands end in. */
  readonly author: SlipLine;
}

/** Someone on a way; `key` is the same for names that a record joins. */
interface Passed {
  readonly key: string;
  readonly name: string;
}

interface Route {
  readonly quotation: ArticleQuotation;
  readonly speaker: SlipLine;
  readonly way: SlipLine;
  /** Who touched the words, the nearest to the text first. */
  readonly path: readonly Passed[];
  readonly startsOnUpright: boolean;
}

/**
 * Who reported whom in an article.
 *
 * Only what the records say is joined: a speaker begins on an upright where
 * another quotation came through that very name by the same way, and two
 * spellings are one name only where a record in `names/` says so.
 */
export function sourcesOf(article: Article, s: Strings): Sources {
  const { strands, uprights } = arrange(routesOf(article, s));
  return {
    strands,
    uprights,
    steps: Math.max(0, ...uprights.map(({ step }) => step)),
    author: by(article, s),
  };
}

/** A way that nobody knows has no stations, whatever stands in its record. */
export function stationsOf({ record: { via } }: ArticleQuotation): readonly string[] {
  return hasValue(via.basis) ? via.chain : [];
}

/** How the lines of its drawing are to be read: only those that it has. */
export function legendOf({ strands }: Sources, s: Strings): string[] {
  const { legend } = s.sources;
  const ways = strands.map(({ way }) => way);
  const dashed = new Set(ways.filter(({ bracketed }) => bracketed).map(({ basisWord }) => basisWord));
  const broken = new Set(ways.filter(({ blank }) => blank).map(({ value }) => s.quotation.wayBlank(value)));
  return [
    ...(ways.some(({ blank, bracketed }) => !blank && !bracketed) ? [legend.solid] : []),
    ...(dashed.size > 0 ? [legend.dashed([...dashed])] : []),
    ...(broken.size > 0 ? [legend.broken([...broken])] : []),
    ...(strands.some(({ reports }) => reports.length > 0) ? [legend.dotted] : []),
  ];
}

function routesOf({ quotations, authors }: Article, s: Strings): Route[] {
  const keyOf = keysOf([...quotations.flatMap(({ speaker }) => speaker ?? []), ...authors]);
  const ways = quotations.map((quotation) => ({
    quotation,
    path: stationsOf(quotation)
      .map((name) => ({ key: keyOf(name), name }))
      .reverse(),
  }));
  const touched = new Set(ways.flatMap(({ path }) => path.map((_, at) => pathKey(path.slice(0, at + 1)))));

  return ways.map(({ quotation, path }) => {
    const { speaker, record } = quotation;
    const own =
      speaker === null ? null : { key: keyOf(speaker.name), name: record.speaker.name ?? speaker.name };
    const startsOnUpright =
      own !== null && hasValue(record.via.basis) && touched.has(pathKey([...path, own]));
    return {
      quotation,
      speaker: saidBy(quotation, s),
      way: through(quotation, s),
      path: startsOnUpright ? [...path, own] : path,
      startsOnUpright,
    };
  });
}

/** The same key for every form of a name that a record joins, for all others the name itself. */
function keysOf(names: readonly Name[]): (printed: string) => string {
  const keys = new Map(
    names.flatMap(({ id, name, spellings }) => [name, ...spellings].map((form) => [form, `id ${id}`])),
  );
  return (printed) => keys.get(printed) ?? `name ${printed}`;
}

function pathKey(path: readonly Passed[]): string {
  return JSON.stringify(path.map(({ key }) => key));
}

/** Put together what came the same way, step by step from the text outwards. */
function arrange(routes: readonly Route[]): { strands: Strand[]; uprights: Upright[] } {
  const strands: Strand[] = [];
  const uprights: Upright[] = [];

  const place = (waiting: readonly Route[], step: number): void => {
    for (const [key, group] of Map.groupBy(waiting, (route) => route.path[step]?.key ?? route)) {
      if (typeof key === 'string') {
        const first = strands.length;
        place(group, step + 1);
        uprights.push(uprightOf(group, step, first));
      } else {
        const { quotation, speaker, way, path, startsOnUpright } = key;
        const { reports } = quotation.record;
        strands.push({ quotation, speaker, way, reports, steps: path.length, startsOnUpright });
      }
    }
  };
  place(routes, 0);
  return { strands, uprights };
}

function uprightOf(group: readonly Route[], step: number, first: number): Upright {
  const sayings = group.map(({ path, speaker, way, startsOnUpright }) => ({
    name: path[step]?.name ?? '',
    line: startsOnUpright && path.length === step + 1 ? speaker : way,
  }));
  // What one strand has stated needs no brackets for the others.
  const best = sayings.find(({ line }) => !line.bracketed) ?? sayings[0];
  return {
    name: best?.name ?? '',
    bracketed: best?.line.bracketed ?? false,
    basisWord: best?.line.basisWord ?? '',
    step: step + 1,
    first,
    last: first + group.length - 1,
  };
}
