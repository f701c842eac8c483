import type { Basis } from '../basis/basis.ts';
import type { Strings } from '../strings/strings.ts';
import { formatEvidence } from './evidence.ts';

/** How a value is known with its evidence, as plain text: `stated: “Reporting by …”, line 8 of the file.` `origin` as in `formatEvidence`. */
export function basisInWords(basis: Basis, s: Strings, origin?: Basis): string {
  const evidence = formatEvidence(basis, s, origin)
    .map((part) => {
      switch (part.is) {
        case 'text':
          return part.text;
        case 'words':
          return `“${part.words}”`;
        case 'link':
          return `${part.text} (${part.href})`;
      }
    })
    .join('');
  return `${s.basis[basis.is]}: ${evidence}`;
}
