import type { AnnotatedText } from './annotation.ts';

/** Where the page of an article prints its texts that are not its paragraphs, as CSS selectors. */
export const ELEMENTS = { title: 'h1', standfirst: '.standfirst > p' } as const satisfies Record<
  Exclude<AnnotatedText, 'text'>,
  string
>;

/** The fragment of the address of an article's page that leads to a quotation. */
export function quotationFragment(id: string): string {
  return `q-${id}`;
}

/** The id of the quotation that a fragment leads to; null where it is another fragment. */
export function quotationOf(fragment: string): string | null {
  return /^q-([0-9a-hjkmnp-tv-z]{7,})$/.exec(fragment)?.[1] ?? null;
}
