import type { Strings } from '../strings.ts';

/** Citations, in German. The styles themselves are English, and keep their own abbreviations. */
export const citation: Strings['citation'] = {
  heading: 'Zitieren',
  quotationHeading: 'Diese Worte zitieren',
  title: (title, sign) => `„${title}${sign}“`,
  publisherNotNamed: 'Herausgeber nicht genannt',
  notDated: 'ohne Datum',
  speakerNotNamed: 'Sprecher nicht genannt',
  quotedIn: 'zitiert in',
  quotedInShort: 'zit. in',
  asCitedIn: 'zitiert nach',
  speakerUnnamed: '[Sprecher nicht genannt]',
  noDate: 'o. D.',
  style: 'Zitierweise',
  styles: { plain: 'Einfach', apa: 'APA', chicago: 'Chicago', mla: 'MLA', wikipedia: 'Wikipedia' },
  files: 'Als Datei:',
  fileNames: { ris: 'RIS', bib: 'BibTeX', 'csl.json': 'CSL-JSON' },
  noAddress:
    'Dieses Archiv hat noch keine öffentliche Adresse. Sobald es eine hat, nennt das Zitat die Adresse dieser Seite.',
};
