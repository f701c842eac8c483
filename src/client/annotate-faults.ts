import type { AnnotateStrings } from '../core/strings/annotate.ts';
import type { Refusal } from './annotate-desk.ts';
import { partOf } from './template.ts';

/** Shows why nothing was written: at the fields that it is about, the rest above them. */
export class FormFaults {
  readonly #form: HTMLFormElement;
  readonly #strings: AnnotateStrings;

  constructor(form: HTMLFormElement, strings: AnnotateStrings) {
    this.#form = form;
    this.#strings = strings;
  }

  clear(): void {
    partOf(this.#form, 'problems').textContent = '';
    for (const fault of this.#form.querySelectorAll('[data-fault]')) fault.textContent = '';
    for (const field of this.#form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
  }

  show(problems: readonly Refusal[]): void {
    this.clear();
    const general: string[] = [];
    for (const problem of problems) {
      const words = this.#inWords(problem);
      const fault = this.#form.querySelector(`[data-fault="${fieldOf(problem)}"]`);
      if (fault === null) general.push(words);
      else fault.textContent = words;
      this.#form.querySelector(`[name="${fieldOf(problem)}"]`)?.setAttribute('aria-invalid', 'true');
    }
    partOf(this.#form, 'problems').textContent = [...general, this.#strings.notWritten].join('\n');
    const first = this.#form.querySelector<HTMLElement>('[aria-invalid]');
    if (first !== null) first.focus();
    else this.#form.querySelector('.fault:not(:empty), [role="alert"]')?.scrollIntoView({ block: 'nearest' });
  }

  #inWords(problem: Refusal): string {
    const { faults, refusals, unchanged, failed } = this.#strings;
    switch (problem.is) {
      case 'busy':
        return refusals.busy(problem.pid);
      case 'file-changed':
        return refusals.fileChanged(problem.path);
      case 'overlaps':
        return refusals.overlaps(problem.words);
      case 'unsound':
        return problem.problem;
      case 'no-article':
        return refusals.noArticle;
      case 'text-changed':
        return refusals.textChanged;
      case 'note-changed':
        return refusals.noteChanged;
      case 'quotation-changed':
        return refusals.quotationChanged;
      case 'unchanged':
        return unchanged;
      case 'failed':
        return failed;
      default:
        return faults[problem.is];
    }
  }
}

/** The field that a problem is about; empty where it is about none. */
function fieldOf(problem: Refusal): string {
  if ('field' in problem) return problem.field;
  return problem.is === 'overlaps' || problem.is === 'text-changed' ? 'passage' : '';
}
