import type { ArticleRecord } from '../archive/article.ts';
import type { Basis } from '../basis/basis.ts';
import type { Strings } from '../strings/strings.ts';

/** A value of the record that the slip has no line for. */
export interface FurtherField {
  readonly label: string;
  readonly value: string;
  /** Where it leads; null for what is no address. */
  readonly href: string | null;
  readonly basis: Basis;
}

/** What a record holds beyond its slip, each with how it is known: only fields that somebody has filled in. */
export function furtherFields(record: ArticleRecord, s: Strings): FurtherField[] {
  const { basis, rights, updated } = record;
  const label = s.article.record;
  const web = (address: string | null | undefined): string | null =>
    /^https?:\/\//i.test(address ?? '') ? (address ?? null) : null;
  const rows = [
    { label: label.section, value: record.section, basis: basis.section },
    {
      label: label.updated,
      value: typeof updated === 'string' ? s.date(updated) : null,
      basis: basis.updated,
    },
    { label: label.edition, value: record.edition, basis: basis.edition },
    { label: label.page, value: record.page, basis: basis.page },
    { label: label.url, value: record.url, href: web(record.url), basis: basis.url },
    {
      label: label.archivedUrl,
      value: record.archivedUrl,
      href: web(record.archivedUrl),
      basis: basis.archivedUrl,
    },
    { label: label.titleTranslated, value: record.titleTranslated, basis: basis.titleTranslated },
    {
      label: label.rights,
      value: rights?.holder ?? rights?.uri,
      href: web(rights?.uri),
      basis: basis.rights,
    },
  ];
  return rows.flatMap(({ label, value, href = null, basis }) =>
    typeof value === 'string' && basis !== undefined ? [{ label, value, href, basis }] : [],
  );
}
