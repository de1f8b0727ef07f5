import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Instance } from '../directory/home-directory.ts';
import { PoolTransport, type PoolTransportOptions } from './pool-transport.ts';
import type { Sending } from './transport.ts';

// Real servers on ports of their own: the transport is what is under test.
const closing: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function serve(listener: RequestListener, port = 0) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const stop = () => closed(server);
  closing.push(stop);
  return { port: (server.address() as AddressInfo).port, stop };
}

function linkTo(port: number, options: PoolTransportOptions<Record<string, unknown>> = {}) {
  const transport = new PoolTransport(options);
  closing.push(() => transport.close());
  const instance = { id: 'a', url: `http://127.0.0.1:${port}/graphql?x=1` } as Instance;
  return (type: Sending<Record<string, unknown>>['type'] = 'query') =>
    transport.send(
      instance,
      { query: '{ a }', extensions: { routing: { v: 1, homes: {} } } },
      { type, fetch: {} as Sending<Record<string, unknown>>['fetch'] },
    );
}

const json =
  (value: unknown): RequestListener =>
  (_, response) =>
    void response.end(JSON.stringify(value));

describe('an exchange', () => {
  it('carries the request, its headers and the answer', async () => {
    const seen: unknown[] = [];
    const { port } = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method, url, headers } = request;
        const text = Buffer.concat(chunks).toString();
        seen.push([method, url, headers['content-type'], headers['x-bytes'], JSON.parse(text)]);
        response.end('{"data":{"a":1}}');
      });
    });
    const send = linkTo(port, { headers: (_, body) => ({ 'x-bytes': String(body.length) }) });
    expect(await send()).toEqual({ data: { a: 1 } });
    const body = { query: '{ a }', extensions: { routing: { v: 1, homes: {} } } };
    const length = String(JSON.stringify(body).length);
    expect(seen).toEqual([['POST', '/graphql?x=1', 'application/json', length, body]]);
  });

  it.each<[string, RequestListener]>([
    ['no JSON', (_, response) => void response.end('<html>')],
    ['a list', json([])],
    ['neither data nor errors', json({})],
    ['data that is no object', json({ data: 5 })],
    ['errors that are no list', json({ errors: {} })],
    ['more than is taken', json({ data: { a: 'x'.repeat(2000) } })],
  ])('that ends with %s is unusable', async (_name, listener) => {
    const { port } = await serve(listener);
    await expect(linkTo(port, { maxAnswerBytes: 1000 })()).rejects.toMatchObject({
      reason: 'UNUSABLE_ANSWER',
      mayHaveRun: true,
    });
  });

  it('that takes too long is a time-out, of which a write may have run', async () => {
    const { port } = await serve(() => undefined);
    const send = linkTo(port, { deadlinesMs: { mutation: 50 } });
    await expect(send('mutation')).rejects.toMatchObject({ reason: 'TIMEOUT', mayHaveRun: true });
  });

  it('ends when nobody waits for it, which says nothing of the instance', async () => {
    const { port } = await serve(() => undefined);
    const gone = new AbortController();
    const send = linkTo(port, { gone: () => gone.signal, breaker: { failures: 1 } });
    const answer = send();
    gone.abort();
    await expect(answer).rejects.toMatchObject({ reason: 'CLIENT_GONE' });
    await expect(send()).rejects.toMatchObject({ reason: 'CLIENT_GONE' });
  });

  it('with nobody there certainly changed nothing', async () => {
    const { port, stop } = await serve(json({}));
    await stop();
    await expect(linkTo(port)('mutation')).rejects.toMatchObject({
      reason: 'UNREACHABLE',
      mayHaveRun: false,
    });
  });
});

it('an instance without an address cannot be reached', async () => {
  const transport = new PoolTransport();
  const request = { query: '{ a }', extensions: { routing: { v: 1, homes: {} } } };
  const sending = { type: 'mutation', fetch: {} } as Sending<Record<string, unknown>>;
  const unreached = transport.send({ id: 'a', url: '' } as Instance, request, sending);
  await expect(unreached).rejects.toMatchObject({ reason: 'UNREACHABLE', mayHaveRun: false });
});

describe('a connection that the instance closed', () => {
  const hangUpOnce = () => {
    let requests = 0;
    const listener: RequestListener = (request, response) => {
      if (++requests === 1) request.socket.destroy();
      else response.end('{"data":{"a":1}}');
    };
    return { listener, requests: () => requests };
  };

  it('is no matter to a read', async () => {
    const { listener } = hangUpOnce();
    const { port } = await serve(listener);
    expect(await linkTo(port)()).toEqual({ data: { a: 1 } });
  });

  it('ends a write: it may have run, so it is not sent again', async () => {
    const { listener, requests } = hangUpOnce();
    const { port } = await serve(listener);
    await expect(linkTo(port)('mutation')).rejects.toMatchObject({ reason: 'UNREACHABLE', mayHaveRun: true });
    expect(requests()).toBe(1);
  });
});

it('an instance that fails is left in peace, and asked again after a pause', async () => {
  const { port, stop } = await serve(json({}));
  await stop();
  const send = linkTo(port, { breaker: { failures: 2, shortestPauseMs: 80 } });
  const reasons: string[] = [];
  for (let left = 3; left > 0; left--) {
    await send().catch((error: { reason: string }) => reasons.push(error.reason));
  }
  expect(reasons).toEqual(['UNREACHABLE', 'UNREACHABLE', 'BREAKER_OPEN']);
  await serve(json({ data: { a: 1 } }), port);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await send()).toEqual({ data: { a: 1 } });
});
