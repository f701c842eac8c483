/** An article's page. */
export const article = {
  untitled: (opening: string): string => `No headline: “${opening}”`,
  headline: 'Headline',
  standfirst: 'Standfirst',
  caption: 'Caption',
  links: {
    outlet: (name: string): string => `About ${name}, and all texts from it`,
    author: (name: string): string => `All texts that credit ${name}`,
    subject: (name: string): string => `All texts about ${name}`,
    speaker: (name: string): string => `All words given as ${name}’s`,
  },
  missingPicture: 'Picture not in the file',
  quotations: {
    /** What a reader hears of the empty link at the start of a quotation. */
    mark: (number: number, speaker: string, basis: string): string =>
      `Quotation ${String(number)}, ${speaker}, ${basis}`,
  },
  versions: {
    heading: 'Versions of this text',
    /** Which of them the page shows. */
    shown: 'shown here',
    changes: 'What changed',
    changesTitle: (title: string): string => `What changed: ${title}`,
    changesLead:
      'Words that only the earlier version has are struck through, words that only the later one has are underlined.',
    earlier: 'Earlier version',
    later: 'Later version',
    removed: 'Only in the earlier version:',
    added: 'Only in the later version:',
    unchanged: 'The words of both versions are the same.',
  },
  record: {
    heading: 'Record',
    added: 'Added',
    converted: (on: string, version: string): string => `Converted on ${on} by cuttings ${version}.`,
    reviewed: 'Reviewed',
    reviewedBy: (by: string, on: string): string => `By ${by}, ${on}.`,
    notReviewed: 'Not yet by a person.',
    language: 'Language',
    dateline: 'Dateline',
    updated: 'Updated',
    section: 'Section',
    edition: 'Edition',
    page: 'Page',
    url: 'Address',
    archivedUrl: 'Archived copy',
    titleTranslated: 'Headline, translated',
    rights: 'Rights',
    seed: 'File',
    /** A further file that holds the same text. */
    alsoHeldAs: 'Also held as',
    partOf: (part: string): string => `its part ${part}`,
    captured: (url: string, on: string | null): string =>
      `Taken from ${url}${on === null ? '' : ` on ${on}`} by a web archive.`,
    received: (from: string | null, on: string | null, how: string | null): string =>
      `Received${from === null ? '' : ` from ${from}`}${on === null ? '' : ` on ${on}`}${how === null ? '' : ` (${how})`}.`,
    fixity: 'Fixity',
    fixityOf: 'SHA-256 of the file',
    leftOut: 'Left out',
    nothingLeftOut: 'Nothing. Every character of the file stands in the text or in a field.',
    leftOutCount: (passages: number, characters: number): string =>
      `${passages === 1 ? '1 passage' : `${String(passages)} passages`}, ${characters === 1 ? '1 character' : `${String(characters)} characters`}:`,
  },
  /** The reasons for which a passage was left out; fields stand in the text's place and are no reason. */
  reasons: {
    'ad-slot': 'advertisement slot',
    duplicate: 'printed twice',
    navigation: 'menu of the page',
    'share-bar': 'share buttons',
    notice: 'notice of the page',
    related: 'links to other texts',
    tags: 'keywords of the page',
    comments: 'readers’ comments',
    'about-author': 'note about the author',
    'picture-credit': 'credit of a picture',
    player: 'media player',
    copyright: 'copyright line',
    'page-furniture': 'part of the page outside the article',
    'byte-order-mark': 'byte order mark',
    'control-character': 'control character',
  },
  tombstone: {
    heading: 'Withdrawn',
    withdrawn: (on: string): string => `This article was withdrawn on ${on}.`,
    reason: 'Reason',
    policy: 'Policy',
  },
};
