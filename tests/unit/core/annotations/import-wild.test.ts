import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { annotation } from '../../../../src/core/annotations/annotation.ts';
import { importing, OWN, PAGE, planOf } from './import-sample.ts';
import { TEXTS } from './wild-notes.ts';

describe('any JSON', () => {
  const wild = fc.jsonValue({ maxDepth: 4 });
  const selector = fc.record(
    {
      type: fc.constantFrom(
        'TextQuoteSelector',
        'TextPositionSelector',
        'CssSelector',
        'FragmentSelector',
        'x',
      ),
      exact: fc.oneof(
        fc.constantFrom('The tram', 'the quay', 'come. “We', '🥨', ' '),
        fc.string({ unit: 'binary' }),
      ),
      prefix: fc.string(),
      suffix: fc.string(),
      start: fc.oneof(fc.nat(300), wild),
      value: fc.constantFrom('h1', '.standfirst > p', 'q-q111111', 'q-2222222'),
      refinedBy: wild,
    },
    { requiredKeys: [], noNullPrototype: true },
  );
  const address = fc.constantFrom(PAGE, `${OWN}articles/tram/`, `${OWN}articles/tram/#n-1111111`);
  const near = fc.oneof({ withCrossShrink: true }, fc.constant(undefined), wild);
  const field = (likely: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.oneof({ arbitrary: likely, weight: 6 }, { arbitrary: near, weight: 1 });
  const entry = fc.record({
    id: field(fc.oneof(address, fc.string())),
    type: field(fc.constantFrom('Annotation', undefined)),
    uri: field(address),
    text: field(fc.string({ unit: 'binary', maxLength: 20 })),
    tags: field(fc.array(fc.string())),
    group: field(fc.constant('__world__')),
    body: field(
      fc.array(fc.record({ value: fc.string({ unit: 'binary' }), format: fc.constantFrom('text/html', '') })),
    ),
    motivation: field(fc.constantFrom('linking', ['editing'])),
    creator: field(fc.record({ name: fc.string() })),
    created: field(fc.string()),
    via: field(address),
    'dcterms:references': field(fc.array(fc.record({ id: address, 'dcterms:title': fc.string() }))),
    target: field(
      fc.array(fc.record({ source: address, selector: field(fc.array(selector)) }), { maxLength: 2 }),
    ),
  });

  it('gets an answer and never a crash, and brings no note that is unsound or stands on other words', () => {
    fc.assert(
      fc.property(
        fc.oneof(wild, fc.array(fc.oneof(entry, wild), { maxLength: 4 })),
        fc.boolean(),
        (json, keepOrphans) => {
          const plan = planOf({ keepOrphans, private: true, groups: true });
          const ids = new Set<string>();
          for (const imported of importing(JSON.parse(JSON.stringify(json)), plan)) {
            if (imported.is !== 'added' && imported.is !== 'orphan') continue;
            const { record } = imported;
            assert.deepEqual(annotation.parse(record), record);
            if (imported.is === 'added' || imported.kept) assert.ok(!ids.has(record.id));
            ids.add(record.id);
            assert.equal(JSON.stringify(record).isWellFormed(), true);
            if (imported.is !== 'added' || record.on.is !== 'passage') continue;
            const { exact, prefix, suffix, start, end } = record.on.selector;
            const text = TEXTS[record.on.of];
            assert.equal(text.slice(start, end), exact);
            assert.ok(text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
