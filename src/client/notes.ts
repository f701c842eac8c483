import { elementIn } from './template.ts';

/** Where the reader's choice is kept. */
const KEY = 'cuttings:notes';
const HIDDEN = 'hidden';

/**
 * `<cuttings-notes>`: shows which words a note is about, and which notes are
 * about words, and lets the reader hide all notes.
 *
 * The choice holds for all articles and is remembered. Whoever follows a link
 * to a note sees the notes all the same.
 */
class CuttingsNotes extends HTMLElement {
  connectedCallback(): void {
    elementIn(this, 'button').addEventListener('click', () => {
      const hidden = !isHidden();
      remember(hidden);
      this.#show(!hidden);
    });
    window.addEventListener('hashchange', () => {
      if (leadsToNote()) this.#show(true);
    });
    for (const type of ['pointerover', 'focusin']) document.addEventListener(type, light);
    this.#show(!remembered() || leadsToNote());
    this.hidden = false;
  }

  #show(shown: boolean): void {
    document.documentElement.classList.toggle('without-notes', !shown);
    elementIn(this, 'button').ariaLabel = (shown ? this.dataset['hide'] : this.dataset['show']) ?? '';
    if (shown && leadsToNote()) document.querySelector(location.hash)?.scrollIntoView();
  }
}

function isHidden(): boolean {
  return document.documentElement.classList.contains('without-notes');
}

function leadsToNote(): boolean {
  return /^#n-[0-9a-z]+$/.test(location.hash);
}

/** Whether the reader has hidden the notes; no where the browser keeps nothing for this site. */
function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) === HIDDEN;
  } catch {
    return false;
  }
}

function remember(hidden: boolean): void {
  try {
    if (hidden) localStorage.setItem(KEY, HIDDEN);
    else localStorage.removeItem(KEY);
  } catch {
    // The choice then holds for this page alone.
  }
}

/** Mark the note or the passage under the pointer or the focus, and what belongs to it. */
function light({ target }: Event): void {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
  if (!(target instanceof Element)) return;
  const note = target.closest('.annotation')?.id.slice('n-'.length);
  const ids = note === undefined ? namedBy(target) : [note];
  for (const id of ids) {
    for (const part of document.querySelectorAll(`#n-${id}, .noted[data-notes~="${id}"]`)) {
      part.classList.add('lit');
    }
  }
}

/** The notes on the words of an element. */
function namedBy(element: Element): string[] {
  const marked = element.closest('.noted, .note-mark');
  const named = marked?.getAttribute('data-notes') ?? marked?.getAttribute('href')?.slice('#n-'.length);
  return named?.split(' ') ?? [];
}

customElements.define('cuttings-notes', CuttingsNotes);
