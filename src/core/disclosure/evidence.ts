import type { Basis } from '../basis/basis.ts';
import type { Strings } from '../strings/strings.ts';
import type { Evidence } from './slip.ts';

/**
 * What a value rests on, in words: the printed words and their line, the
 * source, the reason, or where one looked.
 *
 * `origin` is the basis of the field that an inferred value was inferred from:
 * the words that state that field belong to the evidence.
 */
export function formatEvidence(basis: Basis, s: Strings, origin?: Basis): Evidence[] {
  switch (basis.is) {
    case 'stated': {
      const place = [
        basis.in === 'metadata' ? s.evidence.metadata(basis.place) : undefined,
        basis.line === undefined ? undefined : s.evidence.line(basis.line),
      ].filter((part) => part !== undefined);
      return [words(basis.words), text(place.length === 0 ? '.' : `${s.comma}${place.join(s.comma)}.`)];
    }
    case 'documented': {
      const { title, url, archivedUrl, retrieved, words: passage } = basis.source;
      const href = url ?? archivedUrl;
      return [
        ...(passage === undefined ? [] : [words(passage), text(' ')]),
        href === undefined ? text(title) : { is: 'link', text: title, href },
        text(`. ${s.evidence.retrieved(s.date(retrieved))}`),
      ];
    }
    case 'supplied':
      return [text(s.evidence.by(basis.by, s.date(basis.on)))];
    case 'inferred': {
      const decided = s.evidence.by(basis.by, s.date(basis.on));
      if (origin?.is !== 'stated') return [text(`${basis.reason} ${decided}`)];
      return [
        text(`${basis.reason.replace(/\.$/u, '')}: `),
        ...formatEvidence(origin, s),
        text(` ${decided}`),
      ];
    }
    case 'unknown':
      return [
        text(s.evidence.searched(basis.searched.map((place) => place.replace(/\.$/, '')).join(s.semicolon))),
      ];
    case 'not-assessed':
      return [text(s.evidence.notAssessed)];
  }
}

function text(value: string): Evidence {
  return { is: 'text', text: value };
}

function words(value: string): Evidence {
  return { is: 'words', words: value };
}
