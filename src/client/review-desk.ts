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
 * Ask the development server, which is on this machine and of this project.
 *
 * @throws when it does not answer; the message is for the person
 */
export async function askDesk(endpoint: string, token: string, question: object): Promise<DeskAnswer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-cuttings-token': token },
    body: JSON.stringify(question),
  });
  const answer = (await response.json()) as DeskAnswer | { readonly error: string }; // as answer-review.ts makes it
  return 'error' in answer ? { is: 'refused', problems: [answer.error] } : answer;
}
