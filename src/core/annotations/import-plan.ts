import { mintId, type Sha256 } from '../text/permanent-id.ts';
import { annotation, LONGEST_BODY, type Annotation, type AnnotationTarget } from './annotation.ts';
import { comparableAddress, ownNote } from './import-addresses.ts';
import { HeldNotes } from './import-held.ts';
import type { ForeignNote, ReadEntry, Words } from './import-note.ts';
import { notePlacer, type Placeable, type PlaceNote } from './import-place.ts';

/** An article or an outlet on which notes can stand. */
export interface Holding extends Placeable {
  readonly kind: 'articles' | 'outlets';
  readonly id: string;
  /** Where it was published, and where a copy is; its own page is not among them. */
  readonly addresses: readonly string[];
  readonly notes: readonly Annotation[];
}

/** The archive into which notes are imported. */
export interface ImportInto {
  readonly holdings: readonly Holding[];
  /** What the IRIs of its own pages begin with. */
  readonly own: readonly string[];
  /** The language of notes that name none. */
  readonly language: string;
  /** Every id ever given to a note. */
  readonly taken: ReadonlySet<string>;
}

/** What whoever imports decides. */
export interface ImportChoices {
  /** Whose notes those are that do not say it. */
  readonly by: string;
  /** Today. */
  readonly day: string;
  /** The article that all notes stand on; null: each on the one whose address it names. */
  readonly article: string | null;
  readonly private: boolean;
  readonly groups: boolean;
  readonly keepOrphans: boolean;
}

/** What core cannot do by itself. */
export interface ImportTools {
  readonly sha256: Sha256;
  readonly toMarkdown: (words: Words) => string;
}

/** A note on what it stands on; `left` is what is not taken over as it was, in words. */
interface Recorded {
  readonly holding: Holding;
  readonly record: Annotation;
  readonly left: readonly string[];
}

/** What becomes of one entry of a file. */
export type Imported =
  | ({ readonly is: 'added' } & Recorded)
  | ({ readonly is: 'orphan'; readonly why: 'missing' | 'ambiguous'; readonly kept: boolean } & Recorded)
  | { readonly is: 'known' }
  | { readonly is: 'left-out'; readonly why: 'reply' | 'hidden' | 'private' | 'group' | 'no-words' }
  | { readonly is: 'elsewhere'; readonly about: string }
  | { readonly is: 'refused'; readonly reason: string };

/**
 * Decides what becomes of one entry of a file after the other. Nothing is
 * changed: the records are handed back, and count for the entries after them.
 */
export class ImportPlan {
  readonly #into: ImportInto;
  readonly #choices: ImportChoices;
  readonly #tools: ImportTools;
  readonly #book: ReadonlyMap<string, readonly Holding[]>;
  readonly #held: HeldNotes;
  readonly #placers = new Map<Holding, PlaceNote>();

  constructor(into: ImportInto, choices: ImportChoices, tools: ImportTools) {
    this.#into = into;
    this.#choices = choices;
    this.#tools = tools;
    this.#book = addressBook(into);
    this.#held = new HeldNotes(into);
  }

  /** What becomes of the next entry. */
  decide(entry: ReadEntry): Imported {
    if (!entry.ok) return { is: 'refused', reason: entry.reason };
    const { note } = entry;
    const [about = '', ...others] = note.about;
    const [holding, ...further] = this.#holdingsOf(about);
    if (holding === undefined) return { is: 'elsewhere', about };
    const why = leftOut(note, this.#choices);
    if (why !== null) return { is: 'left-out', why };
    if (others.length > 0) return { is: 'refused', reason: 'It stands on several things at once.' };
    if (further.length > 0) return { is: 'refused', reason: severalHave(about, [holding, ...further]) };
    return this.#place(note, holding);
  }

  #place(note: ForeignNote, holding: Holding): Imported {
    const name = nameIn(holding, note, this.#into.own);
    const placer = this.#placers.get(holding) ?? notePlacer(holding);
    this.#placers.set(holding, placer);
    const placed = placer(note.on, name.id !== null);
    if (placed.is === 'unplaceable') return { is: 'refused', reason: placed.why };

    if (isEndless(note)) return { is: 'refused', reason: TOO_LONG };
    const draft = this.#draft(note, placed.on, name.importedFrom);
    if (draft.body === '') return { is: 'left-out', why: 'no-words' };
    if (this.#held.has(holding, name, draft)) return { is: 'known' };
    const source = { article: holding.id, words: draft.body, occurrence: 0 };
    const id = name.id ?? mintId(source, this.#held.ids, this.#tools.sha256);
    const status = placed.is === 'placed' ? 'active' : 'orphan';
    const read = annotation.safeParse({ id, status, ...draft });
    if (!read.success) return { is: 'refused', reason: read.error.issues[0]?.message ?? '' };

    const recorded = { holding, record: read.data, left: leftBehind(note) };
    const kept = placed.is === 'placed' || this.#choices.keepOrphans;
    if (kept) this.#held.add(holding, read.data);
    return placed.is === 'placed'
      ? { is: 'added', ...recorded }
      : { is: 'orphan', why: placed.why, kept, ...recorded };
  }

  #holdingsOf(about: string): readonly Holding[] {
    const { article } = this.#choices;
    if (article === null) return this.#book.get(comparableAddress(about)) ?? [];
    return this.#into.holdings.filter(({ kind, id }) => kind === 'articles' && id === article);
  }

  #draft(note: ForeignNote, on: AnnotationTarget, importedFrom: string | null): Draft {
    const { by, day } = this.#choices;
    const { kind, sources, language, modified } = note;
    const date = note.date ?? day;
    return {
      kind,
      on,
      body: bodyOf(note, this.#tools.toMarkdown),
      ...(language !== null && language !== this.#into.language && { language }),
      sources,
      by: note.by ?? by,
      date,
      ...(modified !== null && modified !== date && { modified }),
      ...(importedFrom !== null && { importedFrom }),
    };
  }
}

const TOO_LONG = `Its words are too long for a note, which has at most ${LONGEST_BODY.toLocaleString('en')} characters.`;

type Draft = Omit<Annotation, 'id' | 'status' | 'sources'> & Pick<ForeignNote, 'sources'>;

/** Articles and outlets by the addresses that notes may name them by, in comparable form. */
function addressBook({ holdings, own }: ImportInto): Map<string, Holding[]> {
  const book = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const pages = own.map((prefix) => `${prefix}${holding.kind}/${holding.id}/`);
    for (const address of new Set([...holding.addresses, ...pages].map(comparableAddress)))
      book.set(address, [...(book.get(address) ?? []), holding]);
  }
  return book;
}

function severalHave(about: string, holdings: readonly Holding[]): string {
  return `Several articles have the address ${about}: ${holdings.map(({ id }) => id).join(', ')}.`;
}

function leftOut(
  { is, readers }: ForeignNote,
  choices: ImportChoices,
): 'reply' | 'hidden' | 'private' | 'group' | null {
  if (is !== 'note') return is;
  if (readers === 'private' && !choices.private) return 'private';
  return readers === 'group' && !choices.groups ? 'group' : null;
}

/** Whether a note is so long that turning it into Markdown is not worth its time; markup may take four fifths of it. */
function isEndless({ body }: ForeignNote): boolean {
  return body.reduce((length, { value }) => length + value.length, 0) > 5 * LONGEST_BODY;
}

/** Who a note is: one of ours has an id, another one an address that names it; or neither. */
interface Name {
  readonly id: string | null;
  readonly importedFrom: string | null;
}

function nameIn(holding: Holding, note: ForeignNote, own: readonly string[]): Name {
  const named = ownNote(note.id ?? '', own);
  const ours = named !== null && named.kind === holding.kind && named.id === holding.id;
  const from = annotation.shape.importedFrom.safeParse((ours ? note.via : note.id) ?? undefined);
  return { id: ours ? named.note : null, importedFrom: from.data ?? null };
}

/** The words in Markdown; of a note that is only addresses, these. */
function bodyOf({ body, sources }: ForeignNote, toMarkdown: ImportTools['toMarkdown']): string {
  const parts = body.map(toMarkdown).filter((words) => words.trim() !== '');
  const addresses = sources.flatMap(({ url }) => (url === undefined ? [] : [`<${url}>`]));
  return (parts.length === 0 ? addresses : parts).join('\n\n');
}

function leftBehind({ left, date }: ForeignNote): readonly string[] {
  return date === null ? [...left, 'no day of writing given: it has today’s'] : left;
}
