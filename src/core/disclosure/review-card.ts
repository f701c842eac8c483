import { CELLS, type CellName } from '../archive/cells.ts';
import type { ReviewPoint, ReviewSubject } from '../archive/review-point.ts';
import type { ReviewStrings } from '../strings/review.ts';
import type { Strings } from '../strings/strings.ts';
import { basisInWords } from './basis-in-words.ts';

/** A point of the review list in words, as a person is asked it. */
export interface ReviewCard {
  readonly article: string;
  /** The article's headline, or what stands for one. */
  readonly title: string;
  readonly subject: ReviewSubject;
  /** `Date of publication` */
  readonly heading: string;
  /** Why it is asked. */
  readonly why: string;
  /** How the value is known; empty for a passage of the text. */
  readonly evidence: string;
  /** The passage that is meant; empty where the value is not about one. */
  readonly words: string;
  readonly inputs: readonly ReviewInput[];
  /** Other readings, each with its evidence. */
  readonly proposals: readonly { readonly value: string; readonly evidence: string }[];
}

/** A value to confirm or to write anew. */
export interface ReviewInput {
  readonly name: string;
  readonly label: string;
  /** How it is written; empty where that is plain. */
  readonly hint: string;
  readonly value: string;
}

/** Put a point of the review list into words. */
export function reviewCard(point: ReviewPoint, review: ReviewStrings, s: Strings): ReviewCard {
  const { article, title, subject, reason, cells, basis, origin, proposals, words } = point;
  return {
    article,
    title: title ?? review.untitled,
    subject,
    heading: headingOf(subject, review),
    why: review.reasons[reason],
    evidence: basis === null ? review.damaged : basisInWords(basis, s, origin ?? undefined),
    words: words ?? '',
    inputs: cells.map(({ name, value }) => ({ name, value, ...inputWords(name, review) })),
    proposals: proposals.map((other) => ({
      value: other.value,
      evidence: other.basis === null ? '' : basisInWords(other.basis, s),
    })),
  };
}

function headingOf(subject: ReviewSubject, { fields }: ReviewStrings): string {
  return fields[subject.is === 'field' ? subject.field : subject.is];
}

function inputWords(
  name: CellName | 'relation' | 'speaker',
  { fields, parts, formats }: ReviewStrings,
): Pick<ReviewInput, 'label' | 'hint'> {
  if (name === 'relation') return { label: fields.relation, hint: formats.relation };
  if (name === 'speaker') return { label: fields.speaker, hint: '' };
  const field = CELLS[name];
  if (field === 'relations' || field === 'reviewed') return { label: field, hint: '' };
  const part = name.split('.')[1];
  const label =
    part !== undefined && isPart(part, parts) ? `${fields[field]}: ${parts[part]}` : fields[field];
  return { label, hint: hintOf(name, formats) };
}

function isPart(part: string, parts: ReviewStrings['parts']): part is keyof ReviewStrings['parts'] {
  return part in parts;
}

function hintOf(name: CellName, formats: ReviewStrings['formats']): string {
  switch (name) {
    case 'date':
    case 'updated':
    case 'dateline.date':
      return formats.date;
    case 'statedAuthors':
    case 'subjects':
    case 'figures.image':
    case 'figures.caption':
      return formats.list;
    case 'outlet':
    case 'language':
    case 'versionOf':
      return formats[name];
    default:
      return '';
  }
}
