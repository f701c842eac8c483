import { z } from 'zod';
import { slug } from './article.ts';

/** A controlled list: `content/vocab/NAME.yml`. */
export const vocabularyRecord = z
  .array(
    z.strictObject({
      id: slug,
      /** The words shown for it, by language of the interface; in a relation {of} stands for author or outlet. */
      label: z.record(z.string(), z.string().min(1)),
      /** For a relation: what follows “which …” in a sentence, by language; {to} stands for the subject. */
      clause: z.record(z.string(), z.string().min(1)).optional(),
      definition: z.string().min(1),
      useWhen: z.string().min(1).optional(),
      notWhen: z.string().min(1).optional(),
    }),
  )
  .min(1);
export type Vocabulary = z.output<typeof vocabularyRecord>;
export type Term = Vocabulary[number];

/** The lists that an archive must have. */
export const VOCABULARIES = ['publisher-kind', 'relation', 'ownership', 'funding'] as const;
export type VocabularyName = (typeof VOCABULARIES)[number];

/**
 * `content/vocab/spellings.yml`, which an archive may have: words that print
 * spells in more than one way, all spellings of one word in a list. The search
 * takes them for the same word.
 */
export const spellingsRecord = z.array(
  z
    .array(
      z
        .string()
        .regex(
          /^[\p{L}\p{N}\p{M}]+$/u,
          'A spelling is a single word: letters and digits, no blanks or marks.',
        ),
    )
    .min(2, 'Write at least two spellings of the word, or leave it out.'),
);
export type SpellingsRecord = z.output<typeof spellingsRecord>;
