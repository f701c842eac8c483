import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { noteMarkdown } from '../../../src/readers/note-words.ts';

/** What a reader of the Markdown sees, and the kinds of its nodes. */
function seen(markdown: string): { readonly text: string; readonly types: ReadonlySet<string> } {
  const types = new Set<string>();
  let text = '';
  visit(unified().use(remarkParse).parse(markdown), (node) => {
    types.add(node.type);
    if (node.type === 'text') text += node.value;
  });
  return { text, types };
}

describe('the words of a note in Markdown', () => {
  it('keep of HTML the text, paragraphs, lists and the addresses behind links', () => {
    const value =
      '<div>One <i>two</i>,<br>three.</div><ul><li>first</li><li>second</li></ul><a href="https://a.example/x y">A</a>';
    assert.equal(
      noteMarkdown({ format: 'html', value }),
      'One two,\\\nthree.\n\n- first\n\n- second\n\nA <https://a.example/x%20y>',
    );
  });

  it('hold no HTML and no link that runs something, whatever the HTML', () => {
    const piece = fc.constantFrom(
      ...'<b> </b> <p> </div> <script> </script> <a href="javascript:alert(1)"> </a> < > &lt; &amp; lt; b> script> ` * [x](javascript:y) <!-- -->'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { types } = seen(noteMarkdown({ format: 'html', value: pieces.join('') }));
        for (const type of ['html', 'link', 'image', 'code', 'inlineCode', 'emphasis'])
          assert.ok(!types.has(type), type);
      }),
    );
  });

  it('read as plain text was written', () => {
    const line = fc.string({ unit: fc.constantFrom(...'ab 1.)*_#-+>`[]<&;!'.split('')) });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const value = lines.join('\n');
        const { text } = seen(noteMarkdown({ format: 'plain', value }));
        assert.equal(text.replace(/\s/g, ''), value.replace(/\s/g, ''));
      }),
    );
  });

  it('are taken as they are where they are Markdown', () => {
    assert.equal(noteMarkdown({ format: 'markdown', value: ' *a*\n' }), ' *a*\n');
  });

  it('are read of HTML that is nested as deep as it likes', () => {
    assert.equal(noteMarkdown({ format: 'html', value: `${'<div>'.repeat(5_000)}deep` }), 'deep');
  });
});
