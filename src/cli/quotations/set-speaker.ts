import { parseArgs } from 'node:util';
import { setSpeaker } from '../../core/quotations/edit-quotation.ts';
import { isGone, speakerKind, type SpeakerKind } from '../../core/quotations/quotation.ts';
import { editQuotation } from './edit.ts';
import { editOptions, folderOf, misuse, required, today } from '../command-options.ts';

/** `cuttings quotations set-speaker ID NAME --by WHO [--kind KIND] [--reason WHY]` */
export async function runSetSpeaker(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...editOptions, kind: { type: 'string', default: 'person' } },
  });
  const [id, typed, ...more] = positionals;
  const name = typed?.trim() ?? '';
  if (id === undefined || name === '' || more.length > 0)
    throw misuse('set-speaker takes an id and a name; put a name of several words into quotation marks.');
  const by = required('by', values.by);
  const kind = kindOf(values.kind);
  const editor = { by, on: today(), reason: values.reason };

  return editQuotation(folderOf(values.archive), id, values['dry-run'], ({ quotation }) =>
    isGone(quotation)
      ? { refused: `Quotation ${quotation.id} is ${quotation.status}: nothing shows its speaker.` }
      : {
          quotation: setSpeaker(quotation, { name, kind }, editor),
          said: [`Quotation ${quotation.id} was said by ${name} (${kind}), supplied by ${by}.`],
        },
  );
}

function kindOf(typed: string): SpeakerKind {
  const kind = speakerKind.exclude(['unknown']).safeParse(typed);
  if (!kind.success) throw misuse(`Invalid --kind ${typed}. Use person, organisation or document.`);
  return kind.data;
}
