import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oembed } from '../../../src/core/exports/oembed.ts';
import { strings } from '../../../src/core/strings/strings.ts';
import { renderEmbed } from '../../../src/markdown/render-embed.ts';
import { published, sampleQuotation } from '../core/citation/sample-references.ts';

const s = strings('en');

describe('the HTML to embed a quotation', () => {
  const html = renderEmbed(sampleQuotation(published()), 'ltr', s);

  it('has the words, the address of their page and the disclosure', () => {
    assert.match(
      html,
      /^<blockquote cite="https:\/\/archive\.example\/q\/abc1234\/"><p lang="en" dir="ltr">“We counted,”<\/p>/,
    );
    assert.match(html, /<a href="https:\/\/archive\.example\/q\/abc1234\/">/);
    assert.match(
      html,
      /\[Published by Radio Osterby \(stated\); credited to Ellen Marsh\. Speaker: Ines Holt \(stated\)\.\]/,
    );
  });

  it('runs nothing, whatever the words are', () => {
    const hostile = renderEmbed(sampleQuotation({ title: '</p><script>alert(1)</script>' }), 'rtl', s);
    assert.doesNotMatch(hostile, /<script|style=|on\w+=/);
    assert.match(hostile, /&#x3C;script>/);
  });

  it('is the whole of an oEmbed answer, which is kept no longer than a day', () => {
    const answer: unknown = JSON.parse(
      oembed(sampleQuotation(), 'Quotation abc1234', html, 'https://archive.example/'),
    );
    assert.deepEqual(answer, {
      version: '1.0',
      type: 'rich',
      title: 'Quotation abc1234',
      provider_name: 'Sample',
      provider_url: 'https://archive.example/',
      cache_age: 86400,
      width: 600,
      height: null,
      html,
    });
  });
});
