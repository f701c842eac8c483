import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { developmentHandler, refusal, TOKEN_HEADER } from '../../../src/build/development-endpoint.ts';

const TOKEN = 'f'.repeat(64);
const GOOD = {
  host: 'localhost:4321',
  origin: 'http://localhost:4321',
  'content-type': 'application/json',
  'sec-fetch-site': 'same-origin',
  [TOKEN_HEADER]: TOKEN,
};

function statusOf(changes: Record<string, string | undefined>, method = 'POST', from = '127.0.0.1'): number {
  return refusal({ method, headers: { ...GOOD, ...changes }, from }, TOKEN)?.status ?? 200;
}

describe('refusal', () => {
  it('lets a page of this server in, by each name of this machine', () => {
    assert.equal(statusOf({}), 200);
    assert.equal(statusOf({ 'sec-fetch-site': undefined }), 200);
    for (const host of ['127.0.0.1:4321', '[::1]:4321', 'localhost'])
      assert.equal(statusOf({ host, origin: `http://${host}` }), 200);
    for (const from of ['::1', '::ffff:127.0.0.1']) assert.equal(statusOf({}, 'POST', from), 200);
  });

  it('keeps other pages of the browser out', () => {
    for (const origin of [
      undefined,
      '',
      'null',
      'https://example.org',
      'http://localhost:3000',
      'https://localhost:4321',
      'http://localhost:4321.example.org',
    ])
      assert.equal(statusOf({ origin }), 403);
    for (const site of ['cross-site', 'same-site', 'none'])
      assert.equal(statusOf({ 'sec-fetch-site': site }), 403);
  });

  it('keeps out names that were pointed at this machine', () => {
    for (const host of [
      'example.org',
      'localhost.example.org',
      'localhost:4321@example.org',
      '127.0.0.1.example.org',
      '',
      '0.0.0.0:4321',
    ])
      assert.equal(statusOf({ host, origin: `http://${host}` }), 403);
  });

  it('keeps other machines out', () => {
    for (const from of ['192.168.0.7', '10.0.0.1', '::ffff:192.168.0.7', 'fe80::1', ''])
      assert.equal(statusOf({}, 'POST', from), 403);
  });

  it('keeps out who does not have the token', () => {
    for (const token of [undefined, '', 'f', TOKEN.toUpperCase(), `${TOKEN}f`])
      assert.equal(statusOf({ [TOKEN_HEADER]: token }), 403);
    assert.notEqual(
      refusal({ method: 'POST', headers: { ...GOOD, [TOKEN_HEADER]: '' }, from: '::1' }, ''),
      null,
    );
  });

  it('takes JSON by POST and nothing else', () => {
    for (const method of ['GET', 'HEAD', 'PUT', 'OPTIONS']) assert.equal(statusOf({}, method), 405);
    for (const type of [
      undefined,
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'text/plain; application/json',
    ])
      assert.equal(statusOf({ 'content-type': type }), 415);
    assert.equal(statusOf({ 'content-type': 'application/json; charset=utf-8' }), 200);
  });
});

describe('developmentHandler', () => {
  let server: Server;
  let port = 0;
  const asked: unknown[] = [];

  before(async () => {
    const handler = developmentHandler({
      path: '/sub/_cuttings/x',
      token: TOKEN,
      answer: (question) => {
        asked.push(question);
        return Promise.resolve({ ok: true });
      },
    });
    server = createServer((incoming, response) => {
      handler(incoming, response, () => response.writeHead(404).end());
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port; // of a server that listens
  });

  after(() => server.close());

  function post(
    body: string,
    headers: Record<string, string> = {},
    path = '/sub/_cuttings/x',
  ): Promise<number> {
    const host = `127.0.0.1:${String(port)}`;
    return new Promise((settle, fail) => {
      const sent = request(
        {
          port,
          host: '127.0.0.1',
          method: 'POST',
          path,
          headers: { ...GOOD, host, origin: `http://${host}`, ...headers },
        },
        (response) => {
          response.resume();
          settle(response.statusCode ?? 0);
        },
      );
      sent.on('error', fail);
      sent.end(body);
    });
  }

  it('hands on what was asked, and answers', async () => {
    assert.equal(await post('{"a":1}'), 200);
    assert.deepEqual(asked, [{ a: 1 }]);
  });

  it('hands on nothing that was refused', async () => {
    asked.length = 0;
    assert.equal(await post('{}', { origin: 'https://example.org' }), 403);
    assert.equal(await post('{"a":'), 400);
    assert.equal(await post(JSON.stringify({ a: 'x'.repeat(300_000) })), 413);
    assert.equal(await post('{}', {}, '/sub/_cuttings/other'), 404);
    assert.deepEqual(asked, []);
  });
});
