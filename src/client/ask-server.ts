/**
 * Ask the development server, which is on this machine and of this project.
 *
 * @returns its answer, or in `error` why it does not let the question in
 * @throws when it does not answer
 */
export async function askServer<Answer extends object>(
  { endpoint = '', token = '' }: DOMStringMap,
  question: object,
): Promise<Answer | { readonly error: string }> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-cuttings-token': token },
    body: JSON.stringify(question),
  });
  return (await response.json()) as Answer | { readonly error: string }; // as src/build makes it
}
