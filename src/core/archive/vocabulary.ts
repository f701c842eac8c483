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
