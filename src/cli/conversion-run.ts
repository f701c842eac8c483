import type { VFileMessage } from 'vfile-message';
import { mintArticleId } from '../core/convert/id.ts';
import { newItem, type FoundDraft } from '../core/convert/new-item.ts';
import { newOutlet, outletIdOf } from '../core/convert/new-outlet.ts';
import { toYaml } from '../core/archive/to-yaml.ts';
import { comparableId } from '../core/text/slug.ts';
import { problem } from '../core/archive/problem.ts';
import { needsReview } from '../core/archive/review.ts';
import type { Held } from '../io/held.ts';
import { loadKnownArticles } from '../io/held-texts.ts';
import { sha256 as hash } from '../io/sha256.ts';
import type { Drafted, SeedDraft } from './draft-file.ts';
import { addCopy } from './further-copy.ts';
import { GivenIds } from './given-ids.ts';
import { KnownArticles, type Earlier } from './known-articles.ts';
import type { Pending } from './pending.ts';

/** A seed that became an article of its own. */
export interface Converted {
  readonly seed: string;
  readonly part: string | null;
  readonly article: string;
  readonly quotations: number;
  /** Whether a person should look at a value that is not plainly stated. */
  readonly needsReview: boolean;
  /** Id of the article of which this is a later version. */
  readonly versionOf: string | null;
}

/** A seed that holds an article that the archive has, or had. */
export interface FurtherCopy {
  readonly seed: string;
  readonly part: string | null;
  readonly article: string;
  readonly withdrawn: boolean;
}

/** How a run converts: the day, and the version of the converter. */
export interface Converter {
  readonly version: string;
  readonly on: string;
}

/**
 * The last step of a conversion, one seed after the other in the order of
 * their names: is it a copy, a version, or new; which ids does it get; what is
 * to be written. Its outcome depends on that order alone.
 */
export class ConversionRun {
  readonly converted: Converted[] = [];
  readonly copies: FurtherCopy[] = [];
  readonly problems: VFileMessage[] = [];
  unchanged = 0;
  readonly ids: GivenIds;
  /** Checksums of files by their path below `seeds/`: those of which something is held. */
  readonly files = new Map<string, string>();

  readonly #folder: string;
  readonly #converter: Converter;
  readonly #held: Held;
  readonly #pending: Pending;
  readonly #outlets: Map<string, string>;
  /** Articles by the checksums of their seeds. */
  readonly #seeds: Map<string, string>;
  #known: KnownArticles | null = null;

  constructor(folder: string, converter: Converter, held: Held, pending: Pending) {
    this.#folder = folder;
    this.#converter = converter;
    this.#held = held;
    this.#pending = pending;
    this.#outlets = new Map(held.outlets);
    this.#seeds = new Map(
      Array.from(held.seeds, ([id, seeds]) =>
        seeds.map(({ sha256 }): [string, string] => [sha256, id]),
      ).flat(),
    );
    this.ids = new GivenIds(held.answers, held.permalinks);
  }

  /** Take what was drafted of the next seed. */
  async take(drafted: Drafted): Promise<void> {
    switch (drafted.is) {
      case 'problem':
        this.problems.push(problem(...drafted.problem));
        return;
      case 'held':
        this.unchanged++;
        this.files.set(drafted.name, drafted.file);
        return;
      case 'draft':
        await this.#takeDraft(drafted.draft, drafted.file);
    }
  }

  async #takeDraft(draft: SeedDraft, file: string): Promise<void> {
    const { name: seed, part, sha256 } = draft.seed;
    const withdrawn = this.#held.withdrawn.get(sha256);
    if (withdrawn !== undefined) {
      this.copies.push({ seed, part, article: withdrawn, withdrawn: true });
      this.files.set(seed, file);
      return;
    }
    const known = await this.#knownArticles();
    const own = this.#withOutlet(draft);
    const copyOf = this.#seeds.get(sha256) ?? known.copyOf(own);
    if (copyOf === null) this.#make(own, await known.earlierOf(own), known);
    else {
      const problems = await addCopy(this.#pending, copyOf, own, this.#converter);
      this.problems.push(...problems);
      if (problems.length > 0) return;
      this.copies.push({ seed, part, article: copyOf, withdrawn: false });
    }
    this.files.set(seed, file);
    await this.#pending.settle();
  }

  #make(draft: SeedDraft, earlier: Earlier | null, known: KnownArticles): void {
    const { seed, found, digest } = draft;
    const { title, date, outlet } = found.record;
    const made = this.#minted(earlier === null ? draft : this.#asVersion(draft, earlier));
    if (found.publisher !== null && outlet !== null) this.#recordOutlet(outlet, found.publisher);
    this.#pending.addFolder(`content/articles/${made.id}`, made.files);
    this.ids.add(made.id, made.quotations);
    this.#seeds.set(seed.sha256, made.id);
    // A copy, for a piece of a string keeps the whole of it in memory.
    known.add(structuredClone({ id: made.id, title, date, outlet, digest }));
    this.converted.push({
      seed: seed.name,
      part: seed.part,
      article: made.id,
      quotations: made.quotations.length,
      needsReview: needsReview(found),
      versionOf: earlier?.id ?? null,
    });
  }

  /** The draft's item, made again where one of its ids is taken. */
  #minted(draft: SeedDraft): Pick<SeedDraft, 'id' | 'files' | 'quotations'> {
    const { articles, quotations } = this.ids;
    const isFree =
      !articles.has(comparableId(draft.id)) && !draft.quotations.some(({ id }) => quotations.has(id));
    if (isFree && draft.files.size > 0) return draft;
    const { title, date } = draft.found.record;
    const id = mintArticleId({ title, date, sha256: draft.seed.sha256 }, articles);
    return { id, ...newItem(draft.found, draft.seed, { ...this.#converter, id, taken: quotations, hash }) };
  }

  /** The draft with the outlet's id of this run: a text before it may have brought another outlet whose name makes the same id. */
  #withOutlet(draft: SeedDraft): SeedDraft {
    const { publisher, record } = draft.found;
    const outlet = publisher === null ? record.outlet : outletIdOf(publisher, this.#outlets, hash);
    return outlet === record.outlet ? draft : changed(draft, { ...record, outlet });
  }

  #asVersion(draft: SeedDraft, { id, share }: Earlier): SeedDraft {
    const { record } = draft.found;
    const outlets = record.outlet === null ? 'neither names its outlet' : 'the same outlet';
    const reason = `It has the title of that article, which came in before, ${outlets}, and ${Math.round(share * 100)} % of the same runs of four words.`;
    const basis = { is: 'inferred', reason, by: 'converter', on: this.#converter.on } as const;
    return changed(draft, { ...record, versionOf: id, basis: { ...record.basis, versionOf: basis } });
  }

  #recordOutlet(id: string, name: string): void {
    if (this.#outlets.has(name)) return;
    this.#pending.putFile('content/outlets', `${id}.yml`, toYaml(newOutlet(name)));
    this.#outlets.set(name, id);
  }

  /** What there is to compare with, loaded for the first seed that is new. */
  async #knownArticles(): Promise<KnownArticles> {
    this.#known ??= new KnownArticles(
      await loadKnownArticles(this.#folder, [...this.#held.seeds.keys()]),
      (id) => this.#pending.read(`content/articles/${id}`, 'anchored.txt'),
    );
    return this.#known;
  }
}

/** A draft with another record: its files are to be made again. */
function changed(draft: SeedDraft, record: FoundDraft['record']): SeedDraft {
  return { ...draft, found: { ...draft.found, record }, files: new Map() };
}
