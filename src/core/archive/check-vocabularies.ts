import type { Finding } from './finding.ts';
import type { ArchiveRecords } from './records.ts';

/** Every term has its words in the language in which the archive is shown. */
export function checkVocabularies({ settings: { language }, vocabularies }: ArchiveRecords): Finding[] {
  return [...vocabularies].flatMap(([name, terms]) =>
    terms.flatMap((term, index) =>
      (['label', 'clause'] as const)
        .filter((words) => term[words] !== undefined && !(language in term[words]))
        .map((words) => ({
          path: `content/vocab/${name}.yml`,
          field: [index, words],
          rule: 'missing-translation',
          reason: `Missing ${words} of “${term.id}” in the language of the archive (${language}).`,
          remedy: `Add it there as ${language}: …, or choose another language in content/archive.yml.`,
        })),
    ),
  );
}
