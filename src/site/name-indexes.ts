import type { Archive, Outlet } from '../core/archive/archive.ts';
import { byPlace } from '../core/archive/groups.ts';
import { furtherNameShelves, shelveNames, type NameShelf } from '../core/archive/name-shelves.ts';
import type { Strings } from '../core/strings/strings.ts';
import { languageOfName } from './language-of-name.ts';
import type { Section } from './sections.ts';
import { urls } from './urls.ts';

/** A name in an index. */
export interface IndexedName {
  readonly name: string;
  /** Of an article that prints the name. */
  readonly language?: string | undefined;
  readonly href: string;
  /** How much the archive has of it, in words. */
  readonly count: string;
  /** The outlet whose name it is, which is shown with its slip. */
  readonly outlet?: Outlet;
}

/** All names of one kind, with the pages that they stand on. */
export interface NameIndex {
  /** What its pages stand under, below the base. */
  readonly id: 'outlets' | 'authors' | 'speakers' | 'subjects' | 'places';
  readonly title: string;
  readonly section: Section;
  readonly address: string;
  readonly shelf: NameShelf<IndexedName>;
  /** How many names, in words. */
  readonly count: (names: number) => string;
}

/** Every index of names. */
export function nameIndexes(archive: Archive, s: Strings): NameIndex[] {
  return [
    outletIndex(archive, s),
    authorIndex(archive, s),
    speakerIndex(archive, s),
    subjectIndex(archive, s),
    placeIndex(archive, s),
  ];
}

/** Addresses of the pages of all indexes but the first of each. */
export function furtherNamePages(archive: Archive, s: Strings): string[] {
  return nameIndexes(archive, s).flatMap(({ address, shelf }) =>
    furtherNameShelves(shelf).map(({ path }) => address + path),
  );
}

export function outletIndex({ outlets }: Pick<Archive, 'outlets'>, s: Strings): NameIndex {
  const names = outlets.map((outlet) => ({
    name: outlet.record.name,
    href: urls.outlet(outlet.id),
    count: s.articles(outlet.articles.length),
    outlet,
  }));
  return { id: 'outlets', section: 'outlets', address: urls.outlets(), ...shelved(names, s.lists.outlets) };
}

export function authorIndex({ authors }: Pick<Archive, 'authors'>, s: Strings): NameIndex {
  const names = authors.map((name) => ({
    name: name.name,
    language: languageOfName(name),
    href: urls.author(name.id),
    count: s.articles(name.wrote.length),
  }));
  return { id: 'authors', section: 'browse', address: urls.authors(), ...shelved(names, s.lists.authors) };
}

export function speakerIndex({ speakers }: Pick<Archive, 'speakers'>, s: Strings): NameIndex {
  const names = speakers.map((name) => ({
    name: name.name,
    language: languageOfName(name),
    href: urls.speaker(name.id),
    count: s.quotations(name.said.length),
  }));
  return {
    id: 'speakers',
    section: 'speakers',
    address: urls.speakers(),
    ...shelved(names, s.lists.speakers),
  };
}

export function subjectIndex({ subjects }: Pick<Archive, 'subjects'>, s: Strings): NameIndex {
  const names = subjects.map(({ id, name, about }) => ({
    name,
    language: about[0]?.record.language,
    href: urls.subject(id),
    count: s.articles(about.length),
  }));
  return { id: 'subjects', section: 'browse', address: urls.subjects(), ...shelved(names, s.lists.subjects) };
}

export function placeIndex({ articles }: Pick<Archive, 'articles'>, s: Strings): NameIndex {
  const names = byPlace(articles).map((place) => ({
    name: place.name,
    language: place.articles[0]?.record.language,
    href: urls.place(place.id),
    count: s.articles(place.articles.length),
  }));
  return { id: 'places', section: 'browse', address: urls.places(), ...shelved(names, s.lists.places) };
}

function shelved(
  names: readonly IndexedName[],
  { title, count }: Pick<NameIndex, 'title' | 'count'>,
): Pick<NameIndex, 'title' | 'count' | 'shelf'> {
  return { title, count, shelf: shelveNames(names) };
}

/** What a page of an index is called: the letters that its names begin with. */
export function nameShelfName({ letters }: NameShelf<IndexedName>): string {
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}
