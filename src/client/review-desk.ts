import { askServer } from './ask-server.ts';

/** A value to confirm or to write anew, as the development server hands it over. */
export interface ReviewInput {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
}

/** A point of the review list in words. */
export interface ReviewCard {
  readonly article: string;
  readonly title: string;
  readonly subject: { readonly is: string };
  readonly heading: string;
  readonly why: string;
  readonly evidence: string;
  readonly words: string;
  readonly inputs: readonly ReviewInput[];
  readonly proposals: readonly { readonly value: string; readonly evidence: string }[];
}

/** What the person says about a point. */
export type ReviewDecision =
  | { readonly is: 'right' }
  | { readonly is: 'unknown' }
  | { readonly is: 'value'; readonly cells: Readonly<Record<string, string>> };

/** What the development server answers. */
export type DeskAnswer =
  | { readonly is: 'card'; readonly total: number; readonly at: number; readonly card: ReviewCard | null }
  | { readonly is: 'written' }
  | { readonly is: 'refused'; readonly problems: readonly string[] };

/**
 * Ask the desk that the review page belongs to; `desk` are the data of its element.
 *
 * @throws when the server does not answer
 */
export async function askDesk(desk: DOMStringMap, question: object): Promise<DeskAnswer> {
  const answer = await askServer<DeskAnswer>(desk, question);
  return 'error' in answer ? { is: 'refused', problems: [answer.error] } : answer;
}
