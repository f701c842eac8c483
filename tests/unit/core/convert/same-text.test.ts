import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isSameArticle, overlap, titleKey, versionOverlap } from '../../../../src/core/convert/same-text.ts';

const sentences = Array.from(
  { length: 12 },
  (_, n) =>
    `Bench number ${n} of Osterby stands at pier ${n * 7} and was painted by gardener ${n * 13} on Monday.`,
);
const text = sentences.join('\n');
const article = { title: 'Osterby paints its benches', outlet: null, text };
const share = (part: number): string =>
  [
    ...sentences.slice(0, part),
    ...sentences.slice(part).map((_, n) => `Another wholly new line ${n} comes ${n * 3} here ${n * 5} now.`),
  ].join('\n');

describe('the overlap of two texts', () => {
  it('is the same from either side, from 0 to 1, and whole for a text with itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const found = overlap(a, b);
        assert.equal(found, overlap(b, a));
        assert.ok(found >= 0 && found <= 1);
        assert.ok([0, 1].includes(overlap(a, a)));
      }),
    );
  });

  it('is whole where one text was only added to', () => {
    assert.equal(overlap(text, `${text}\nA last one was found behind the school.`), 1);
  });

  it('counts in languages that set no blanks between words', () => {
    assert.ok(overlap('港口的长椅全部漆成了绿色', '港口的长椅全部漆成了蓝色') > 0.5);
    assert.equal(overlap('港口的长椅全部漆成了绿色', '市议会昨天讨论了新的学校'), 0);
  });
});

describe('a version', () => {
  it('has the title in whatever marks and letters, the outlet, and most of the words', () => {
    const later = { ...article, title: '“Osterby  PAINTS its benches”', text: share(11) };
    assert.ok((versionOverlap(article, later) ?? 0) > 0.8);
    assert.equal(versionOverlap(article, { ...later, title: 'Osterby paints its doors' }), null);
    assert.equal(versionOverlap(article, { ...later, outlet: 'radio-osterby' }), null);
  });

  it('needs more of the words where no outlet is known', () => {
    const half = share(7);
    assert.equal(versionOverlap(article, { ...article, text: half }), null);
    const printed = { ...article, outlet: 'radio-osterby' };
    assert.notEqual(versionOverlap(printed, { ...printed, text: half }), null);
  });

  it('is none of two texts without titles, or of a column that always has the same one', () => {
    assert.equal(versionOverlap({ ...article, title: null }, { ...article, title: null }), null);
    assert.equal(versionOverlap({ ...article, title: '***' }, { ...article, title: '***' }), null);
    const column = { ...article, outlet: 'radio-osterby' };
    assert.equal(versionOverlap(column, { ...column, text: share(1) }), null);
  });
});

describe('two articles with equal texts', () => {
  it('are one, whatever stands around the text', () => {
    assert.ok(isSameArticle(article, { ...article, title: null }));
    assert.ok(isSameArticle(article, { ...article, outlet: 'radio-osterby' }));
  });

  it('are two where different outlets printed them', () => {
    const [here, there] = ['radio-osterby', 'northmoor-examiner'].map((outlet) => ({ ...article, outlet }));
    assert.ok(here && there && !isSameArticle(here, there));
  });

  it('are two where all of the text is a line that many pages have', () => {
    const stub = { ...article, text: 'Subscribe to read on.' };
    assert.ok(!isSameArticle(stub, { ...stub, title: 'Council meets' }));
    assert.ok(isSameArticle(stub, { ...stub, title: 'OSTERBY paints its benches' }));
  });
});

it('knows a title without letters for none', () => {
  assert.equal(titleKey(' — '), null);
  assert.equal(titleKey(null), null);
});
