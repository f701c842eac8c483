import { parseDocument } from 'yaml';
import { quotation, quotationLedger, type Quotation } from '../quotations/quotation.ts';
import { checkLedger } from './check-ledger.ts';
import { locate, type Finding } from './finding.ts';
import { readYaml, type Read } from './read-yaml.ts';

/**
 * Read an item's `quotations.yml`.
 *
 * Where an entry cannot be read, the others are checked all the same, and ids
 * that stand twice are named: a ledger that was edited by hand is mended in
 * one go. `anchored` is the item's `anchored.txt`, where it has one.
 */
export function readLedger(source: string, path: string, anchored: string | undefined): Read<Quotation[]> {
  const read = readYaml(quotationLedger, source, path);
  if (read.ok) return read;
  const document = parseDocument(source);
  const entries: unknown = document.errors.length === 0 ? document.toJS() : null;
  if (!Array.isArray(entries)) return read;

  const sound = entries.map((entry) => quotation.safeParse(entry).data);
  const findings = [
    ...doubled(entries, path),
    ...(anchored === undefined ? [] : checkLedger(path, sound, anchored)),
  ];
  const sources = new Map([[path, source]]);
  return { ok: false, problems: [...read.problems, ...findings.map((finding) => locate(finding, sources))] };
}

function doubled(entries: readonly unknown[], path: string): Finding[] {
  const ids = entries.map((entry) =>
    typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined,
  );
  return ids.flatMap((id, index) =>
    typeof id !== 'string' || ids.indexOf(id) === index
      ? []
      : [
          {
            path,
            field: [index, 'id'],
            rule: 'doubled-id',
            reason: `Invalid id: q/${id} is already in ${path}.`,
            remedy: 'An id belongs to one thing for ever. Give back the id that stood here before.',
          },
        ],
  );
}
