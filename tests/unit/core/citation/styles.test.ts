import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Basis } from '../../../../src/core/basis/basis.ts';
import { apa } from '../../../../src/core/citation/apa.ts';
import { chicago } from '../../../../src/core/citation/chicago.ts';
import { mla } from '../../../../src/core/citation/mla.ts';
import type { CitationStyle } from '../../../../src/core/citation/part.ts';
import { plain } from '../../../../src/core/citation/plain.ts';
import type { Reference } from '../../../../src/core/citation/reference.ts';
import { wikipedia } from '../../../../src/core/citation/wikipedia.ts';
import { strings } from '../../../../src/core/strings/strings.ts';
import { sampleRecord } from '../../sample.ts';
import { published, sampleArticle, sampleQuotation } from './sample-references.ts';

const STYLES = { plain, apa, chicago, mla };
const write = (style: CitationStyle, reference: Reference): string =>
  style(reference, strings('en'))
    .map(({ text, sign }) => text + sign)
    .join(' ');
const NOTE = '[Published by Radio Osterby (stated); credited to Ellen Marsh.]';

describe('a style of citation', () => {
  it('has the order, the marks and the date of its manual', () => {
    const reference = sampleArticle(published());
    const address = 'https://archive.example/q/abc1234/';
    assert.equal(
      write(apa, reference),
      `Ellen Marsh. (2020, May 12). Reading room to keep its public terminals. Radio Osterby. Sample. ${address}. ${NOTE}`,
    );
    assert.equal(
      write(chicago, reference),
      `Ellen Marsh, “Reading room to keep its public terminals,” Radio Osterby, May 12, 2020, Sample, ${address}. ${NOTE}`,
    );
    assert.equal(
      write(mla, reference),
      `Ellen Marsh. “Reading room to keep its public terminals.” Radio Osterby, 12 May 2020. Sample, ${address}. ${NOTE}`,
    );
  });

  it('says whose words are cited and in which text they stand', () => {
    assert.match(write(apa, sampleQuotation()), /^Ines Holt, as cited in Ellen Marsh\. \(2020, May 12\)\. /);
    assert.match(write(chicago, sampleQuotation()), /^Ines Holt, quoted in Ellen Marsh, “/);
    assert.match(write(mla, sampleQuotation()), /^Ines Holt, qtd\. in Ellen Marsh\. “/);
    assert.match(write(chicago, sampleQuotation({}, null)), /^\[speaker not named\], quoted in/);
  });

  for (const [name, style] of Object.entries(STYLES)) {
    it(`never shows an inferred value without the word, and ends with the disclosure: ${name}`, () => {
      const inferred = {
        is: 'inferred',
        reason: 'From the dateline.',
        by: 'converter',
        on: '2026-11-23',
      } as const;
      const basis = { ...sampleRecord().basis, date: inferred, statedAuthors: inferred };
      for (const reference of [sampleArticle({ basis }), sampleQuotation({ basis })]) {
        const citation = write(style, reference);
        assert.match(citation, /\[Ellen Marsh, inferred\]/);
        assert.match(citation, /2020[^\]]*, inferred\]/);
        assert.ok(citation.endsWith(reference.disclosure));
      }
    });

    it(`stays whole when nothing is known: ${name}`, () => {
      const unknown: Basis = { is: 'unknown', searched: ['the text'] };
      const basis = { ...sampleRecord().basis, date: unknown, statedAuthors: unknown, title: unknown };
      const citation = write(style, sampleArticle({ title: null, date: null, statedAuthors: [], basis }));
      assert.match(citation, /\[No headline: “/);
      assert.doesNotMatch(citation, /null|undefined|\(\)|\[\]|, ,|\. \./);
    });
  }
});

describe('a citation for Wikipedia', () => {
  it('is one template, followed by the slip', () => {
    assert.match(
      wikipedia(sampleQuotation(published())),
      /^\{\{cite news \|author=Ellen Marsh \|title=Reading room to keep its public terminals \|date=12 May 2020 \|work=Radio Osterby \|via=Sample \|url=https:\/\/archive\.example\/q\/abc1234\/ \|language=en\}\} \[Said by: Ines Holt \(stated\)/,
    );
  });

  it('cannot be broken out of by printed words', () => {
    const wiki = wikipedia(sampleArticle({ title: "Cost | {{Infobox}} <ref>[[x]]</ref> ''up''" }));
    assert.equal(wiki.match(/\{\{/g)?.length, 1);
    assert.doesNotMatch(wiki, /<|\[\[|\'\'|Cost \|/);
  });
});
