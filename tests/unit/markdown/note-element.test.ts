import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ShownNote } from '../../../src/markdown/note-element.ts';
import { renderNote } from '../../../src/markdown/render.ts';

function render(changes: Partial<ShownNote> = {}): string {
  return renderNote({
    anchor: 'n-abc1234',
    heading: 'Note 1 · context',
    href: '/articles/one/#n-abc1234',
    body: 'Words.',
    language: null,
    direction: 'ltr',
    sources: [],
    signed: 'R. Holm, 20 November 2026',
    interface: null,
    address: (path) => `/some/folder/${path}`,
    ...changes,
  });
}

const bodyOf = (html: string): string => /body"[^>]*>(.*?)<\/div>/s.exec(html)?.[1] ?? '';

describe('a note', () => {
  it('says what it is, who wrote it and when, and is not part of the text that is searched', () => {
    assert.match(
      render(),
      /^<aside class="annotation" id="n-abc1234" role="note">.*Note 1 · context<\/a>.*<p>Words\.<\/p>.*R\. Holm, 20 November 2026/s,
    );
  });

  it('shows its Markdown, and leads links below the site’s base', () => {
    assert.equal(
      bodyOf(render({ body: 'See *the* [race](/articles/race/):\n\n- one' })),
      '<p>See <em>the</em> <a href="/some/folder/articles/race/">race</a>:</p>\n<ul>\n<li>one</li>\n</ul>',
    );
  });

  it('obeys no HTML, no script and no address that runs one', () => {
    for (const body of [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[click](javascript:alert(1))',
      '[click](<data:text/html,x>)',
      '![x](https://example.org/x.png)',
      '<https://example.org/" onmouseover="alert(1)>',
    ]) {
      assert.doesNotMatch(
        bodyOf(render({ body })),
        /<(?!\/?(?:p|a)\b)|javascript:|data:|<[^>]* on\w+=/,
        body,
      );
    }
  });

  it('brings no heading into the outline of the page', () => {
    assert.doesNotMatch(render({ body: '# One\n\nTwo\n===\n\n---' }), /<h[1-6r]/);
    assert.match(render({ body: '# One' }), />One</);
  });

  it('shows as typed what would take too long to read as Markdown', () => {
    for (const body of ['> '.repeat(10_000), '- '.repeat(10_000), '*a_'.repeat(6_600), '1. '.repeat(6_600)]) {
      assert.ok(bodyOf(render({ body })).startsWith('<p>'));
    }
  });

  it('is in its own language, and says so', () => {
    assert.match(
      render({
        body: 'متن',
        language: 'fa',
        direction: 'rtl',
        interface: { language: 'en', direction: 'ltr' },
      }),
      /<div lang="en" dir="ltr">.*<div class="body" lang="fa" dir="rtl"><p>متن/s,
    );
  });

  it('names what it rests on, with the archived copy and the date', () => {
    const html = render({
      sources: [
        {
          title: 'Yearbook',
          url: 'https://yearbook.example/',
          archived: { url: 'https://archive.example/yearbook', label: 'archived copy' },
          date: '2 April 2021',
        },
        { title: 'A letter', url: null, archived: null, date: null },
      ],
    });
    assert.match(
      html,
      /<a href="https:\/\/yearbook\.example\/"><bdi>Yearbook<\/bdi><\/a> \(<a href="https:\/\/archive\.example\/yearbook">archived copy<\/a>\), 2 April 2021<\/li><li><bdi>A letter<\/bdi><\/li>/,
    );
  });

  it('has no id where it is only repeated', () => {
    assert.doesNotMatch(render({ anchor: null }), / id=/);
  });
});
