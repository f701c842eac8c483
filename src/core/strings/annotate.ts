/** Writing notes and marking quotations, in the development server. */
export const annotate = {
  /** The bar above the article. */
  bar: 'Editing',
  barHint:
    'Select words of the text to write a note on them or to mark them as a quotation. Without a mouse, use the button that stands before each paragraph. Readers do not see any of this.',
  onWhole: 'Note on the whole article',
  onTitle: 'Note on the headline',
  onStandfirst: 'Note on the standfirst',
  /** The tools of selected words. */
  annotate: 'Annotate',
  mark: 'Mark as quotation',
  place: 'Place note here',
  /** The button at a block of the text; `opening` are its first words. */
  annotateBlock: (opening: string): string => `Annotate this paragraph: “${opening}”`,
  /** The buttons at a note. */
  edit: 'Edit',
  withdraw: 'Withdraw',
  placeAgain: 'Place',
  choosePlace:
    'Select the words that the note belongs to, or go to their paragraph’s button; then choose “Place note here”.',

  headings: {
    annotate: 'Write a note',
    mark: 'Mark as quotation',
    place: 'Place a note',
    edit: 'Edit a note',
    withdraw: 'Withdraw a note',
  },
  ways: 'What to do with these words',
  words: 'The words',
  startEarlier: 'Begin earlier',
  startLater: 'Begin later',
  endEarlier: 'End earlier',
  endLater: 'End later',
  steps: 'One word at a time',
  on: 'The note stands on',
  onWords: 'these words',
  onQuotation: (words: string): string => `the quotation ${words}`,
  /** What a note without a passage stands on. */
  wholes: { whole: 'The whole article', title: 'The headline', standfirst: 'The standfirst' },
  kind: 'Kind',
  body: 'Note',
  bodyHint: 'In Markdown: *emphasis*, [link](https://…), a blank line between paragraphs.',
  preview: 'As readers will see it',
  sources: 'Sources',
  sourcesHint: 'What the note rests on besides the article itself.',
  source: (number: number): string => `Source ${String(number)}`,
  addSource: 'Add a source',
  removeSource: (number: number): string => `Remove source ${String(number)}`,
  title: 'Title',
  url: 'Address',
  archivedUrl: 'Address of an archived copy',
  date: 'Date',
  dateHint: 'Of publication, or when you looked it up, as 2020-04-29.',
  by: 'Your name',
  byHint: 'It will stand beside what you write.',
  byOfNote: 'Whose note it is',
  speaker: 'Speaker',
  speakerHint: 'As the text names them. Leave it empty where the text names nobody.',
  speakerKind: 'The speaker is',
  speakerKinds: { person: 'a person', organisation: 'an organisation', document: 'a document' },
  class: 'The words are',
  classes: { quotation: 'a quotation', partial: 'part of a sentence, quoted' },
  orphan: 'Which note',
  reason: 'Reason',
  reasonHint: 'One sentence. Readers will see it in the note’s place.',

  write: {
    annotate: 'Write the note',
    mark: 'Mark it',
    place: 'Place the note',
    edit: 'Write the changes',
    withdraw: 'Withdraw the note',
  },
  cancel: 'Cancel',
  written: {
    annotate: 'The note is written.',
    mark: 'The quotation is marked.',
    place: 'The note is placed.',
    edit: 'The note is changed.',
    withdraw: 'The note is withdrawn.',
  },
  following: 'The page follows in a moment.',
  unchanged: 'You have changed nothing, so nothing was written.',
  notWritten: 'Nothing was written. What you typed is still here.',
  failed: 'The development server did not answer. Is it still running?',
  faults: {
    missing: 'This is missing.',
    'too-long': 'This is too long.',
    'several-lines': 'Write this on one line.',
    'unseen-characters': 'This holds a character that nobody can see. Type it anew.',
    html: 'HTML would not be shown. Use Markdown; before a < that is meant as such, put a backslash.',
    'no-web-address': 'This is no address that begins with https:// or http://.',
    'no-day': 'Write the day as year, month and day, for example 2020-04-29.',
  },
  refusals: {
    busy: (pid: number): string =>
      `Another command is writing into this archive (process ${String(pid)}). Try again when it is done.`,
    noArticle: 'There is no such article any more. Load the page again.',
    textChanged:
      'The text of the article has changed since this page was shown. Copy what you typed, load the page again and select the words anew.',
    noteChanged:
      'The note has changed since this page was shown. Copy what you typed, load the page again and edit it anew.',
    quotationChanged: 'This quotation has changed since this page was shown. Load the page again.',
    fileChanged: (path: string): string =>
      `Somebody has saved ${path} at this moment. Nothing is lost; try again.`,
    overlaps: (words: string): string => `These words belong to a quotation already: ${words}`,
  },
};

export type AnnotateStrings = typeof annotate;
