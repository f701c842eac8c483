import { copyTemplate, elementIn } from './template.ts';

/** Characters of a label at most: enough to tell a note or a quotation from the others. */
const LONGEST = 120;

/** A radio button of the form. */
export function choiceElement(
  name: string,
  { value, label }: { readonly value: string; readonly label: string },
  isChosen: boolean,
): HTMLElement {
  const { root, slot } = copyTemplate('annotate-choice');
  slot('label').textContent = label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label;
  const input = elementIn(root, 'input') as HTMLInputElement; // by its name
  input.name = name;
  input.value = value;
  input.checked = isChosen;
  return root;
}
