import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../../../src/core/quotations/find.ts';

/** The last quotation of a text. */
function last(text: string) {
  const found = findQuotations(text, { language: 'en' }).at(-1);
  assert.ok(found !== undefined);
  const { speaker, via, reports } = found;
  return {
    speaker: `${speaker.name ?? '?'} (${speaker.kind}, ${speaker.basis.is})`,
    via: via.chain,
    how: via.basis.is === 'stated' ? text.slice(via.basis.at.start, via.basis.at.end) : via.basis.is,
    reports,
  };
}

const ARTICLE =
  'The harbour is closing, according to an article published in the Osterby Echo website on May 2.';

describe('a document that speaks', () => {
  it('bears the name of whoever published it, and needs nobody in between', () => {
    assert.deepEqual(last(`${ARTICLE} “The quay is worn,” the article reads.`), {
      speaker: 'Osterby Echo (document, stated)',
      via: [],
      how: 'the article',
      reports: [],
    });
  });

  it('goes on speaking under its publisher’s name', () => {
    const text = `${ARTICLE} “The quay is worn,” the article reads.\nOsterby Echo adds: “It was built long ago.”`;
    assert.equal(last(text).speaker, 'Osterby Echo (document, stated)');
  });

  it('is found by its publisher’s own sentence', () => {
    const text =
      'Radio Osterby published a report on Monday. It rained. “The quay is worn,” the report said.';
    assert.equal(last(text).speaker, 'Radio Osterby (document, stated)');
    const possessive = '“The quay is worn,” said a report by the Harbour Board.';
    assert.equal(last(possessive).speaker, 'Harbour Board (document, stated)');
  });

  it('is only inferred under another noun, and unknown among several', () => {
    assert.equal(
      last(`${ARTICLE} “The quay is worn,” the report reads.`).speaker,
      'Osterby Echo (document, inferred)',
    );
    const two = `${ARTICLE} A study by the Harbour Board agrees. “The quay is worn,” the letter reads.`;
    assert.equal(last(two).speaker, '? (document, unknown)');
    assert.equal(last('“The quay is worn,” the leaflet reads.').speaker, '? (document, unknown)');
  });

  it('is not published by the town in which it was', () => {
    const text = 'A statement issued in Osterby was long. “The quay is worn,” the statement reads.';
    assert.equal(last(text).speaker, '? (document, unknown)');
  });
});

describe('the way of a quotation', () => {
  it('is stated where the sentence names the outlet', () => {
    assert.deepEqual(last('“We build,” Ann Lind told the Osterby Examiner.').via, ['Osterby Examiner']);
    assert.equal(last('“We build,” Ann Lind told the Osterby Examiner.').how, 'told the Osterby Examiner');
    assert.deepEqual(last('“We build,” Ann Lind said, according to Radio Osterby.').via, ['Radio Osterby']);
    assert.deepEqual(last('“We build,” Ann Lind said in an interview with Radio Osterby.').via, [
      'Radio Osterby',
    ]);
  });

  it('has its links in the order in which the words came, the outermost last', () => {
    const chains: readonly (readonly [string, readonly string[]])[] = [
      [
        '“We build,” Ann Lind said, according to Radio Osterby, citing the Osterby Examiner.',
        ['Osterby Examiner', 'Radio Osterby'],
      ],
      [
        '“We build,” Ann Lind told the Osterby Examiner, Radio Osterby reported.',
        ['Osterby Examiner', 'Radio Osterby'],
      ],
      [
        '“We build,” Ann Lind told the Osterby Examiner, according to Radio Osterby.',
        ['Osterby Examiner', 'Radio Osterby'],
      ],
      ['“We build,” said Ann Lind, reports the Osterby Examiner.', ['Osterby Examiner']],
    ];
    for (const [text, chain] of chains) {
      assert.deepEqual(last(text).via, chain, text);
      assert.equal(last(text).speaker, 'Ann Lind (person, stated)', text);
    }
  });

  it('is inferred where a report has the sentence before', () => {
    const text = `${ARTICLE}\nThe ferry is to stop, the article adds. “We are tired,” Ann Lind said.`;
    assert.deepEqual(last(text).via, ['Osterby Echo']);
    assert.equal(last(text).how, 'inferred');
    assert.equal(last(text).speaker, 'Ann Lind (person, stated)');
  });

  it('is unknown where nothing is said of it', () => {
    for (const text of [
      '“We build,” Ann Lind told Bo Olk.',
      '“We build,” Ann Lind told the Harbour Board.',
      '“We build,” she said.',
    ]) {
      assert.deepEqual(last(text).via, []);
      assert.equal(last(text).how, 'unknown');
    }
  });
});

describe('the sources inside the words', () => {
  it('are recorded, and do not become the speaker', () => {
    const text = 'Ann Lind said: “According to the Osterby Echo website, the quay is worn.”';
    assert.deepEqual(last(text).reports, ['Osterby Echo']);
    assert.equal(last(text).speaker, 'Ann Lind (person, stated)');
  });
});
