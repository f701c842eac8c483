import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../../../src/core/text/article-text.ts';
import { blockIds } from '../../../../src/core/text/block-ids.ts';

const ids = (...texts: string[]): string[] =>
  blockIds(texts.map((text): Block => ({ kind: 'paragraph', text })));

describe('the id of a block', () => {
  it('stays when other blocks are added, removed or edited', () => {
    const [, second] = ids('The tram waits.', 'Nobody boards.');
    assert.equal(ids('A new first line.', 'The tram waits at night.', 'Nobody boards.')[2], second);
  });

  it('stays when only the typography changes', () => {
    assert.deepEqual(ids('“It’s late” – so'), ids('"It\'s late" - so'));
  });

  it('is gone when the words are others', () => {
    assert.notDeepEqual(ids('Nobody boards.'), ids('Somebody boards.'));
  });

  it('tells blocks with the same words apart', () => {
    const [first, second, third] = ids('Repeat.', 'Repeat.', 'Repeat.');
    assert.deepEqual([second, third], [`${String(first)}-2`, `${String(first)}-3`]);
  });

  it('can be an element’s id whatever the text', () => {
    for (const id of ids('', '😀', 'سلام')) assert.match(id, /^p-[0-9a-z]{7}$/);
  });
});
