import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, askRaw } from './ask.ts';
import { type FixtureGraph, startFixtureGraph } from './fixture-graph.ts';

let graph: FixtureGraph;
beforeAll(
  async () =>
    void (graph = await startFixtureGraph({ anonymousRequestsPerMinute: 40, trustedProxies: ['127.0.0.1'] })),
);
afterAll(() => graph.stop());

const query = '{ campaign(id: "a") { title } }';

/** An address of its own for each caller, as a trusted proxy tells it: all specs count in one Redis. */
const from = (address = `198.18.${randomInt(256)}.${randomInt(256)}`) => ({
  headers: { 'x-forwarded-for': address },
});

describe('a caller', () => {
  it('without a token is served as nobody in particular', async () => {
    expect((await ask(graph.url, query, from())).data).toEqual({ campaign: { title: 'Kế hoạch a' } });
    expect(graph.subgraphs.campaigns.seen.at(-1)).not.toHaveProperty('authorization');
  });

  it.each([
    ['expired', () => graph.token({ expiresIn: '-1m' })],
    ['for somebody else', () => graph.token({ audience: 'another-graph' })],
    ['changed', async () => `${(await graph.token()).slice(0, -6)}AAAAAA`],
    ['no token at all', async () => 'x'],
    ['unsigned', async () => unsigned(await graph.token())],
  ])('with a token that is %s is refused before any subgraph is asked', async (_, token) => {
    const before = graph.subgraphs.campaigns.seen.length;
    const { status, headers, data, errors } = await ask(graph.url, query, { token: await token() });
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      {
        message: 'The caller could not be identified.',
        extensions: expect.objectContaining({
          code: 'UNAUTHENTICATED',
          retryable: false,
          service: 'gateway',
        }),
      },
    ]);
    expect(graph.subgraphs.campaigns.seen).toHaveLength(before);
  });

  it.each(['Basic YTpi', 'Bearer', 'Bearer a b', ''])(
    'with the header “%s” is refused',
    async (authorization) => {
      const answer = await ask(graph.url, query, { headers: { authorization } });
      expect(answer.status).toBe(401);
    },
  );

  it('cannot be the gateway towards a subgraph', async () => {
    const { status, data } = await ask(graph.subgraphs.campaigns.url.replace('/graphql', ''), query, {
      headers: { 'x-thidua-gateway': await graph.token() },
    });
    expect({ status, data }).toEqual({ status: 401, data: undefined });
  });

  it('reads the gateway’s public key only', async () => {
    const { body } = await askRaw(`${graph.url}/.well-known/thidua-gateway-jwks.json`);
    expect(JSON.parse(body)).toEqual({
      keys: [{ kty: 'OKP', crv: 'Ed25519', kid: 'gateway-1', use: 'sig', x: expect.any(String) }],
    });
  });
});

describe('the limit for callers without a token', () => {
  it('answers 429 with the time to wait, counts each address apart, and no caller with a token', async () => {
    const caller = from();
    const answers = await Promise.all(
      Array.from({ length: 45 }, () => ask(graph.url, '{ __typename }', caller)),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(5);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(refused[0]?.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED', retryable: true } }]);
    const token = await graph.token();
    expect((await ask(graph.url, '{ __typename }', { ...caller, token })).status).toBe(200);
    expect((await ask(graph.url, '{ __typename }', from())).status).toBe(200);
  });
});

function unsigned(token: string): string {
  const [, payload] = token.split('.');
  return `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${payload}.x`;
}
