import type { Relation } from '../archive/article.ts';
import type { Basis } from '../basis/basis.ts';
import type { Dateline } from './dateline.ts';
import { sentenceSegmenter } from '../text/sentences.ts';
import { findSubjects, sameName } from './subjects.ts';

/** Whom a text is about, and which of them wrote it. */
export interface About {
  readonly subjects: string[];
  readonly basis: Basis;
  readonly relations: Relation[];
}

/** The parts of a draft that tell whom it is about. */
export interface AboutSource {
  readonly title: string;
  /** First paragraph of running text. */
  readonly opening: string;
  readonly text: string;
  readonly authors: readonly string[];
  readonly dateline: Dateline | null;
  readonly language: string;
  readonly on: string;
}

/** Infer the subjects from headline and first sentence, and that an author who is one of them writes about itself. */
export function findAbout({ title, opening, text, authors, dateline, language, on }: AboutSource): About {
  const lead = firstSentence(opening, dateline?.words ?? '', language);
  const subjects = findSubjects({ title, lead, text, authors, place: dateline?.place ?? null, language });
  return { subjects, basis: subjectsBasis(subjects, on), relations: relationsOf(authors, subjects, on) };
}

function firstSentence(paragraph: string, opening: string, language: string): string {
  const text = paragraph.startsWith(opening) ? paragraph.slice(opening.length) : paragraph;
  return sentenceSegmenter(language).segment(text).containing(0)?.segment.trim() ?? '';
}

function subjectsBasis(subjects: readonly string[], on: string): Basis {
  if (subjects.length > 0)
    return { is: 'inferred', reason: 'Named in the headline and the first sentence.', by: 'converter', on };
  return { is: 'unknown', searched: ['the headline and the first sentence: no name plainly stands in both'] };
}

/** A credited author whom the text is about writes about itself. */
function relationsOf(authors: readonly string[], subjects: readonly string[], on: string): Relation[] {
  const reason = 'The credited author is what headline and lead are about.';
  return authors.flatMap((who) =>
    subjects
      .filter((subject) => sameName(who, subject))
      .map((to): Relation => ({
        of: 'author',
        who,
        to,
        is: 'self',
        basis: { is: 'inferred', from: 'headline and lead', reason, by: 'converter', on },
      })),
  );
}
