import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePage, walk } from '../../../../src/readers/html/walk.ts';

/** The visible blocks of markup. */
function visible(html: string): string[] {
  return walk(parsePage(html)).blocks.map(({ text }) => text);
}

describe('the visible text of a page', () => {
  it('has nothing that its markup hides', () => {
    const hidden = [
      '<p hidden>No</p>',
      '<p style="color: red; display:none">No</p>',
      '<div style="visibility: hidden"><p>No</p></div>',
      '<dialog>No</dialog>',
      '<noscript>No</noscript>',
      '<template><p>No</p></template>',
      '<video>No</video>',
    ];
    for (const html of hidden) assert.deepEqual(visible(`${html}<p>Yes</p>`), ['Yes'], html);
  });

  it('has what a reader can open, what is hidden from screen readers alone, and a page hidden until scripts run', () => {
    assert.deepEqual(visible('<details><summary>More</summary><p>Inside</p></details>'), ['More', 'Inside']);
    assert.deepEqual(visible('<p aria-hidden="true">Seen</p>'), ['Seen']);
    assert.deepEqual(visible('<body style="visibility:hidden"><p>Seen</p>'), ['Seen']);
  });

  it('is parted by elements of their own lines, by two breaks, and never inside a line', () => {
    assert.deepEqual(visible('<p>One <b>li</b>ne<br>more'), ['One line more']);
    assert.deepEqual(visible('<div>One<br> <br>Two'), ['One', 'Two']);
    assert.deepEqual(visible('<ul><li>One<ul><li>Two</ul>Three</ul>'), ['One', 'Two', 'Three']);
    assert.deepEqual(visible('<table><tr><td>One<td>Two</table>'), ['One', 'Two']);
    assert.deepEqual(visible('<pre>One\nline\n\nTwo'), ['One line', 'Two']);
  });

  it('keeps no-break spaces and soft hyphens', () => {
    assert.deepEqual(visible('<p>5\u00a0km, har\u00adbour</p>'), ['5\u00a0km, har\u00adbour']);
  });
});
