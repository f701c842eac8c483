import { annotation, annotationList, type Annotation } from '../annotations/annotation.ts';
import { checkNotes, type Annotated } from './check-annotations.ts';
import { readEntries } from './read-entries.ts';
import type { Read } from './read-yaml.ts';

/** Read an item's `annotations.yml`. `annotated` is what its notes stand on, where that can be read. */
export function readAnnotations(
  source: string,
  path: string,
  annotated: Annotated | undefined,
): Read<Annotation[]> {
  return readEntries(
    {
      entry: annotation,
      list: annotationList,
      address: 'n',
      check: (entries) => (annotated === undefined ? [] : checkNotes(path, entries, annotated)),
    },
    source,
    path,
  );
}
