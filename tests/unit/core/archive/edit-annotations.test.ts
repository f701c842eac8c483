import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { annotation, annotationList, type Annotation } from '../../../../src/core/annotations/annotation.ts';
import { editAnnotations, editOutletAnnotations } from '../../../../src/core/archive/edit-annotations.ts';
import { toYaml } from '../../../../src/core/archive/to-yaml.ts';
import { sampleNote, sampleOutlet } from '../../sample.ts';

const text = 'The board counted twice. The tide decides.';
const first = sampleNote('aaaaaa0', { text, words: 'counted twice' });
const second = sampleNote('aaaaaa1', { body: 'One line.\n\n- and *another*' });
const source = `# Looked through in May.
- id: aaaaaa0
  kind: context # as agreed
  status: active
  on:
    is: passage
    selector: { exact: counted twice, prefix: "The board ", suffix: ". The tide decides.", start: 10, end: 23 }
  body: >-
    The count was
    repeated in May.
  by: R. Example
  date: 2026-11-20
# The end.
`;

function edited(from: string | undefined, records: readonly Annotation[]): string {
  const written = editAnnotations(from, 'annotations.yml', records);
  assert.ok(written.ok);
  assert.deepEqual(annotationList.parse(parse(written.value)), records);
  return written.value;
}

function linesOnlyIn(one: string, other: string): string[] {
  const others = new Set(other.split('\n'));
  return one.split('\n').filter((line) => !others.has(line));
}

describe('editAnnotations', () => {
  it('changes nothing when nothing changed', () => {
    assert.equal(edited(source, [first]), source);
  });

  it('appends a note and keeps every line', () => {
    const written = edited(source, [first, second]);
    assert.deepEqual(linesOnlyIn(source, written), []);
    assert.match(
      written,
      /\n- id: aaaaaa1\n {2}kind: context\n {2}status: active\n {2}on: \{ is: whole \}\n/,
    );
    assert.match(written, /\n {2}body: \|-\n {4}One line\.\n\n {4}- and \*another\*\n/);
    assert.equal(edited(written, [first, second]), written);
  });

  it('changes only the lines that say something else', () => {
    const changed = { ...first, status: 'orphan' as const };
    assert.deepEqual(linesOnlyIn(edited(source, [changed]), source), ['  status: orphan']);
  });

  it('takes out a field that is gone, and no other line', () => {
    const before = edited(source, [{ ...first, modified: '2026-11-21' }]);
    assert.equal(edited(before, [first]), source);
  });

  it('makes a new file, and fills one that holds only comments or an empty list', () => {
    const made = edited(undefined, [first, second]);
    assert.match(made, /^- id: aaaaaa0\n/);
    assert.match(edited('# Ours.', [first]), /^# Ours\.\n- id/);
    assert.match(edited('# Ours.\n[]\n', [first]), /^# Ours\.\n- id/);
  });

  it('keeps line ends as they are', () => {
    const windows = edited(source.replaceAll('\n', '\r\n'), [first, second]);
    assert.equal(windows.replaceAll('\r\n', '').includes('\n'), false);
  });

  it('refuses a source that does not hold these notes', () => {
    assert.equal(editAnnotations('Words.\n', 'annotations.yml', [first]).ok, false);
    assert.equal(editAnnotations('- [', 'annotations.yml', [first]).ok, false);
  });

  it('refuses a note that could not be read again', () => {
    const unsafe = { ...first, body: 'The <b>board</b>.' };
    assert.equal(editAnnotations(source, 'annotations.yml', [first, unsafe]).ok, false);
    assert.equal(editAnnotations(undefined, 'annotations.yml', [unsafe]).ok, false);
  });

  it('writes any note so that it is read again as it was', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1 });
    const wild = fc.record({
      body: fc.oneof(
        line,
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.array(line).map((l) => `${l.join('\n')}x`),
      ),
      by: line,
      exact: fc.string({ unit: 'binary', minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(wild, { minLength: 1, maxLength: 3 }), (notes) => {
        const records = notes.flatMap(({ body, by, exact }) => {
          const note = annotation.safeParse({
            ...sampleNote('aaaaaa2', { text: exact, words: exact, body, by }),
          });
          return note.success ? [note.data] : [];
        });
        edited(source, [first, ...records]);
        edited(edited(undefined, [first]), [first, ...records]);
      }),
    );
  });
});

describe('editOutletAnnotations', () => {
  const outlet = toYaml(sampleOutlet('Radio Osterby')).replace('publisherKind', '# Asked.\npublisherKind');

  it('adds notes to an outlet that has none, and to one that has some', () => {
    let written = outlet;
    for (const notes of [[second], [second, sampleNote('aaaaaa3')]]) {
      const result = editOutletAnnotations(written, 'outlet.yml', notes);
      assert.ok(result.ok);
      assert.deepEqual(linesOnlyIn(written, result.value), []);
      assert.deepEqual(
        annotationList.parse((parse(result.value) as { annotations: unknown }).annotations),
        notes,
      );
      written = result.value;
    }
  });

  it('refuses what is no record', () => {
    assert.equal(editOutletAnnotations(stringify(['a']), 'outlet.yml', [second]).ok, false);
  });
});
