import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** What the files of a site are, by ending. Anything else goes out as bytes. */
const TYPES = new Map([
  ['.bib', 'application/x-bibtex'],
  ['.css', 'text/css'],
  ['.csv', 'text/csv'],
  ['.html', 'text/html'],
  ['.ico', 'image/x-icon'],
  ['.jpg', 'image/jpeg'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.md', 'text/markdown'],
  ['.png', 'image/png'],
  ['.ris', 'application/x-research-info-systems'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain'],
  ['.wasm', 'application/wasm'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
  ['.xml', 'application/xml'],
]);

/** `localhost` is both; a port is ours only when both are. */
const HOSTS = ['127.0.0.1', '::1'];

/** A site that is being shown. */
export interface Shown {
  /** Where it stands, with its base, ending in a slash. */
  readonly url: string;
  readonly port: number;
  stop(): void;
}

/**
 * Show the built site in `folder` on this computer only, under `base`, on
 * `port` or the next one that is free.
 *
 * Answers as the usual hosts of static sites do, which `astro preview` does
 * not: a folder's address without its slash leads to the one with it, and
 * whatever is missing gets the site's own 404 page.
 */
export async function serve(folder: string, base: string, port: number): Promise<Shown> {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    respond(folder, base, request, response).catch((error: unknown) => response.destroy(asError(error)));
  };
  for (let free = port; ; free += 1) {
    const servers = await listen(answer, free);
    if (servers === 'taken') continue;
    const stop = (): void => {
      for (const server of servers) server.close().closeAllConnections();
    };
    return { url: `http://localhost:${String(free)}${base}`, port: free, stop };
  }
}

/** Listen on every host that this computer has; on all of them or on none. */
async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  port: number,
): Promise<Server[] | 'taken'> {
  const servers: Server[] = [];
  for (const host of HOSTS) {
    const server = createServer(answer);
    const error = await new Promise<NodeJS.ErrnoException | undefined>((settle) => {
      server.once('error', settle).listen(port, host, () => {
        settle(undefined);
      });
    });
    if (error === undefined) servers.push(server);
    else if (error.code === 'EADDRINUSE' || error.code === 'EACCES') {
      for (const other of servers) other.close();
      return 'taken';
    } else if (error.code !== 'EADDRNOTAVAIL' && error.code !== 'EAFNOSUPPORT') throw error;
  }
  if (servers.length === 0) throw new Error('This computer has no address for localhost.');
  return servers;
}

async function respond(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathInside(folder, base, pathname);
  const found = path === undefined ? undefined : await look(path);
  if (found?.isDirectory() === true && !pathname.endsWith('/')) {
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  const file = found?.isDirectory() === true && path !== undefined ? join(path, 'index.html') : path;
  const isFile = file !== undefined && (await look(file))?.isFile() === true;
  await send(isFile ? file : join(folder, '404.html'), isFile ? 200 : 404, request, response);
}

/** The file or folder that an address names; nothing when it is outside the site. */
function pathInside(folder: string, base: string, pathname: string): string | undefined {
  if (!`${pathname}/`.startsWith(base)) return undefined;
  try {
    const path = join(folder, decodeURIComponent(pathname.slice(base.length)));
    return `${path}${sep}`.startsWith(`${folder}${sep}`) && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

async function look(path: string): Promise<Stats | undefined> {
  return await stat(path).catch(() => undefined);
}

async function send(
  path: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const type = TYPES.get(extname(path)) ?? 'application/octet-stream';
  const charset = /^text|json$|xml$/.test(type) ? '; charset=utf-8' : '';
  response.writeHead(status, { 'content-type': type + charset, 'cache-control': 'no-cache' });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(path), response);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
