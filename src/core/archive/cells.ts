import type { Basis } from '../basis/basis.ts';
import type { ArticleRecord, BasedField, Figure, Relation } from './article.ts';
import { joinList, joinParts, splitList, splitParts } from './list-cell.ts';

/** A record as people fill it in without YAML: each value one line of text, empty where there is none. */
export type Cells = Readonly<Record<CellName, string>>;

/** The values of a record that stand in cells of their own, with the field that each belongs to. */
export const CELLS = {
  title: 'title',
  date: 'date',
  updated: 'updated',
  outlet: 'outlet',
  statedAuthors: 'statedAuthors',
  'dateline.place': 'dateline',
  'dateline.date': 'dateline',
  language: 'language',
  standfirst: 'standfirst',
  section: 'section',
  edition: 'edition',
  page: 'page',
  url: 'url',
  archivedUrl: 'archivedUrl',
  titleTranslated: 'titleTranslated',
  'rights.holder': 'rights',
  'rights.uri': 'rights',
  versionOf: 'versionOf',
  'figures.image': 'figures',
  'figures.caption': 'figures',
  subjects: 'subjects',
  relations: 'relations',
  'reviewed.by': 'reviewed',
  'reviewed.on': 'reviewed',
} as const satisfies Record<string, BasedField | 'relations' | 'reviewed'>;
export type CellName = keyof typeof CELLS;
export type CellField = (typeof CELLS)[CellName];

/** Names of the cells, in the order in which people see them. */
export const CELL_NAMES = Object.keys(CELLS) as readonly CellName[]; // the keys of the table above

/** The cells of a field. */
export function cellsOf(field: CellField): CellName[] {
  return CELL_NAMES.filter((name) => CELLS[name] === field);
}

/** What a record says, cell by cell. */
export function toCells(record: ArticleRecord): Cells {
  const { dateline, rights, reviewed, figures } = record;
  return {
    title: record.title ?? '',
    date: record.date ?? '',
    updated: record.updated ?? '',
    outlet: record.outlet ?? '',
    statedAuthors: joinList(record.statedAuthors),
    'dateline.place': dateline?.place ?? '',
    'dateline.date': dateline?.date ?? '',
    language: record.language === 'und' ? '' : record.language,
    standfirst: record.standfirst ?? '',
    section: record.section ?? '',
    edition: record.edition ?? '',
    page: record.page ?? '',
    url: record.url ?? '',
    archivedUrl: record.archivedUrl ?? '',
    titleTranslated: record.titleTranslated ?? '',
    'rights.holder': rights?.holder ?? '',
    'rights.uri': rights?.uri ?? '',
    versionOf: record.versionOf ?? '',
    'figures.image': sparseList(figures.map(({ image }) => image)),
    'figures.caption': sparseList(figures.map(({ caption }) => caption)),
    subjects: joinList(record.subjects),
    relations: record.relations.map(relationCell).join('; '),
    'reviewed.by': reviewed?.by ?? '',
    'reviewed.on': reviewed?.on ?? '',
  };
}

/**
 * The value of one field as its cells say it. Not checked: a date may be none,
 * and a relation may lack its parts; the record's schema says so.
 *
 * @param basis how a relation is known that `record` does not have yet
 */
export function fromCells(field: CellField, cells: Cells, record: ArticleRecord, basis: Basis): unknown {
  switch (field) {
    case 'statedAuthors':
    case 'subjects':
      return splitList(cells[field]);
    case 'language':
      return cells.language === '' ? 'und' : cells.language;
    case 'dateline':
      return together({ place: orNull(cells['dateline.place']), date: orNull(cells['dateline.date']) });
    case 'rights':
      return together({ holder: orNull(cells['rights.holder']), uri: orNull(cells['rights.uri']) });
    case 'reviewed':
      return together({ by: orNull(cells['reviewed.by']), on: orNull(cells['reviewed.on']) });
    case 'figures':
      return figuresIn(cells);
    case 'relations':
      return splitParts(cells.relations).map((parts) => relationIn(parts, record.relations, basis));
    default:
      return orNull(cells[field]);
  }
}

/** A list in which an entry can lack the value: it is empty there. */
function sparseList(entries: readonly (string | null)[]): string {
  return entries.some((entry) => entry !== null) ? joinList(entries.map((entry) => entry ?? '')) : '';
}

function figuresIn(cells: Cells): Figure[] {
  const images = splitList(cells['figures.image']);
  const captions = splitList(cells['figures.caption']);
  const longer = images.length > captions.length ? images : captions;
  return longer.map((_, at) => ({ image: orNull(images[at] ?? ''), caption: orNull(captions[at] ?? '') }));
}

/** `author | PMOI/MEK | self | PMOI/MEK`: whose relation, the name, which, to whom. */
function relationCell({ of, who, is, to }: Relation): string {
  return joinParts([of, who ?? '', is, to ?? '']);
}

/** One that the record has already keeps its basis. */
function relationIn(parts: readonly string[], known: readonly Relation[], basis: Basis): unknown {
  const [of = '', who = '', is = '', to = '', ...more] = parts;
  const same = known.find((relation) => relationCell(relation) === joinParts([of, who, is, to]));
  const asked = { of, who: orNull(who), to: orNull(to), is, basis };
  return more.length === 0 ? (same ?? asked) : { ...asked, is: [is, to, ...more].join(' | ') };
}

function together<T extends Record<string, string | null>>(value: T): T | null {
  return Object.values(value).every((entry) => entry === null) ? null : value;
}

function orNull(cell: string): string | null {
  return cell === '' ? null : cell;
}
