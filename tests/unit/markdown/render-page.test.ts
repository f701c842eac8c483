import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderPage } from '../../../src/markdown/render-page.ts';

const render = (markdown: string): string => renderPage(markdown, (path) => `/some/folder/${path}`);

describe('renderPage', () => {
  it('leads a link inside the site below the site’s base', () => {
    assert.equal(render('[How](/how-to-cite/)'), '<p><a href="/some/folder/how-to-cite/">How</a></p>');
  });

  it('leaves whole addresses and places on the page as they are', () => {
    const kept = '[a](https://example.org/) [b](mailto:desk@example.org) [c](#top)';
    for (const href of ['https://example.org/', 'mailto:desk@example.org', '#top']) {
      assert.ok(render(kept).includes(`href="${href}"`), href);
    }
  });

  it('keeps the words of a link that leads nowhere safe, and not the link', () => {
    for (const href of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      '//example.org/',
      'vbscript:x',
    ]) {
      assert.equal(render(`See [these *words*](<${href}>).`), '<p>See these <em>words</em>.</p>', href);
    }
    assert.equal(render('[words][a]\n\n[a]: javascript:alert(1)'), '<p>words</p>');
  });

  it('shows HTML as typed, instead of obeying or swallowing it', () => {
    assert.equal(render('<script>alert(1)</script>'), '<p>&#x3C;script>alert(1)&#x3C;/script></p>');
    assert.equal(render('A <b onclick="x()">word</b>.'), '<p>A &#x3C;b onclick="x()">word&#x3C;/b>.</p>');
  });

  it('loads no picture from elsewhere', () => {
    assert.equal(render('![A reading room](https://example.org/room.png)'), '<p>A reading room</p>');
  });
});
