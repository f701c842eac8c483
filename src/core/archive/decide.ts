import type { Basis } from '../basis/basis.ts';
import { quotationLedger, type Quotation } from '../quotations/quotation.ts';
import type { BasedField, Relation } from './article.ts';
import { cellsOf, toCells, type CellName } from './cells.ts';
import { changeCells, type CellProblem, type ChangedBy } from './change-cells.ts';
import { editLedger } from './edit-ledger.ts';
import { editRecord, type RecordEdit } from './edit-record.ts';
import { problem } from './problem.ts';
import { readYaml, type Read } from './read-yaml.ts';
import type { ArchiveRecords, Item } from './records.ts';
import type { ReviewSubject } from './review-point.ts';

/** What a person says about an uncertain value: it is right, it is another one, or it cannot be known. */
export type Answer =
  | { readonly is: 'right' }
  | { readonly is: 'unknown' }
  /** By the names of the cells; `relation` is a term's id, `speaker` a name. */
  | { readonly is: 'value'; readonly cells: Readonly<Record<string, string>> };

/** A decision on a point of the review list. */
export interface Decision {
  readonly subject: Exclude<ReviewSubject, { readonly is: 'text' }>;
  readonly answer: Answer;
  readonly by: string;
  /** The day. */
  readonly on: string;
}

/** One of an item's files with its new content. */
export interface ChangedFile {
  readonly name: 'index.md' | 'quotations.yml';
  readonly content: string;
}

/**
 * Write a person's decision into the file that it is about.
 *
 * `read` gives the source of one of the item's files. Nothing but the value,
 * its basis and, for a speaker, a line of history is changed.
 */
export function decide(
  item: Item,
  decision: Decision,
  read: (name: ChangedFile['name']) => string,
  records: ArchiveRecords,
): Read<ChangedFile> {
  const { subject, by, on } = decision;
  const who: ChangedBy = { by, on, looked: `the review by ${by}, ${on}` };
  if (subject.is === 'speaker')
    return decideSpeaker(item, subject.quotation, decision, who, read('quotations.yml'));

  const path = `${item.path}/index.md`;
  const { edit, problems } =
    subject.is === 'field'
      ? decideField(item, subject.field, decision.answer, who, records)
      : decideRelation(item, subject.at, decision.answer, who, records);
  if (problems.length > 0)
    return {
      ok: false,
      problems: problems.map(({ reason, remedy }) => problem({ path }, 'invalid-value', reason, remedy)),
    };
  const edited = editRecord(read('index.md'), path, edit);
  return edited.ok ? { ok: true, value: { name: 'index.md', content: edited.value } } : edited;
}

interface Decided {
  readonly edit: RecordEdit;
  readonly problems: readonly CellProblem[];
}

function decideField(
  item: Item,
  field: BasedField,
  answer: Answer,
  who: ChangedBy,
  records: ArchiveRecords,
): Decided {
  const cells = toCells(item.record);
  const asked = (name: CellName): string =>
    answer.is === 'unknown' ? '' : answer.is === 'value' ? (answer.cells[name] ?? cells[name]) : cells[name];
  const given = new Map(cellsOf(field).map((name) => [name, asked(name)]));
  const { edit, problems } = changeCells(item, given, who, records);
  if (edit !== null) return { edit, problems };

  const known = cellsOf(field).some((name) => cells[name] !== '');
  const basis = known ? suppliedBy(who) : lookedFor(item.record.basis[field], who);
  return { edit: { values: {}, basis: { [field]: basis } }, problems: [] };
}

function decideRelation(
  item: Item,
  at: number,
  answer: Answer,
  who: ChangedBy,
  records: ArchiveRecords,
): Decided {
  const relations = item.record.relations.map((relation, index): Relation => {
    if (index !== at) return relation;
    if (answer.is === 'unknown') return { ...relation, is: 'unknown', basis: lookedFor(relation.basis, who) };
    const is = answer.is === 'value' ? (answer.cells['relation'] ?? relation.is) : relation.is;
    return { ...relation, is, basis: suppliedBy(who) };
  });
  const terms = (records.vocabularies.get('relation') ?? []).map(({ id }) => id);
  const unknown = relations.find(({ is }) => !terms.includes(is));
  const problems: CellProblem[] =
    unknown === undefined
      ? []
      : [
          {
            cell: 'relations',
            reason: `Unknown relation “${unknown.is}”.`,
            remedy: `Use one of content/vocab/relation.yml: ${terms.join(', ')}.`,
          },
        ];
  return { edit: { values: { relations }, basis: {} }, problems };
}

function decideSpeaker(
  item: Item,
  id: string,
  { answer, by, on }: Decision,
  who: ChangedBy,
  source: string,
): Read<ChangedFile> {
  const path = `${item.path}/quotations.yml`;
  const ledger = readYaml(quotationLedger, source, path);
  if (!ledger.ok) return ledger;
  const changed = ledger.value.map((quotation): Quotation => {
    if (quotation.id !== id) return quotation;
    const speaker = speakerAfter(quotation, answer, who, ledger.value);
    const { candidates: _, ...rest } = quotation;
    return { ...rest, speaker, history: [...quotation.history, { on, what: 'speaker-set', by }] };
  });
  const content = editLedger(source, path, changed);
  return content.ok ? { ok: true, value: { name: 'quotations.yml', content: content.value } } : content;
}

function speakerAfter(
  { speaker }: Quotation,
  answer: Answer,
  who: ChangedBy,
  ledger: readonly Quotation[],
): Quotation['speaker'] {
  const name = answer.is === 'value' ? (answer.cells['speaker'] ?? '').trim() : (speaker.name ?? '');
  if (answer.is === 'unknown' || name === '')
    return { name: null, kind: 'unknown', basis: lookedFor(speaker.basis, who) };
  const known = [speaker, ...ledger.map((quotation) => quotation.speaker)].find((each) => each.name === name);
  return { name, kind: known?.kind ?? 'unknown', basis: suppliedBy(who) };
}

function suppliedBy({ by, on }: ChangedBy): Basis {
  return { is: 'supplied', by, on };
}

function lookedFor(basis: Basis | undefined, { looked }: ChangedBy): Basis {
  return { is: 'unknown', searched: [...(basis?.is === 'unknown' ? basis.searched : []), looked] };
}
