import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wordFinder } from '../../../../src/core/annotations/import-words.ts';

const TEXT =
  'The tram will not come.\nThe council met on Tuesday. It will meet again.\nThe tram will not come.';

function found(exact: string, prefix = '', suffix = '', text = TEXT): string {
  const place = wordFinder(text)({ exact, prefix, suffix });
  return place.status === 'found' ? `${place.range.start}–${place.range.end}` : place.status;
}

describe('wordFinder', () => {
  it('finds words whose blanks the page has otherwise, also between paragraphs', () => {
    assert.equal(found('council\n    met on\tTuesday.', 'The ', ' It'), '28–51');
    assert.equal(found('come. The council'), '18–35');
    assert.equal(found('come.The council'), '18–35');
  });

  it('takes no words that differ in anything but blanks', () => {
    assert.equal(found('council met on tuesday'), 'missing');
    assert.equal(found('coun cil met'), 'missing');
    assert.equal(found('councilmet'), 'missing');
  });

  it('tells the same words apart by what stands beside them', () => {
    assert.equal(found('The tram will not come.'), 'ambiguous');
    assert.equal(found('The tram will not come.', 'By Our Reporter ', '\n\nThe council'), '0–23');
    assert.equal(found('The tram will not come.', 'meet again.', 'Share this'), '72–95');
  });

  it('takes the page around the article for no contradiction, but other words in the article for one', () => {
    assert.equal(found('The tram will', 'Advertisement '), 'ambiguous');
    assert.equal(found('The council met', 'ADVERTISEMENT\n'), '24–39');
    assert.equal(found('council met', 'A '), 'missing');
    assert.equal(found('will meet', '', ' tomorrow'), 'missing');
  });

  it('never points at words that differ in a character that is no blank', () => {
    const line = fc.string({ unit: fc.constantFrom(...'ab. '.split('')), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), line, line, line, (lines, exact, prefix, suffix) => {
        const text = lines.join('\n');
        const place = wordFinder(text)({ exact, prefix, suffix });
        if (place.status !== 'found') return;
        const words = text.slice(place.range.start, place.range.end);
        assert.equal(words.replace(/\s/g, ''), exact.replace(/\s/g, ''));
        assert.doesNotMatch(words, /^\s|\s$/);
      }),
    );
  });

  it('finds every passage again by its words and what stands beside them, or says that it could be several', () => {
    const line = fc.string({ unit: fc.constantFrom(...'ab 😀'.split('')), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (lines, a, b) => {
        const text = lines.join('\n');
        const [start = 0, end = 0] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y);
        const exact = text.slice(start, end);
        if (exact.trim() === '') return;
        const place = wordFinder(text)({
          exact,
          prefix: text.slice(Math.max(0, start - 5), start),
          suffix: text.slice(end, end + 5),
        });
        assert.notEqual(place.status, 'missing');
        if (place.status === 'found')
          assert.equal(text.slice(place.range.start, place.range.end), exact.trim());
      }),
    );
  });
});
