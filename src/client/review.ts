import { review } from '../core/strings/review.ts';
import { editorName } from './editor-name.ts';
import { askDesk, type DeskAnswer, type ReviewCard, type ReviewDecision } from './review-desk.ts';
import { copyTemplate, elementIn, partOf } from './template.ts';

/** The keys that decide from anywhere on the card, with Alt. */
const KEYS: Readonly<Record<string, string>> = { KeyU: 'unknown', KeyS: 'skip', KeyB: 'back' };

/**
 * `<cuttings-review>`: goes through the uncertain values of the archive, one
 * at a time, and has the development server write what the person decides.
 *
 * The list is the server's: what is decided drops out of it, what is skipped
 * stays in front, so that the place in the list is all there is to remember.
 */
class CuttingsReview extends HTMLElement {
  #at = 0;
  #card: ReviewCard | null = null;

  connectedCallback(): void {
    this.#form('who').addEventListener('submit', (event) => {
      event.preventDefault();
      editorName.keep(this.#nameField().value);
      void this.#show();
    });
    this.#form('card').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#decide(this.#typed());
    });
    this.#onClick('unknown', () => void this.#decide({ is: 'unknown' }));
    this.#onClick('skip', () => void this.#go(this.#at + 1));
    this.#onClick('back', () => void this.#go(this.#at - 1));
    this.#onClick('again', () => void this.#go(0));
    this.#onClick('change-name', () => {
      this.#askName();
    });
    this.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    void this.#show();
  }

  #form(name: string): HTMLFormElement {
    return partOf(this, name) as HTMLFormElement; // as Review.astro writes them
  }

  #nameField(): HTMLInputElement {
    return elementIn(this, 'input[name="by"]') as HTMLInputElement; // as Review.astro writes it
  }

  #inputs(): HTMLInputElement[] {
    return [...partOf(this, 'inputs').querySelectorAll('input')];
  }

  #onClick(part: string, work: () => void): void {
    partOf(this, part).addEventListener('click', work);
  }

  #key(event: KeyboardEvent): void {
    const part = event.altKey && !event.ctrlKey && !event.metaKey ? KEYS[event.code] : undefined;
    if (part === undefined || this.#form('card').hidden) return;
    event.preventDefault();
    partOf(this, part).click();
  }

  #askName(): void {
    this.#form('card').hidden = true;
    this.#form('who').hidden = false;
    this.#nameField().value = editorName.read();
    this.#nameField().focus();
  }

  async #go(at: number): Promise<void> {
    if (this.hasAttribute('aria-busy')) return;
    this.#at = Math.max(0, at);
    this.#say('');
    await this.#show();
  }

  /** Show the point at the current place of the list. */
  async #show(): Promise<void> {
    const by = editorName.read();
    if (by === '') {
      this.#askName();
      return;
    }
    const answer = await this.#ask({ ask: 'card', at: this.#at });
    if (answer.is !== 'card') return;
    this.#form('who').hidden = true;
    this.#card = answer.card;
    this.#form('card').hidden = answer.card === null;
    partOf(this, 'again').hidden = answer.card !== null || answer.total === 0;
    if (answer.card === null) {
      this.#say([partOf(this, 'status').textContent, review.end(answer.total)].join(' ').trim());
      partOf(this, 'again').querySelector('button')?.focus();
    } else this.#fill(answer.card, answer.at, answer.total, by);
  }

  #fill(card: ReviewCard, at: number, total: number, by: string): void {
    partOf(this, 'position').textContent = review.position(at + 1, total);
    for (const part of ['heading', 'why', 'words', 'evidence'] as const)
      partOf(this, part).textContent = card[part];
    const article = partOf(this, 'article') as HTMLAnchorElement; // as Review.astro writes it
    article.textContent = card.title;
    article.href = `${this.dataset['articles'] ?? ''}${card.article}/`;
    partOf(this, 'as').textContent = review.as(by);
    partOf(this, 'inputs').replaceChildren(...card.inputs.map(inputElement));
    partOf(this, 'proposals').replaceChildren(...card.proposals.map((other) => this.#proposal(other)));
    const decidable = card.inputs.length > 0;
    partOf(this, 'confirm').hidden = !decidable;
    partOf(this, 'unknown').hidden = !decidable;
    partOf(this, 'back').hidden = at === 0;
    (this.#inputs()[0] ?? partOf(this, 'skip')).focus();
  }

  #proposal({ value, evidence }: ReviewCard['proposals'][number]): HTMLElement {
    const { root, slot } = copyTemplate('review-proposal');
    const button = slot('value') as HTMLButtonElement; // as Review.astro writes it
    button.textContent = value;
    slot('evidence').textContent = evidence;
    // A reading of several cells is not to be taken over in one, nor one of the text.
    button.disabled = this.#card?.inputs.length !== 1;
    button.addEventListener('click', () => {
      const [input] = this.#inputs();
      if (input !== undefined) void this.#decide({ is: 'value', cells: { [input.name]: value } });
    });
    return root;
  }

  #typed(): ReviewDecision {
    const inputs = this.#inputs();
    const cells = Object.fromEntries(inputs.map(({ name, value }) => [name, value.trim()]));
    const changed = this.#card?.inputs.some(({ name, value }) => cells[name] !== value.trim()) === true;
    return changed ? { is: 'value', cells } : { is: 'right' };
  }

  async #decide(answer: ReviewDecision): Promise<void> {
    const card = this.#card;
    // A key that is held down, or pressed while the answer is on its way, decides nothing about the next point.
    if (card === null || card.inputs.length === 0 || this.hasAttribute('aria-busy')) return;
    const { article, subject, inputs, heading, title } = card;
    const seen = inputs.map(({ value }) => value);
    const by = editorName.read();
    const answered = await this.#ask({ ask: 'decide', article, subject, answer, seen, by });
    if (answered.is !== 'written') return;
    this.#say(review.written(heading, title));
    await this.#show();
  }

  /** Ask the server; what it refuses is shown, and nothing else changes. */
  async #ask(question: object): Promise<DeskAnswer> {
    this.setAttribute('aria-busy', 'true');
    const answer = await askDesk(this.dataset, question).catch((): DeskAnswer => ({
      is: 'refused',
      problems: [review.failed],
    }));
    this.removeAttribute('aria-busy');
    const problems = answer.is === 'refused' ? [...answer.problems, review.notWritten] : [];
    partOf(this, 'problems').textContent = problems.join('\n');
    return answer;
  }

  #say(line: string): void {
    partOf(this, 'status').textContent = line;
  }
}

function inputElement({ name, label, hint, value }: ReviewCard['inputs'][number]): HTMLElement {
  const { root, slot } = copyTemplate('review-input');
  slot('label').textContent = label;
  slot('hint').textContent = hint;
  const input = elementIn(root, 'input') as HTMLInputElement; // by its name
  input.name = name;
  input.value = value;
  return root;
}

// The server reloads every page when a file changes, this one too, and the person would lose place and focus. What
// is shown here is asked for anew after each decision, so the reload is held back: it waits for its listeners.
const never = (): unknown => new Promise(() => undefined);
import.meta.hot?.on('vite:beforeFullReload', never);

customElements.define('cuttings-review', CuttingsReview);
