import { isGone, standing, type Quotation, type SpeakerKind } from '../quotations/quotation.ts';
import { articleText } from '../text/article-text.ts';
import type { TextRange } from '../text/range.ts';
import { neighbours } from '../text/sentences.ts';
import type { Archive, Article, ArticleQuotation, ArticleRelation, Name, Note, Outlet } from './archive.ts';
import { joinNotes, joinOutletNotes, type OpenQuotation } from './join-notes.ts';
import { registerNames } from './names.ts';
import type { OutletRecord } from './outlet.ts';
import type { ArchiveRecords, Item } from './records.ts';
import type { Term } from './vocabulary.ts';

/**
 * Join the records of an archive into the model that pages show, in one pass.
 *
 * The records are sound (`checkArchive` found no problem); an id that names
 * nothing would only be left out here.
 */
export function buildArchive(records: ArchiveRecords): Archive {
  const index = createIndex(records);
  const quotations: ArticleQuotation[] = [];

  // Ids of names without a record are given in the order of addition, so that later articles change none.
  const joined = [...records.items].sort(byAddition).map((item) => joinItem(item, index));
  for (const { article, versions, quotations: all } of joined) {
    versions.push(article);
    quotations.push(...all);
  }
  joined.reverse();
  for (const { article, quotations: all } of joined) index.add(article, all);
  const articles = joined.map(({ article }) => article);
  const outlets = [...index.outlets.values()].sort((a, b) => a.record.name.localeCompare(b.record.name));

  const names = [...index.names()].sort((a, b) => a.name.localeCompare(b.name));
  return {
    settings: records.settings,
    articles,
    quotations,
    outlets,
    notes: [...articles, ...outlets].flatMap(({ notes }) => notes),
    speakers: names.filter((name) => name.said.length > 0),
    authors: names.filter((name) => name.wrote.length > 0),
    subjects: names.filter((name) => name.about.length > 0),
    tombstones: records.tombstones,
    vocabularies: records.vocabularies,
    spellings: records.spellings,
    pages: records.pages,
  };
}

interface Index {
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly relations: ReadonlyMap<string, Term>;
  /** All versions of the text that an item is a version of. */
  readonly versions: (id: string) => Article[];
  readonly name: (printed: string, kind?: SpeakerKind) => Name;
  readonly names: () => Iterable<Name>;
  /** Enter a joined article in the lists of its outlet, authors and subjects, and its quotations in those of their speakers. */
  readonly add: (article: Article, quotations: readonly ArticleQuotation[]) => void;
}

function createIndex(records: ArchiveRecords): Index {
  const register = registerNames(records.names);
  const names = new Map<string, Name>();
  const byOutlet = new Lists<Article>();
  const wrote = new Lists<Article>();
  const about = new Lists<Article>();
  const said = new Lists<ArticleQuotation>();
  const versions = new Lists<Article>();
  const versionOf = new Map(records.items.map(({ id, record }) => [id, record.versionOf ?? null]));

  return {
    outlets: new Map(
      [...records.outlets].map(([id, record]) => [id, joinOutlet(id, record, byOutlet.of(id))]),
    ),
    versions: (id) => versions.of(firstVersion(id, versionOf)),
    relations: new Map((records.vocabularies.get('relation') ?? []).map((term) => [term.id, term])),
    name: (printed, kind) => {
      const entry = register(printed, kind);
      const { id } = entry;
      const name = names.get(id) ?? {
        ...entry,
        wrote: wrote.of(id),
        about: about.of(id),
        said: said.of(id),
      };
      names.set(id, name);
      return name;
    },
    names: () => names.values(),
    add: (article, quotations) => {
      if (article.outlet !== null) byOutlet.of(article.outlet.id).push(article);
      for (const author of new Set(article.authors)) wrote.of(author.id).push(article);
      for (const subject of new Set(article.subjects)) about.of(subject.id).push(article);
      for (const quotation of quotations) {
        if (quotation.speaker !== null && !quotation.gone) said.of(quotation.speaker.id).push(quotation);
      }
    },
  };
}

/** The id of the text that `id` is, over however many steps, a later version of. */
function firstVersion(id: string, versionOf: ReadonlyMap<string, string | null>): string {
  const earlier = versionOf.get(id) ?? null;
  return earlier === null ? id : firstVersion(earlier, versionOf);
}

/** Lists by id, made when first asked for. */
class Lists<T> {
  readonly #lists = new Map<string, T[]>();

  of(id: string): T[] {
    const list = this.#lists.get(id) ?? [];
    this.#lists.set(id, list);
    return list;
  }
}

function joinOutlet(id: string, record: OutletRecord, articles: readonly Article[]): Outlet {
  const notes: Note[] = [];
  const outlet = { id, record, articles, notes };
  notes.push(...joinOutletNotes(record.annotations ?? [], outlet));
  return outlet;
}

function joinItem(
  item: Item,
  index: Index,
): { article: Article; quotations: ArticleQuotation[]; versions: Article[] } {
  const readable: ArticleQuotation[] = [];
  const notes: Note[] = [];
  const versions = index.versions(item.id);
  const article: Article = {
    id: item.id,
    record: item.record,
    blocks: item.blocks,
    text: articleText(item.blocks),
    conversions: item.conversions,
    outlet: item.record.outlet === null ? null : (index.outlets.get(item.record.outlet) ?? null),
    authors: item.record.statedAuthors.map((author) => index.name(author)),
    subjects: item.record.subjects.map((subject) => index.name(subject)),
    relations: item.record.relations.map((relation): ArticleRelation => ({
      ...relation,
      term: index.relations.get(relation.is) ?? null,
    })),
    quotations: readable,
    notes,
    versions,
  };

  const quotations = item.quotations
    .map((record) => ({ record, ranges: rangesIn(article.text, record) }))
    .sort((a, b) => (a.ranges[0]?.start ?? Infinity) - (b.ranges[0]?.start ?? Infinity))
    .map(({ record, ranges }, at) => joinQuotation(article, record, ranges, at + 1, index));
  readable.push(...quotations.filter((quotation) => quotation.number > 0));
  notes.push(...joinNotes(item.annotations, article, quotations));
  return { article, quotations, versions };
}

function joinQuotation(
  article: Article,
  record: Quotation,
  ranges: readonly TextRange[],
  number: number,
  index: Index,
): OpenQuotation {
  const [first] = ranges;
  const last = ranges.at(-1);
  const { name, kind } = record.speaker;
  const none = { before: '', after: '' };
  return {
    record,
    article,
    ranges,
    gone: isGone(record),
    number: first === undefined ? 0 : number,
    notes: [],
    speaker: name === null ? null : index.name(name, kind),
    ...(first === undefined || last === undefined
      ? none
      : neighbours(article.text, { start: first.start, end: last.end }, article.record.language)),
  };
}

/** The runs of the words that stand under a quotation's id, when every one of them stands where its selector says. */
function rangesIn(text: string, quotation: Quotation): TextRange[] {
  const parts = standing(quotation);
  const intact = parts.every(({ start, end, exact }) => text.slice(start, end) === exact);
  return intact ? parts.map(({ start, end }) => ({ start, end })) : [];
}

/** The first added first; items of one day by id, so that the order is always the same. */
function byAddition(a: Item, b: Item): number {
  return a.record.added.localeCompare(b.record.added) || (a.id < b.id ? -1 : 1);
}
