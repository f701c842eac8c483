/** The citation in one line. */
export const citation = {
  heading: 'Cite',
  quotationHeading: 'Cite these words',
  title: (title: string, sign: string): string => `“${title}${sign}”`,
  publisherNotNamed: 'publisher not named',
  notDated: 'not dated',
  speakerNotNamed: 'speaker not named',
  quotedIn: 'quoted in',
  quotedInShort: 'qtd. in',
  asCitedIn: 'as cited in',
  /** Of words whose speaker the text does not name. */
  speakerUnnamed: '[speaker not named]',
  noDate: 'n.d.',
  style: 'Style of the citation',
  styles: { plain: 'Plain', apa: 'APA', chicago: 'Chicago', mla: 'MLA', wikipedia: 'Wikipedia' },
  files: 'As a file:',
  fileNames: { ris: 'RIS', bib: 'BibTeX', 'csl.json': 'CSL-JSON' },
  noAddress:
    'This archive has no public address yet. Once it has, the citation gives the address of this page.',
};
