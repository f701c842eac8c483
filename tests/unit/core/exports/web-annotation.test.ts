import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { z } from 'zod';
import { MOTIVATIONS, type Annotation } from '../../../../src/core/annotations/annotation.ts';
import { readJson } from '../../../../src/core/annotations/import-json.ts';
import { ImportPlan, type Holding } from '../../../../src/core/annotations/import-plan.ts';
import { readNotes } from '../../../../src/core/annotations/import-read.ts';
import type { Archive, Article } from '../../../../src/core/archive/archive.ts';
import {
  archiveNotes,
  archiveNotesPage,
  articleNotes,
  NOTES_A_PAGE,
  pageCount,
} from '../../../../src/core/exports/web-annotation-collection.ts';
import type { NoteNames } from '../../../../src/core/exports/web-annotation.ts';
import { strings } from '../../../../src/core/strings/strings.ts';
import { sampleArchive, sampleItem, sampleNote, sampleOutlet } from '../../sample.ts';
import { PARAGRAPHS, TEXTS, wildNotes } from '../annotations/wild-notes.ts';

const S = strings('en');
const ADDRESS = 'https://archive.example/base/';

function namesBelow(prefix: string): NoteNames {
  const page = {
    article: (id: string) => `${prefix}articles/${id}/`,
    outlet: (id: string) => `${prefix}outlets/${id}/`,
  };
  return {
    ...page,
    note: ({ record, article, outlet }) =>
      `${article === null ? page.outlet(outlet?.id ?? '') : page.article(article.id)}#n-${record.id}`,
  };
}

function archiveWith(annotations: readonly Annotation[]): Archive {
  const item = sampleItem('a', PARAGRAPHS, {
    record: { title: TEXTS.title, standfirst: TEXTS.standfirst },
    quoted: [{ id: 'q111111', words: '“We were promised a tram,”', speaker: 'Marit Solberg' }],
    annotations,
  });
  const outlet = { ...sampleOutlet('Radio Osterby'), annotations: [sampleNote('0000000')] };
  return sampleArchive([item], { outlets: new Map([['radio', outlet]]) });
}

function onlyArticle({ articles: [article] }: Archive): Article {
  assert.ok(article);
  return article;
}

/** Every file that an archive with these notes hands on. */
function filesOf(annotations: readonly Annotation[], prefix: string): string[] {
  const archive = archiveWith(annotations);
  const names = namesBelow(prefix);
  const all = {
    notes: archive.notes,
    label: 'Sample',
    id: `${prefix}annotations/collection.json`,
    page: (number: number) => `${prefix}annotations/page-${number}.json`,
  };
  return [
    articleNotes(onlyArticle(archive), `${prefix}articles/a.annotations.json`, names, S),
    archiveNotes(all),
    ...Array.from({ length: pageCount(archive.notes) }, (_, at) => archiveNotesPage(all, at + 1, names, S)),
  ];
}

function articleFile(annotations: readonly Annotation[], prefix = ADDRESS): string {
  return filesOf(annotations, prefix)[0] ?? '';
}

function imported(files: readonly string[], prefix: string): Annotation[] {
  const holding: Holding = {
    kind: 'articles',
    id: 'a',
    addresses: [],
    texts: TEXTS,
    quotations: new Set(['q111111']),
    notes: [],
  };
  const plan = new ImportPlan(
    { holdings: [holding], own: [prefix], language: 'en', taken: new Set() },
    { by: 'Nobody', day: '2000-01-01', article: null, private: false, groups: false, keepOrphans: true },
    { sha256: () => assert.fail('An id was minted.'), toMarkdown: ({ value }) => value },
  );
  return files.flatMap((file) => {
    const json = readJson(file);
    assert.ok(json.ok);
    return (readNotes(json.value)?.entries ?? []).flatMap((entry) => {
      const decided = plan.decide(entry);
      return decided.is === 'added' || decided.is === 'orphan' ? [decided.record] : [];
    });
  });
}

const iri = z.string().regex(/^(?:https?:|urn:)[^\s<>"{}|\\^`]+$/);
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
/** What the model demands of what we write. */
const webAnnotation = z.object({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.enum(Object.values(MOTIVATIONS)),
  creator: z.object({ name: z.string() }),
  created: instant,
  modified: instant.optional(),
  via: iri.optional(),
  body: z.object({
    type: z.literal('TextualBody'),
    value: z.string(),
    format: z.literal('text/markdown'),
    language: z.string(),
  }),
  target: z.object({
    type: z.literal('SpecificResource'),
    source: iri,
    selector: z
      .array(
        z.object({ type: z.string(), exact: z.string().optional(), start: z.int().nonnegative().optional() }),
      )
      .min(1)
      .optional(),
    state: z.object({ type: z.literal('TimeState'), sourceDate: instant }),
  }),
});
const page = z.object({
  id: iri,
  type: z.literal('AnnotationPage'),
  partOf: z.object({ id: iri, total: z.int().nonnegative() }),
  startIndex: z.int().nonnegative(),
  items: z.array(webAnnotation),
  prev: iri.optional(),
  next: iri.optional(),
});
const context = { '@context': z.literal('http://www.w3.org/ns/anno.jsonld') };
const collection = z.object({
  ...context,
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.int().nonnegative(),
  first: z.union([iri, page]),
  last: iri,
});
const described = z.object({
  first: z.object({ items: z.array(z.object({ target: z.object({ 'dcterms:description': z.string() }) })) }),
});
const file = z.union([collection, page.extend(context)]);

describe('the notes as W3C Web Annotations', () => {
  it('are what the model demands, whatever the notes', () => {
    fc.assert(
      fc.property(wildNotes, fc.constantFrom(ADDRESS, 'urn:cuttings:'), (notes, prefix) => {
        for (const written of filesOf(notes, prefix)) file.parse(JSON.parse(written));
      }),
      { numRuns: 50 },
    );
  });

  it('come back as the records that they were', () => {
    fc.assert(
      fc.property(wildNotes, fc.constantFrom(ADDRESS, 'urn:cuttings:'), (notes, prefix) => {
        const written = filesOf(notes, prefix);
        const back = imported(written, prefix);
        const handedOn = notes.filter(({ status }) => status !== 'withdrawn');
        const byId = (a: Annotation, b: Annotation): number => (a.id < b.id ? -1 : 1);
        assert.deepEqual(back.toSorted(byId), handedOn.toSorted(byId));
        assert.equal(filesOf(back, prefix)[0], written[0]);
      }),
      { numRuns: 50 },
    );
  });

  it('point at their words, counted in characters', () => {
    const note = sampleNote('1111111', { text: TEXTS.text, words: 'the quay' });
    const { first } = z.object({ first: page }).parse(JSON.parse(articleFile([note])));
    const target = first.items[0]?.target;
    assert.ok(target);
    const characters = Array.from(TEXTS.text);
    const start = target.selector?.find(({ type }) => type === 'TextPositionSelector')?.start ?? -1;
    assert.notEqual(start, TEXTS.text.indexOf('the quay'));
    assert.equal(characters.slice(start, start + 8).join(''), 'the quay');
    assert.equal(target.source, `${ADDRESS}articles/a/`);
  });

  it('carry the disclosure of their article, each by itself', () => {
    const written = described.parse(
      JSON.parse(
        articleFile([
          sampleNote('1111111'),
          sampleNote('2222222', { on: { is: 'quotation', id: 'q111111' } }),
        ]),
      ),
    );
    const said = written.first.items.map(({ target }) => target['dcterms:description']);
    assert.equal(said.length, 2);
    for (const words of said) assert.match(words, /Publisher not named in the text; credited to Ellen Marsh/);
    assert.ok(said.some((words) => words.includes('Marit Solberg')));
  });

  it('hold no note that was withdrawn', () => {
    const withdrawn = { on: '2026-11-21', by: 'R. Example', reason: 'It was wrong.' };
    const notes = [
      sampleNote('1111111'),
      sampleNote('2222222', { status: 'withdrawn', body: 'Gone.', withdrawn }),
    ];
    for (const written of filesOf(notes, ADDRESS)) assert.doesNotMatch(written, /Gone\.|2222222/);
  });

  it('stand on pages of one size that lead to each other', () => {
    const ids = Array.from({ length: NOTES_A_PAGE * 2 }, (_, at) => `a${String(at).padStart(6, '0')}`);
    const [, whole, ...pages] = filesOf(
      ids.map((id) => sampleNote(id)),
      ADDRESS,
    ).map((one) => file.parse(JSON.parse(one)));
    const total = ids.length + 1;
    assert.equal(whole && 'total' in whole && whole.total, total);
    const read = pages.map((one) => page.parse(one));
    assert.deepEqual(
      read.map(({ startIndex, items }) => [startIndex, items.length]),
      [
        [0, 50],
        [50, 50],
        [100, 1],
      ],
    );
    for (const [at, { prev, next, partOf }] of read.entries()) {
      assert.equal(prev, read[at - 1]?.id);
      assert.equal(next, read[at + 1]?.id);
      assert.equal(partOf.total, total);
    }
  });
});

/** The W3C's own test suite, with its runner, which is no part of the project. */
const SUITE =
  process.env['W3C_ANNOTATION_SUITE'] ??
  join(import.meta.dirname, '../../../../../shared/data/web-annotation');
const runner = join(SUITE, 'run.mjs');
const missing = missingForSuite();

function missingForSuite(): string | false {
  if (!existsSync(runner)) return `The W3C's suite is not here (${SUITE}): nothing was validated.`;
  const found = ['ajv', 'ajv-draft-04', 'ajv-formats'].every((name) =>
    (createRequire(runner).resolve.paths(name) ?? []).some((folder) => existsSync(join(folder, name))),
  );
  return found
    ? false
    : `ajv, ajv-draft-04 and ajv-formats are not beside the W3C's suite (${SUITE}): nothing was validated.`;
}

describe('the W3C’s suite', () => {
  it('finds every MUST met by every export', { skip: missing }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'cuttings-'));
    try {
      for (const [at, notes] of fc.sample(wildNotes, 12).entries())
        for (const prefix of [ADDRESS, 'urn:cuttings:'])
          for (const [number, written] of filesOf(notes, prefix).entries())
            writeFileSync(join(folder, `${at}-${number}-${prefix.length}.json`), written);
      const files = readdirSync(folder).map((name) => join(folder, name));
      const { status, stdout } = spawnSync(process.execPath, [runner, ...files], { encoding: 'utf8' });
      assert.equal(status, 0, stdout);
      assert.match(stdout, /^[1-9]\d* passed, 0 failed$/m);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
