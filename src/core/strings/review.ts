import { number, plural } from './en/formats.ts';

/** The review list, on the command line and in the development server: in English, as all tools for editors are. */
export const review = {
  title: 'Review',
  lead: 'The values of this archive that are uncertain, the least certain first. What you decide is written into the article’s file, as supplied by you, today.',
  /** Why a value is uncertain. */
  reasons: {
    conflict: 'the page and its metadata say different things',
    mojibake: 'the text looks damaged',
    inferred: 'inferred, not stated',
    speaker: 'the speaker is not plain',
    unknown: 'not known',
  },
  fields: {
    title: 'Headline',
    date: 'Date of publication',
    updated: 'Date of the last change',
    outlet: 'Outlet',
    statedAuthors: 'Stated authors',
    dateline: 'Dateline',
    language: 'Language',
    standfirst: 'Standfirst',
    section: 'Section',
    edition: 'Edition',
    page: 'Page',
    url: 'Address',
    archivedUrl: 'Address of an archived copy',
    titleTranslated: 'Translated headline',
    rights: 'Rights',
    versionOf: 'Earlier version',
    figures: 'Pictures',
    subjects: 'Subjects',
    relation: 'Relation',
    speaker: 'Speaker',
    text: 'Text',
  },
  /** Parts of a field that are filled in apart. */
  parts: {
    place: 'place',
    date: 'date',
    holder: 'holder',
    uri: 'address of a statement',
    image: 'files of the pictures',
    caption: 'captions',
  },
  /** How a value is written, where that is not plain. */
  formats: {
    date: 'as 2020-04-29, 2020-04 or 2020',
    list: 'several, divided by semicolons',
    outlet: 'the id of a file in content/outlets',
    language: 'a code such as en or fa',
    versionOf: 'the id of the earlier article',
    relation: 'an id of content/vocab/relation.yml',
  },
  or: 'or',
  damaged:
    'A text is kept as it came and is never repaired. If it was read in the wrong encoding, convert it again from its file.',
  untitled: 'An article without headline',
  openArticle: 'Open the article',
  name: 'Your name',
  nameWhy: 'It will stand beside every value that you decide.',
  begin: 'Begin',
  confirm: 'Confirm',
  confirmHint: 'Enter',
  unknown: 'Unknown',
  unknownHint: 'Alt+U',
  skip: 'Skip',
  skipHint: 'Alt+S',
  back: 'Back',
  backHint: 'Alt+B',
  changeName: 'Change name',
  as: (name: string): string => `Deciding as ${name}.`,
  position: (at: number, total: number): string =>
    `${number(at)} of ${plural(total, 'uncertain value', 'uncertain values')}`,
  written: (what: string, article: string): string => `Written: ${what} of “${article}”.`,
  notWritten: 'Nothing was written.',
  end: (skipped: number): string =>
    skipped === 0
      ? 'Nothing is uncertain any more.'
      : `That was the last one. ${plural(skipped, 'value was', 'values were')} skipped.`,
  startAgain: 'Go through the skipped ones',
  loading: 'Loading …',
  failed: 'The development server did not answer. Is it still running?',
};

export type ReviewStrings = typeof review;
