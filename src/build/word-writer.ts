import { indexWords, isOnlySigns, type IndexWord } from '../core/search/index-words.ts';
import { GLUE, HELD_BLANK } from '../core/search/printed.ts';
import type { Spellings } from '../core/search/spellings.ts';

/** Writes the words of a page into HTML for the search engine, one after the other as it will count them. */
export class WordWriter {
  readonly #spellings: Spellings;
  readonly #html: string[] = [];
  readonly #printed: string[] = [];
  #differs = false;
  /** What was read of the word that is being read, and the elements that follow it. */
  #piece = '';
  #after: string[] = [];
  #glued = false;
  /** Signs that stand before the word that will be read, as a word of theirs. */
  #signs: IndexWord | null = null;

  constructor(spellings: Spellings) {
    this.#spellings = spellings;
  }

  /** Read on in the text of the page. */
  text(text: string): void {
    for (const part of text.split(/(\s+)/u)) {
      if (part === '') continue;
      if (/^\s/u.test(part)) this.blank();
      else this.#letters(part);
    }
  }

  /** A quotation's marks belong to its first and last word, on whichever side of the element they stand. */
  anchor(html: string): void {
    if (/[\p{L}\p{N}]/u.test(this.#piece)) {
      this.#after.push(html);
      return;
    }
    this.#writeSigns();
    this.#html.push(html);
  }

  /** A word ends here. */
  blank(): void {
    this.#flush();
    this.#glued = false;
  }

  /** Write an element's tag between two words. */
  tag(html: string): void {
    this.blank();
    this.#writeSigns();
    this.#html.push(html);
  }

  /** What was written. */
  html(): string {
    return this.#html.join('');
  }

  /** Null where the words stand in the index as they are printed. */
  printed(): string | null {
    return this.#differs ? this.#printed.join('') : null;
  }

  #letters(part: string): void {
    const own = this.#after.length === 0 ? part : (/^[^\p{L}\p{N}]*/u.exec(part)?.[0] ?? '');
    this.#piece += own;
    if (own.length === part.length) return;
    this.#flush();
    this.#glued = true;
    this.#piece = part.slice(own.length);
  }

  #flush(): void {
    const words = this.#piece === '' ? [] : indexWords(this.#piece, this.#spellings);
    const isAlone = words.length === 1 && !this.#glued && this.#after.length === 0;
    for (const word of words) {
      if (isAlone && isOnlySigns(word)) this.#hold(word);
      else this.#write(word);
      this.#glued = true;
    }
    this.#piece = '';
    this.#html.push(...this.#after);
    this.#after = [];
  }

  /** Signs between blanks go with the word before them where a quotation's border is not between, else with the one behind. */
  #hold(signs: IndexWord): void {
    const last = this.#html.length - 1;
    if (this.#html[last]?.endsWith(' ') !== true) {
      this.#signs = this.#signs === null ? signs : held(this.#signs, signs);
      return;
    }
    this.#html[last] = `${this.#html[last].trimEnd()}${HELD_BLANK}${escapeText(signs.form)} `;
    this.#printed.push(HELD_BLANK, signs.printed);
    this.#differs ||= signs.form !== signs.printed;
  }

  #write(word: IndexWord): void {
    const { form, printed } = this.#signs === null ? word : held(this.#signs, word);
    this.#signs = null;
    this.#html.push(`${this.#glued ? GLUE : ''}${escapeText(form)} `);
    if (this.#printed.length > 0) this.#printed.push(this.#glued ? GLUE : ' ');
    this.#printed.push(printed);
    this.#differs ||= form !== printed;
  }

  /** Signs behind which no word comes are one after all. */
  #writeSigns(): void {
    const signs = this.#signs;
    this.#signs = null;
    if (signs !== null) this.#write(signs);
  }
}

/** Two that the engine counts as one. */
function held(first: IndexWord, second: IndexWord): IndexWord {
  return {
    form: first.form + HELD_BLANK + second.form,
    printed: first.printed + HELD_BLANK + second.printed,
  };
}

/** Text as it stands in HTML. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
