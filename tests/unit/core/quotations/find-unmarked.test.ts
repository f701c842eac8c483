import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UNDOUBTED } from '../../../../src/core/quotations/confidence.ts';
import { findQuotations } from '../../../../src/core/quotations/find.ts';
import { articleText, blockRanges, type Block } from '../../../../src/core/text/article-text.ts';

type Found = readonly [words: string, speaker: string | null];

function found(
  text: string,
  language: string,
  blocks: readonly { start: number; end: number }[] = [],
): Found[] {
  return findQuotations(text, { language, blocks }).map(({ parts, speaker }) => [
    parts.map(({ start, end }) => text.slice(start, end)).join('|'),
    speaker.name,
  ]);
}

/** The quotations of an article; a line that begins with `> ` is a block quotation. */
function foundInBlocks(...lines: readonly string[]): Found[] {
  const blocks = lines.map((line): Block =>
    line.startsWith('> ') ? { kind: 'quotation', text: line.slice(2) } : { kind: 'paragraph', text: line },
  );
  const ranges = blockRanges(blocks).filter((_, at) => blocks[at]?.kind === 'quotation');
  return found(articleText(blocks), 'en', ranges);
}

describe('a block quotation without marks', () => {
  it('is the words of whoever leads to it', () => {
    assert.deepEqual(foundInBlocks('Ann Lind said in a statement:', '> We build. And soon.', 'It rained.'), [
      ['We build. And soon.', 'Ann Lind'],
    ]);
  });

  it('is one over its paragraphs', () => {
    assert.deepEqual(foundInBlocks('Ann Lind wrote:', '> We build', '> and the “clean” boats stay.'), [
      ['We build|and the “clean” boats stay.', 'Ann Lind'],
    ]);
  });

  it('is the words of whoever signs it, on the same line or the next', () => {
    const signed: Found[] = [['We build.', 'Ann Lind']];
    assert.deepEqual(foundInBlocks('A letter came.', '> We build. — Ann Lind, mayor of Osterby'), signed);
    assert.deepEqual(foundInBlocks('A letter came.', '> We build.', '> — Ann Lind, Osterby'), signed);
    assert.deepEqual(foundInBlocks('A letter came:', '> We build.', '— Ann Lind, Osterby'), signed);
  });

  it('ends at its signature', () => {
    assert.deepEqual(foundInBlocks('> We build. — Ann Lind', '> No.', '> — Bo Olk'), [
      ['We build.', 'Ann Lind'],
      ['No.', 'Bo Olk'],
    ]);
  });

  it('keeps to its marks where it begins with one', () => {
    assert.deepEqual(foundInBlocks('Ann Lind wrote:', '> “We build,” and so on.'), [
      ['“We build,”', 'Ann Lind'],
    ]);
    assert.deepEqual(foundInBlocks('It rained.', '> “We build.', '> “And soon.” She left.'), [
      ['“We build.|“And soon.”', null],
    ]);
  });

  it('is one as a whole where it begins with the dash of a dialogue', () => {
    const text = '– Vi bygger bron, säger Anna Lind – snart.';
    assert.deepEqual(found(text, 'sv', [{ start: 0, end: text.length }]), [[text, null]]);
  });

  it('has no speaker where nobody is near', () => {
    assert.deepEqual(foundInBlocks('It rained.', '> We build.'), [['We build.', null]]);
  });
});

describe('a line below a quotation', () => {
  it('signs it when it is nothing but a name', () => {
    assert.deepEqual(found('“We build.”\n— Ann Lind, Osterby\nIt rained.', 'en'), [
      ['“We build.”', 'Ann Lind'],
    ]);
    assert.deepEqual(found('“We build.\n“And soon.”\n– Ann Lind', 'en'), [
      ['“We build.|“And soon.”', 'Ann Lind'],
    ]);
  });

  it('does not sign it when it is a sentence', () => {
    assert.deepEqual(found('“We build.”\n— Ann Lind came by boat.', 'en'), [['“We build.”', null]]);
    assert.deepEqual(found('“We build.”\n— Ann Lind, who came by boat', 'en'), [['“We build.”', null]]);
    assert.deepEqual(found('“We build.” It rained.\n— Ann Lind', 'en'), [['“We build.”', null]]);
  });
});

describe('a dialogue with dashes', () => {
  const SAID: readonly (readonly [language: string, text: string, ...Found[]])[] = [
    ['sv', '– Vi bygger bron, säger Anna Lind.', ['– Vi bygger bron,', 'Anna Lind']],
    ['nb', '– Vi bygger broen, sier Anna Lind.', ['– Vi bygger broen,', 'Anna Lind']],
    ['da', '– Vi bygger broen, siger Anna Lind.', ['– Vi bygger broen,', 'Anna Lind']],
    ['fi', '– Rakennamme sillan, sanoo Anna Lind.', ['– Rakennamme sillan,', 'Anna Lind']],
    ['pl', '– Budujemy most – mówi Anna Lind. – Wkrótce.', ['– Budujemy most|– Wkrótce.', 'Anna Lind']],
    ['ru', '— Мы строим мост, — сказала Анна Линд. — Скоро.', ['— Мы строим мост,|— Скоро.', 'Анна Линд']],
    ['uk', '— Ми будуємо міст, — сказала Анна Лінд.', ['— Ми будуємо міст,', 'Анна Лінд']],
    ['es', '—Construimos —dijo Ana Lind—. Pronto.', ['—Construimos|Pronto.', 'Ana Lind']],
    ['pt', '— Vamos construir — disse Ana Lind.', ['— Vamos construir', 'Ana Lind']],
    ['it', '— Costruiamo il ponte — disse Anna Lind.', ['— Costruiamo il ponte', 'Anna Lind']],
    ['fr', '— Nous construisons, affirme Anne Lind.', ['— Nous construisons,', 'Anne Lind']],
    ['fr', '— Quand ? demande-t-elle.', ['— Quand ?', null]],
  ];
  for (const [language, text, ...expected] of SAID) {
    it(`is read in ${language}: ${text}`, () => {
      assert.deepEqual(found(text, language), expected);
    });
  }

  it('may leave a turn without a name, which is then nobody’s', () => {
    assert.deepEqual(found('– Vi bygger bron, säger Anna Lind.\n– Men när?', 'sv'), [
      ['– Vi bygger bron,', 'Anna Lind'],
      ['– Men när?', null],
    ]);
    assert.deepEqual(found('– Ska vi bygga bron?\n– Ja, det ska vi.', 'sv'), [
      ['– Ska vi bygga bron?', null],
      ['– Ja, det ska vi.', null],
    ]);
  });

  it('is not a list, nor a dash in a language that does not write it so', () => {
    assert.deepEqual(found('– Bron.\n– Kajen.', 'sv'), []);
    assert.deepEqual(found('– bron\n– kajen', 'sv'), []);
    assert.deepEqual(found('– Will the bridge hold?\n– It will.', 'en'), []);
  });

  it('never has a speaker beyond doubt, for nobody has counted how often that is right', () => {
    for (const [language, text] of SAID) {
      for (const { confidence } of findQuotations(text, { language })) assert.ok(confidence < UNDOUBTED);
    }
  });
});
