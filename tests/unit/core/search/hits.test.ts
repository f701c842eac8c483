import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { EngineAnchor, EngineData } from '../../../../src/core/search/engine.ts';
import { groupHits as group, type Hit, type HitGroup } from '../../../../src/core/search/hits.ts';
import {
  CLOSING_TITLE,
  closingSectionId,
  partSectionId,
  quotationSectionId,
} from '../../../../src/core/search/section.ts';
import { NO_SPELLINGS } from '../../../../src/core/search/spellings.ts';
import type { Terms } from '../../../../src/core/search/terms.ts';

const TITLE = 'Harbour wards wait for a line';

/** An article as the engine returns it: `«id|speaker|words»` in the text are quotations. */
function engineData(text: string, word: RegExp): EngineData {
  const words = TITLE.split(' ').map((printed, at, all) => (at === all.length - 1 ? `${printed}.` : printed));
  const anchors: EngineAnchor[] = [];
  const parts = new Map<string, number>();
  for (const [at, piece] of text.split(/[«»]/).entries()) {
    const [id = '', speaker = '', quoted = ''] = piece.split('|');
    const isQuotation = at % 2 === 1;
    const part = (parts.get(id) ?? 0) + 1;
    if (isQuotation) parts.set(id, part);
    if (isQuotation)
      anchors.push({
        element: 'span',
        id: quotationSectionId(id, part),
        title: speaker,
        location: words.length,
      });
    words.push(...(isQuotation ? quoted : piece).split(' ').filter((one) => one !== ''));
    if (isQuotation)
      anchors.push({
        element: 'span',
        id: closingSectionId(id, part),
        title: CLOSING_TITLE,
        location: words.length,
      });
  }
  return {
    url: '/articles/a/',
    content: words.join(' '),
    meta: { title: TITLE },
    filters: {
      hit: [JSON.stringify({ language: 'en', lines: [], printedBy: 'as printed by Radio Osterby (stated)' })],
    },
    anchors,
    locations: words.flatMap((one, at) => (word.test(one) ? [at] : [])),
  };
}

const NO_TERMS: Terms = { words: [], phrases: [], leftOut: [], excluded: [] };
const groupHits = (data: EngineData, terms = NO_TERMS): HitGroup => group(data, terms, NO_SPELLINGS);
const show = ({ parts }: Hit): string => parts.map(({ text, mark }) => (mark ? `<${text}>` : text)).join('');
const plain = ({ parts }: Hit): string => parts.map(({ text }) => text).join('');

describe('the passages of an article', () => {
  it('are a quotation under its speaker and the running text under nobody', () => {
    const text =
      'A tram was promised. «abc1234|[Ines Holt] · inferred|“We want the tram,”» she said of the tram.';
    const { hits } = groupHits(engineData(text, /tram/));
    assert.deepEqual(
      hits.map(({ kind }) => kind),
      ['text', 'quotation', 'text'],
    );
    const [before, quotation, after] = hits;
    assert.ok(before !== undefined && quotation?.kind === 'quotation' && after !== undefined);
    assert.equal(show(before), 'A <tram> was promised.');
    assert.equal(show(quotation), '“We want the <tram>,”');
    assert.deepEqual(
      [quotation.id, quotation.speaker, quotation.basis],
      ['abc1234', '[Ines Holt]', 'inferred'],
    );
    assert.equal(show(after), '… she said of the <tram>.');
  });

  it('do not run from a caption into the text that follows it', () => {
    const data = engineData('The new tram “Quayside paper”: the tram runs', /tram/);
    const part = { element: 'span', title: CLOSING_TITLE };
    const at = data.content.split(' ').indexOf('the');
    const anchors = [
      { ...part, id: partSectionId(1), location: TITLE.split(' ').length },
      { ...part, id: partSectionId(2), location: at },
    ];
    const { hits } = groupHits({ ...data, anchors });
    assert.deepEqual(hits.map(show), ['The new <tram> “Quayside paper”:', 'the <tram> runs']);
  });

  it('never give a word to a speaker who did not say it, whatever the text', () => {
    const run = fc.array(fc.constantFrom('tram', 'quay', 'tram.', 'of', 'wards'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(run, run), { minLength: 1, maxLength: 5 }), (pairs) => {
        const said = pairs.map(([, quoted]) => quoted.map((word) => `s${word}`).join(' '));
        const text = pairs
          .map(([around], at) => `${around.join(' ')} «abc123${at}|Ines Holt · stated|${said[at] ?? ''}»`)
          .join(' ');
        for (const hit of groupHits(engineData(text, /tram/)).hits) {
          const words = plain(hit)
            .split(' ')
            .filter((word) => word !== '…');
          if (hit.kind === 'text') assert.ok(words.every((word) => !word.startsWith('s')));
          else assert.ok(said[Number(hit.id.at(-1))]?.includes(words.join(' ')));
        }
      }),
    );
  });

  it('show every word found, each once', () => {
    const words = fc.array(fc.constantFrom('tram', 'quay.', 'of', 'wards'), { maxLength: 200 });
    fc.assert(
      fc.property(words, (list) => {
        const { hits } = groupHits(engineData(list.join(' '), /tram/));
        const marked = hits.flatMap(({ parts }) => parts.filter(({ mark }) => mark)).length;
        assert.equal(marked, list.filter((word) => word === 'tram').length);
      }),
    );
  });

  it('join the runs of an interrupted quotation in one hit', () => {
    const text =
      '«abc1234|Ines Holt · stated|“A tram,”» she said, «abc1234|Ines Holt · stated|“is not a tram.”»';
    const { hits } = groupHits(engineData(text, /tram/));
    assert.deepEqual(hits.map(show), ['“A <tram>,” … “is not a <tram>.”']);
  });

  it('mark the headline as headline, not as a passage', () => {
    const { title, hits } = groupHits(engineData('Nothing else.', /wards|line/));
    assert.deepEqual(
      title.filter(({ mark }) => mark).map(({ text }) => text),
      ['wards', 'line'],
    );
    assert.equal(title.map(({ text }) => text).join(''), TITLE);
    assert.deepEqual(hits, []);
  });

  it('show every place of a phrase, though the engine names one', () => {
    const data = engineData('A tram line. The line. “Tram line,” she said.', /^A$/);
    const { hits } = groupHits({ ...data, locations: [] }, { ...NO_TERMS, phrases: ['tram line'] });
    assert.deepEqual(hits.map(show), ['A <tram> <line>. The line. “<Tram> <line>,” she said.']);
  });

  it('leave out the middle of a long quotation once, with one sign', () => {
    const far = `“tram ${'word '.repeat(90)}tram”`;
    const [hit] = groupHits(engineData(`«abc1234|Ines Holt · stated|${far}»`, /tram/)).hits;
    assert.ok(hit !== undefined);
    assert.match(show(hit), /^“<tram> (?:word )+… (?:word )+<tram>”$/);
  });

  it('cut a long quotation, and say so', () => {
    const long = `“${'word '.repeat(80)}tram ${'word '.repeat(80)}”`;
    const [hit] = groupHits(engineData(`«abc1234|Ines Holt · stated|${long}»`, /tram/)).hits;
    assert.ok(hit !== undefined);
    assert.match(plain(hit), /^… (?:word )+tram (?:word )*word …$/);
  });

  it('are kept as text when the index carries rubbish', () => {
    const data = {
      ...engineData('A <img onerror=x> tram.', /tram/),
      meta: { title: '<b>' },
      filters: { hit: ['{"lines":7}'] },
    };
    const group = groupHits(data);
    assert.equal(group.meta, null);
    assert.deepEqual(group.title, [{ text: '<b>', mark: false }]);
    assert.match(group.hits.map(plain).join(), /<img onerror=x> tram\./);
  });
});
