import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readJson } from '../../../../src/core/annotations/import-json.ts';

/** JSON in lines, so that places have lines. */
const jsonText = fc.jsonValue().map((value) => JSON.stringify(value, null, 1));

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('readJson', () => {
  it('reads what is JSON, and of anything else says a place that is in it', () => {
    const wild = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'{}[]:,"\\\n u1e-.tnf'.split('')) }),
      jsonText,
    );
    fc.assert(
      fc.property(wild, (text) => {
        const read = readJson(text);
        assert.equal(read.ok, parses(text));
        if (read.ok) return;
        const line = text.split('\n')[read.line - 1];
        assert.ok(line !== undefined && read.column >= 1 && read.column <= line.length + 1);
      }),
    );
  });

  it('says of a text that was cut off that it is, and that it breaks at its end', () => {
    const list = fc.array(fc.jsonValue(), { minLength: 1 }).map((value) => JSON.stringify(value, null, 1));
    fc.assert(
      fc.property(list, fc.nat(), (text, cut) => {
        const read = readJson(text.slice(0, 1 + (cut % (text.length - 1))));
        assert.ok(!read.ok);
        // Half a number or word may be one that ends too early, or none.
        if (!read.cut) assert.match(text.slice(0, 1 + (cut % (text.length - 1))), /[-\w.+]$|\\[u\da-fA-F]*$/);
      }),
    );
  });

  it('names the line at which a file is no JSON', () => {
    assert.deepEqual(readJson('{\n "rows": [\n  {"id": "a" "uri": "b"}\n ]\n}'), {
      ok: false,
      line: 3,
      column: 14,
      cut: false,
    });
    assert.deepEqual(readJson('<html>'), { ok: false, line: 1, column: 1, cut: false });
  });
});
