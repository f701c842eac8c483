/** What a reader can do with the words that are selected. A reader's browser loads this file alone. */
export const passage = {
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
};
