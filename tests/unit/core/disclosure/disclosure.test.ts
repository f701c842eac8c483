import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '../../../../src/core/archive/archive.ts';
import type { ArticleRecord } from '../../../../src/core/archive/article.ts';
import type { Basis } from '../../../../src/core/basis/basis.ts';
import { articleSlip, quotationSlip } from '../../../../src/core/disclosure/disclosure.ts';
import { articleInWords } from '../../../../src/core/disclosure/in-words.ts';
import { shortLines } from '../../../../src/core/disclosure/lines.ts';
import { shownValue, type Slip } from '../../../../src/core/disclosure/slip.ts';
import { strings } from '../../../../src/core/strings/strings.ts';
import { sampleArchive, sampleItem, sampleOutlet, sampleRecord } from '../../sample.ts';

const s = strings('en');
const INFERRED: Basis = {
  is: 'inferred',
  reason: 'The credited author is what the headline is about.',
  from: 'headline and lead',
  by: 'converter',
  on: '2026-11-23',
};

function article(changes: Partial<ArticleRecord> = {}): Article {
  const archive = sampleArchive([sampleItem('a', ['Text.'], { record: changes })], {
    outlets: new Map([['radio-osterby', sampleOutlet('Radio Osterby')]]),
  });
  const [only] = archive.articles;
  assert.ok(only);
  return only;
}

const aboutItself = (): Article =>
  article({
    statedAuthors: ['Harbour Party'],
    subjects: ['Harbour Party'],
    relations: [{ of: 'author', who: 'Harbour Party', to: 'Harbour Party', is: 'self', basis: INFERRED }],
    basis: { ...sampleRecord().basis, subjects: INFERRED },
  });

const line = (slip: Slip, key: string): string => {
  const found = slip.lines.find((candidate) => candidate.key === key);
  assert.ok(found, `no line ${key}`);
  return `${shownValue(found)} · ${found.basisWord}`;
};

describe('the slip of an article', () => {
  it('has every line, whatever is known', () => {
    const keys = articleSlip(article({ statedAuthors: [], date: null }), s).lines.map(({ key }) => key);
    assert.deepEqual(keys, ['from', 'dated', 'by', 'about', 'relation']);
  });

  it('leaves what nobody knows a blank and says so', () => {
    const slip = articleSlip(article(), s);
    assert.equal(line(slip, 'from'), 'not named · unknown');
    assert.equal(line(slip, 'relation'), 'not assessed · not assessed');
    assert.ok(slip.lines.find(({ key }) => key === 'from')?.blank);
  });

  it('puts what the text does not print in square brackets and calls it inferred', () => {
    const slip = articleSlip(aboutItself(), s);
    assert.equal(line(slip, 'by'), 'Harbour Party · stated');
    assert.equal(line(slip, 'about'), '[Harbour Party] · inferred');
    assert.equal(line(slip, 'relation'), '[the author is the subject] · inferred');
  });

  it('never passes off as printed what only the metadata of the file states', () => {
    const basis = { ...sampleRecord().basis };
    const known: Basis = { is: 'stated', words: 'Ellen Marsh', in: 'metadata', place: 'meta name="author"' };
    const only = article({ basis: { ...basis, statedAuthors: known } });
    const slip = articleSlip(only, s);
    assert.equal(line(slip, 'by'), '[Ellen Marsh] · stated by metadata');
    assert.match(slip.sentence, /Written, as its file’s metadata says, by Ellen Marsh\./);
    assert.match(articleInWords(only, s), /by Ellen Marsh \(stated by metadata\)/);
  });

  it('shows every reading where text and metadata disagree, each with its evidence', () => {
    const other: Basis = {
      is: 'stated',
      words: '2020-05-13',
      in: 'metadata',
      place: 'JSON-LD datePublished',
    };
    const slip = articleSlip(
      article({ alternatives: [{ of: 'date', value: '2020-05-13', basis: other }] }),
      s,
    );
    assert.equal(line(slip, 'dated'), '12 May 2020 (elsewhere in the file: 13 May 2020) · stated');
    const evidence = slip.lines.find(({ key }) => key === 'dated')?.evidence ?? [];
    const shown = evidence.map((piece) => ('words' in piece ? piece.words : piece.text)).join('');
    assert.match(shown, /12 May 2020.*line 2.*13 May 2020.*2020-05-13.*JSON-LD datePublished/);
  });

  it('says in one plain sentence who published, who is credited and how that author stands to the subject', () => {
    assert.equal(
      articleSlip(aboutItself(), s).sentence,
      'The text names no publisher. It credits Harbour Party, which, as inferred from headline and lead, is also what it is about.',
    );
  });

  it('never calls a publisher stated that is supplied or inferred', () => {
    for (const basis of [INFERRED, { is: 'supplied', by: 'R. Holm', on: '2026-11-01' } as const]) {
      const { sentence } = articleSlip(
        article({ outlet: 'radio-osterby', basis: { ...sampleRecord().basis, outlet: basis } }),
        s,
      );
      assert.match(
        sentence,
        /Published, as (?:inferred from headline and lead|inferred|supplied with it), by Radio Osterby\./,
      );
    }
  });

  it('does not say that the text names nobody when nobody has looked', () => {
    const open: Basis = { is: 'not-assessed' };
    const unread = article({
      statedAuthors: [],
      basis: { ...sampleRecord().basis, outlet: open, statedAuthors: open },
    });
    assert.doesNotMatch(articleSlip(unread, s).sentence, /names no/);
    assert.doesNotMatch(articleInWords(unread, s), /not named|no author stated/);
  });

  it('shows the words of the dateline as evidence of a date that was inferred from it', () => {
    const dateline: Basis = { is: 'stated', words: 'OSTERBY, May 12, 2020 —', line: 4 };
    const date: Basis = { ...INFERRED, reason: 'The day of the dateline.', from: 'dateline' };
    const dated = articleSlip(article({ basis: { ...sampleRecord().basis, date, dateline } }), s);
    const evidence = dated.lines.find(({ key }) => key === 'dated')?.evidence;
    assert.ok(evidence?.some((part) => part.is === 'words' && part.words === dateline.words));
  });

  it('shows the printed words and their line as evidence', () => {
    const by = articleSlip(article(), s).lines.find(({ key }) => key === 'by');
    assert.deepEqual(by?.evidence, [
      { is: 'words', words: 'By Ellen Marsh' },
      { is: 'text', text: ', line 2 of the file.' },
    ]);
  });
});

describe('the slip of a quotation', () => {
  const words = '“We counted them twice.”';
  const slipOf = (speaker: string | null): Slip => {
    const [quotation] = sampleArchive([
      sampleItem('a', [`${words} Silence.`], { quoted: [{ id: 'aaaaaaa', words, speaker }] }),
    ]).quotations;
    assert.ok(quotation);
    return quotationSlip(quotation, s);
  };

  it('adds who said it and through whom it came, and leaves out none of the article’s values', () => {
    const keys = slipOf('Ines Holt').lines.map(({ key }) => key);
    assert.deepEqual(keys, ['saidBy', 'through', 'from', 'dated', 'by', 'about', 'relation']);
  });

  it('says so when the text names no speaker', () => {
    assert.match(
      slipOf(null).sentence,
      /^The text does not say whose words these are\. The text that prints them names no publisher\./,
    );
  });
});

describe('the short forms', () => {
  it('join subject and relation when the author is the subject, with the evidence of both', () => {
    const about = shortLines(aboutItself(), s).find(({ key }) => key === 'about');
    assert.equal(about?.value, 'Harbour Party, its author');
    assert.equal(
      about.evidence.filter((part) => part.is === 'text' && part.text.startsWith('The credited author'))
        .length,
      2,
    );
  });

  it('join their parts with the marks of the interface’s language', () => {
    const persian = articleInWords(aboutItself(), strings('fa'));
    assert.match(persian, /؛ .*، /);
    assert.doesNotMatch(persian, /[,;]/);
  });

  it('say inferred in words, too', () => {
    assert.equal(
      articleInWords(aboutItself(), s),
      '[Publisher not named in the text; credited to Harbour Party, which is also its subject (inferred).]',
    );
  });
});
