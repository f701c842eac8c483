/** What a reader can do with words of the archive: link to them, copy them, show them elsewhere. */
export const sharing = {
  /** The quiet link at the end of each block of an article. */
  block: (number: number): string => `Link to paragraph ${String(number)}`,
  passage: {
    tools: 'The selected words',
    hint: 'Words selected. The Tab key leads to a link and a citation.',
    copyLink: 'Copy link',
    linkCopied: 'Link copied.',
    linkCopiedHere: 'Link copied. It works where you read now: this archive has no public address yet.',
    copyWords: 'Copy quotation with source',
    /** The same words stand elsewhere on the page too. */
    inexact: 'It leads to the paragraph: no link can tell these words from others on this page.',
    wordsCopied: 'Words and source copied.',
    cite: 'Cite',
    cited: 'The citations now give the address of the selected words.',
    citedWithout: 'The citations give no address: this archive has no public address yet.',
    failed: 'This browser does not let the page copy. The link:',
  },
  embed: {
    style: 'Embed',
    how: 'Put this into the source of a page. It needs no script.',
    noAddress: 'Words can be embedded once this archive has a public address.',
    /** Below the words, as a link to their page. */
    read: 'Read them with their source',
    frame: (speaker: string): string => `Words of ${speaker}`,
  },
  card: {
    closing: 'Describes who published the text; not a judgement of its accuracy.',
  },
};
