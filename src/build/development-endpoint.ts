import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

/** Header in which a page of ours shows that it was handed the token. */
export const TOKEN_HEADER = 'x-cuttings-token';

/** In bytes: no form that a person fills in is longer. */
const LARGEST = 262_144;

/** An address of the development server that writes into the archive. */
export interface DevelopmentEndpoint {
  /** The path, with the site's base. */
  readonly path: string;
  /** Made anew at each start; only pages that this server has rendered know it. */
  readonly token: string;
  /** Answers the JSON of a request that was let in. What it throws is our own mistake. */
  readonly answer: (asked: unknown) => Promise<object>;
}

/**
 * Make the server's handler for an endpoint.
 *
 * Any page in the same browser can send requests to this machine, so a request
 * is let in only if it comes from a page of this very server: see `refusal`.
 */
export function developmentHandler({ path, token, answer }: DevelopmentEndpoint) {
  return (
    request: IncomingMessage & { originalUrl?: string | undefined },
    response: ServerResponse,
    next: () => void,
  ): void => {
    const url = request.originalUrl ?? request.url ?? '';
    if (url.split('?')[0] !== path) {
      next();
      return;
    }
    void respond(request, token, answer).then(({ status, body }) => {
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      response.end(JSON.stringify(body));
    });
  };
}

interface Answered {
  readonly status: number;
  readonly body: object;
}

async function respond(
  request: IncomingMessage,
  token: string,
  answer: DevelopmentEndpoint['answer'],
): Promise<Answered> {
  const { method = '', headers, socket } = request;
  const refused = refusal({ method, headers, from: socket.remoteAddress ?? '' }, token);
  if (refused !== null) {
    request.resume();
    return { status: refused.status, body: { error: refused.reason } };
  }
  try {
    const body = await bodyOf(request);
    if (body === null) return { status: 413, body: { error: 'This is too long.' } };
    const asked = readJson(body);
    if (asked === undefined) return { status: 400, body: { error: 'This is no JSON.' } };
    return { status: 200, body: await answer(asked) };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return { status: 500, body: { error: error instanceof Error ? error.message : String(error) } };
  }
}

/** What is known of a request before its body is read. */
export interface RequestHead {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** Address of the machine that sent it. */
  readonly from: string;
}

/** Why a request is not let in. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/** The names under which a browser on this machine asks for it, with any port. */
const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;

/**
 * Why a request must not write into the archive; null when it may.
 *
 * It must come from this machine, ask for it by one of its own names (another
 * name may have been pointed at it to get around the browser's rules), be sent
 * by a page of the same origin, carry JSON, which no form of another page can,
 * and carry the token, which only a page of this server has.
 */
export function refusal({ method, headers, from }: RequestHead, token: string): Refusal | null {
  const { host = '', origin } = headers;
  const site = headers['sec-fetch-site'];
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (method !== 'POST') return { status: 405, reason: 'Only POST is answered here.' };
  if (!LOOPBACK.test(from) || !THIS_MACHINE.test(host))
    return { status: 403, reason: 'Only this machine is answered here, as localhost.' };
  if (origin !== `http://${host}` || (site !== undefined && site !== 'same-origin'))
    return { status: 403, reason: 'Only pages of this server are answered here.' };
  if (!sameToken(headers[TOKEN_HEADER], token))
    return { status: 403, reason: 'The server was started anew. Load the page again.' };
  if (type !== 'application/json') return { status: 415, reason: 'Only JSON is answered here.' };
  return null;
}

function sameToken(given: string | string[] | undefined, token: string): boolean {
  if (typeof given !== 'string' || token === '') return false;
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** The body of a request; null when it is longer than any that is meant. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read to the end, so that the answer reaches the sender.
    if (size <= LARGEST) chunks.push(chunk);
  }
  return size > LARGEST ? null : Buffer.concat(chunks).toString('utf8');
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
