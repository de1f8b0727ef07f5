import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { gatewayHeader } from '@thidua/auth-kit';
import { type Fixture, startFixture } from './subgraph.fixture.ts';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(() => fixture.stop());

describe('a subgraph takes in', () => {
  it('a body of up to 256 kB, and answers 413 above, whether the length is told or not', async () => {
    const padded = (size: number) => JSON.stringify({ query: '{ whoAsks }' }).padEnd(size);
    expect((await fixture.client.sendSigned(padded(256 * 1024))).status).toBe(200);
    const large = padded(256 * 1024 + 1);
    expect(await fixture.client.sendSigned(large)).toMatchObject({
      status: 413,
      json: { errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] },
    });
    const streamed = await fetch(fixture.subgraph.url, {
      method: 'POST',
      headers: { [gatewayHeader]: fixture.identity.signAsGateway('campaigns/default', large) },
      body: new Blob([large]).stream(),
      duplex: 'half',
    });
    expect(streamed.status).toBe(413);
  });

  it('no compressed body', async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    const { status, json } = await fixture.client.sendSigned(bomb, { 'content-encoding': 'gzip' });
    expect([status, json.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });

  it.each(['', '{', '[]', '"x"', 'null', '{}', '{"query":1}', '[{"query":"{ whoAsks }"}]'])(
    'nothing but a GraphQL request: «%s»',
    async (body) => {
      const { status, json } = await fixture.client.sendSigned(body);
      expect([status, json.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
      expect(json.errors[0].extensions.messageVi).toMatch(/[À-ỹ]/);
    },
  );

  it('no request that a browser would send across sites by itself', async () => {
    const { status } = await fixture.client.ask('{ whoAsks }', {}, { 'content-type': 'text/plain' });
    expect(status).toBe(400);
  });

  it('no document with more tokens than it reads, as a fault of the client', async () => {
    const { status, json } = await fixture.client.ask(`{ ${'a:whoAsks '.repeat(6_000)} }`);
    expect([status, json.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  });

  it.each([
    ['a syntax error', '{', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unclear operation', 'query A { whoAsks } query B { whoAsks }', 'OPERATION_RESOLUTION_FAILURE'],
    ['a missing variable', 'query ($x: String!) { fails(how: $x) }', 'BAD_USER_INPUT'],
  ])('%s as a clean 400', async (_name, query, code) => {
    const { status, json } = await fixture.client.ask(query);
    expect([status, json.errors[0].extensions.code]).toEqual([400, code]);
    expect(json.errors[0].extensions).toMatchObject({ retryable: false, service: 'campaigns' });
  });

  it('an oversized value without sending it back', async () => {
    const { status, text } = await fixture.client.ask('query ($x: Int!) { plans(first: $x) }', {
      x: 'y'.repeat(100_000),
    });
    expect(status).toBe(400);
    expect(text.length).toBeLessThan(1_500);
  });

  it('nothing at other addresses and by other methods', async () => {
    const base = fixture.subgraph.url.replace('/graphql', '');
    expect((await fetch(`${base}/admin`)).status).toBe(404);
    expect((await fetch(`${fixture.subgraph.url}?query={whoAsks}`)).status).toBe(401);
    const headers = { [gatewayHeader]: fixture.identity.signAsGateway('campaigns/default', '') };
    expect((await fetch(`${fixture.subgraph.url}?query={whoAsks}`, { headers })).status).toBe(404);
  });
});
