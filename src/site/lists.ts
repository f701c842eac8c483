import type { Archive, Article, Name, Outlet } from '../core/archive/archive.ts';
import { byDate, filledMonths, type MonthOfYear, type Year } from '../core/archive/by-date.ts';
import { byLanguage, byPlace, type Group } from '../core/archive/groups.ts';
import { byDisclosure, bySpeakersBasis } from '../core/disclosure/ledger.ts';
import { articlesOf, quotationsOf, type List, type ListEntries } from '../core/exports/list.ts';
import type { Strings } from '../core/strings/strings.ts';
import { urls } from './urls.ts';

/** Every list of the archive that can be had as a file. A new kind of list is one more function here. */
export function allLists(archive: Archive, s: Strings): List[] {
  const { articles } = archive;
  return [
    wholeArchive(articles, s),
    everyQuotation(archive, s),
    ...byDate(articles).years.map((year) => yearList(year, s)),
    ...shelvedLists(archive, s),
  ];
}

/** Those that have further pages where they are long. */
export function listsOnShelves(archive: Archive, s: Strings): List[] {
  const dated = byDate(archive.articles);
  return [
    ...shelvedLists(archive, s),
    ...filledMonths(dated).map((month) => monthList(month, s)),
    ...dated.years.map((year) => monthUnknownList(year, s)),
  ];
}

function shelvedLists(archive: Archive, s: Strings): List[] {
  const { articles, outlets, authors, speakers, subjects } = archive;
  return [
    ...outlets.map((outlet) => outletList(outlet, s)),
    ...authors.map((name) => authorList(name, s)),
    ...speakers.map((name) => speakerList(name, s)),
    ...subjects.map((name) => subjectList(name, s)),
    ...byPlace(articles).map(placeList),
    ...byLanguage(articles, s).map(languageList),
    ...disclosureLists(archive, s),
    undatedList(byDate(articles).undated, s),
  ];
}

export function wholeArchive(articles: readonly Article[], s: Strings): List {
  return {
    id: 'articles',
    title: s.feeds.lists.articles,
    address: urls.browse(),
    entries: articlesOf(articles),
  };
}

export function everyQuotation({ quotations }: Pick<Archive, 'quotations'>, s: Strings): List {
  return {
    id: 'quotations',
    title: s.feeds.lists.quotations,
    address: urls.speakers(),
    entries: quotationsOf(quotations.filter(({ gone }) => !gone)),
  };
}

export function outletList({ id, record, articles }: Outlet, s: Strings): List {
  return {
    id: `outlets/${id}`,
    title: s.feeds.lists.outlet(record.name),
    address: urls.outlet(id),
    entries: articlesOf(articles),
  };
}

export function authorList({ id, name, wrote }: Name, s: Strings): List {
  return {
    id: `authors/${id}`,
    title: s.feeds.lists.author(name),
    address: urls.author(id),
    entries: articlesOf(wrote),
  };
}

export function speakerList({ id, name, said }: Name, s: Strings): List {
  return {
    id: `speakers/${id}`,
    title: s.feeds.lists.speaker(name),
    address: urls.speaker(id),
    entries: quotationsOf(said),
  };
}

export function subjectList({ id, name, about }: Name, s: Strings): List {
  return {
    id: `subjects/${id}`,
    title: s.feeds.lists.subject(name),
    address: urls.subject(id),
    entries: articlesOf(about),
  };
}

export function placeList({ id, name, articles }: Group): List {
  return {
    id: `places/${id}`,
    title: name,
    address: urls.place(id),
    entries: articlesOf(articles),
  };
}

export function languageList({ id, name, articles }: Group): List {
  return {
    id: `languages/${id}`,
    title: name,
    address: urls.language(id),
    entries: articlesOf(articles),
  };
}

/** What has one line of its slip known in one way. Words whose speaker the text states are listed by speaker. */
export function disclosureLists({ articles, quotations }: Archive, s: Strings): List[] {
  const list = (id: string, title: string, entries: ListEntries): List => ({
    id: `disclosures/${id}`,
    title,
    address: urls.disclosure(id),
    entries,
  });
  return [
    ...byDisclosure(articles, s).map((group) => list(group.id, group.name, articlesOf(group.articles))),
    ...bySpeakersBasis(quotations, s)
      .filter(({ basis }) => basis !== 'stated')
      .map((group) => list(group.id, group.name, quotationsOf(group.quotations))),
  ];
}

export function yearList({ year, months, monthUnknown }: Year, s: Strings): List {
  return {
    id: `browse/${year}`,
    title: s.feeds.lists.year(year),
    address: urls.year(year),
    entries: articlesOf([...months.flatMap(({ articles }) => articles), ...monthUnknown]),
  };
}

/** The articles of a month, which come as a file with their year’s. */
export function monthList({ year, month, articles }: MonthOfYear, s: Strings): List {
  const date = `${year}-${month}`;
  return {
    id: `browse/${year}/${month}`,
    title: s.date(date),
    address: urls.month(year, month),
    entries: articlesOf(articles),
    within: date,
  };
}

/** The articles of which only the year is known: a part of what the year's page shows. */
export function monthUnknownList({ year, monthUnknown }: Year, s: Strings): List {
  return {
    id: `browse/${year}`,
    title: s.date(year),
    address: urls.year(year),
    entries: articlesOf(monthUnknown),
    within: year,
  };
}

export function undatedList(articles: readonly Article[], s: Strings): List {
  return {
    id: 'browse/undated',
    title: s.feeds.lists.undated,
    address: urls.undated(),
    entries: articlesOf(articles),
  };
}
