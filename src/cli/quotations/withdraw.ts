import { parseArgs } from 'node:util';
import { redact, withdraw } from '../../core/quotations/edit-quotation.ts';
import { sha256 } from '../../io/sha256.ts';
import { editQuotation, type Change, type Held } from './edit.ts';
import { editOptions, folderOf, misuse, required, today } from '../command-options.ts';

/** `cuttings quotations withdraw ID --by WHO --reason WHY [--redact]` */
export async function runWithdraw(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...editOptions, redact: { type: 'boolean', default: false } },
  });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw misuse('withdraw takes one id.');
  const editor = { by: required('by', values.by), on: today(), reason: required('reason', values.reason) };

  return editQuotation(folderOf(values.archive), id, values['dry-run'], (held): Change => {
    const { quotation } = held;
    if (quotation.status === 'merged')
      return {
        refused: `Quotation ${quotation.id} is merged; withdraw ${quotation.mergedInto ?? 'its successor'}, which answers for it.`,
      };
    if (quotation.status === 'withdrawn' && (!values.redact || quotation.redacted !== undefined))
      return { refused: `Quotation ${quotation.id} is withdrawn already.` };
    const withdrawn = withdraw(quotation, editor);
    return {
      quotation: values.redact ? redact(withdrawn, sha256) : withdrawn,
      said: [
        `Quotation ${quotation.id} is withdrawn; its page says when and why.`,
        ...notesOnIt(held),
        ...(values.redact ? stillHeld(held) : ['Its words can still be read in the article.']),
      ],
    };
  });
}

/** What a person must decide on before the archive is published again. */
function notesOnIt({ quotation, item }: Held): string[] {
  return item.annotations
    .filter(({ status, on }) => status === 'active' && on.is === 'quotation' && on.id === quotation.id)
    .map(
      ({ id }) =>
        `Note ${id} is on it. Keep it without a place, run: npx cuttings annotations orphan ${id} — or withdraw it, too.`,
    );
}

/** The notes whose selectors repeat words of a quotation. */
function notesWithItsWords({ quotation, item }: Held): string[] {
  return item.annotations
    .filter(
      ({ on }) =>
        on.is === 'passage' &&
        on.of === 'text' &&
        quotation.parts.some(
          ({ start, end }) =>
            on.selector.start - on.selector.prefix.length < end &&
            start < on.selector.end + on.selector.suffix.length,
        ),
    )
    .map(({ id }) => id);
}

/** Where a person must take the words out, because only a person can decide what becomes of the text. */
function stillHeld(held: Held): string[] {
  const { quotation, item } = held;
  const notes = notesWithItsWords(held);
  const merged = item.quotations.filter(({ mergedInto }) => mergedInto === quotation.id).map(({ id }) => id);
  return [
    'Its words have left the ledger’s entry. These files still hold them:',
    `  ${item.path}/index.md — take them out of the text, and run: npx cuttings quotations fix ${item.id}`,
    `  ${item.path}/anchored.txt — follows when fix has run`,
    `  ${item.path}/conversion.yml — the check then prints the home that they need there, and where other homes repeat them`,
    ...item.conversions.map(({ seed }) => `  seeds/${seed} — take it out of the public archive`),
    ...(merged.length === 0
      ? []
      : [`  ${item.path}/quotations.yml — the parts of ${merged.join(', ')}, merged into it`]),
    ...(notes.length === 0 ? [] : [`  ${item.path}/annotations.yml — the selectors of ${notes.join(', ')}`]),
    '  the version history — it keeps every earlier version until it is removed there, too',
    'If the whole text must go, withdraw the article instead.',
  ];
}
