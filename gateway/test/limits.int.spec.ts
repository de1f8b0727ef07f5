import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { ask, askRaw } from './ask.ts';
import { type FixtureGraph, startFixtureGraph } from './fixture-graph.ts';

let graph: FixtureGraph;
beforeAll(async () => void (graph = await startFixtureGraph()));
afterAll(() => graph.stop());

const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
const json = { 'content-type': 'application/json' };
const post = (body: NonNullable<RequestInit['body']>, headers: Record<string, string> = json) =>
  askRaw(`${graph.url}/graphql`, { method: 'POST', headers, body });

describe('introspection', () => {
  it('is on, with the query that GraphiQL sends', async () => {
    const { status, data } = await ask(graph.url, getIntrospectionQuery({ inputValueDeprecation: true }));
    expect(status).toBe(200);
    expect(data).toMatchObject({ __schema: { queryType: { name: 'Query' } } });
  });
});

/** Each must be a 4xx within a moment, whatever it would have cost to carry out. */
const abuses: Record<string, string> = {
  '31 aliases': `{ ${many(31, (i) => `a${i}: awardsGiven`)} }`,
  '31 aliases of __typename': `{ ${many(31, (i) => `a${i}: __typename`)} }`,
  '1000 aliases': `{ ${many(1000, (i) => `a${i}: awardsGiven`)} }`,
  '5000 directives': `{ awardsGiven ${'@include(if: true) '.repeat(5000)} }`,
  '21 directives on fields': `{ ${many(21, () => '... @include(if: true) { awardsGiven }')} }`,
  'a depth of 21': `{ ${'campaign(id: "a") { issuer { '.repeat(1)}${'parent { '.repeat(19)}name${' }'.repeat(21)} }`,
  'a depth of 1900': `{${'a{'.repeat(1900)}b${'}'.repeat(1900)}}`,
  'a depth of 3000': `{${'a{'.repeat(3000)}b${'}'.repeat(3000)}}`,
  'more tokens than are read': `{ ${'awardsGiven '.repeat(5000)} }`,
  'fields that fragments multiply': `${many(16, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F16 on Query { awardsGiven } { ...F0 }`,
  'aliases that fragments multiply': `${many(6, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F6 on Query { x: awardsGiven } { ...F0 }`,
  'fragments in a circle': 'fragment A on Query { ...B } fragment B on Query { ...A } { ...A }',
  'introspection in a circle': `{ __schema { types { ${'fields { type { '.repeat(7)}name${' } }'.repeat(7)} } } }`,
  'an unknown field': '{ nothing }',
  'a syntax error': '{',
  'no operation': 'fragment A on Query { awardsGiven }',
  'two operations and no name': 'query A { awardsGiven } query B { awardsGiven }',
  'an introspection field that the planner does not know': '{ __type(name: "Query") { isOneOf } }',
  'a subscription': 'subscription { x }',
};

describe('a query with', () => {
  it.each(Object.entries(abuses))('%s is a 400, quickly', async (_, query) => {
    const started = performance.now();
    const { status, errors, data } = await ask(graph.url, query);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors![0]!.extensions).toMatchObject({
      retryable: false,
      service: 'gateway',
      traceId: expect.any(String),
    });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it.each([
    ['30 aliases', `{ ${many(30, (i) => `a${i}: awardsGiven`)} }`],
    ['a depth of 20', `{ campaign(id: "a") { issuer { ${'parent { '.repeat(17)}name${' }'.repeat(17)} } } }`],
  ])('%s is still answered', async (_, query) => {
    expect((await ask(graph.url, query)).status).toBe(200);
  });
});

describe('variables', () => {
  it.each([
    ['missing', undefined],
    ['of a wrong type', { id: { $gt: '' } }],
    ['null', { id: null }],
  ])('that are %s are a 400 that names them', async (_, variables) => {
    const query = 'query ($id: ID!) { campaign(id: $id) { title } }';
    const { status, errors } = await ask(graph.url, query, variables ? { variables } : {});
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('$id'),
        extensions: { code: 'BAD_USER_INPUT', messageVi: expect.any(String) },
      },
    ]);
  });

  it('that carry a prototype are data', async () => {
    const { status } = await post('{"query":"{ awardsGiven }","variables":{"__proto__":{"polluted":true}}}');
    expect(status).toBe(200);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a body', () => {
  it('over 256 kB is a 413', async () => {
    const { status, errors } = await post(
      JSON.stringify({ query: '{ awardsGiven }', pad: 'x'.repeat(257 * 1024) }),
    );
    expect(status).toBe(413);
    expect(errors).toMatchObject([{ extensions: { code: 'BODY_TOO_LARGE' } }]);
  });

  it('that only unpacks to more is a 413', async () => {
    const body = gzipSync(JSON.stringify({ query: '{ awardsGiven }', pad: 'x'.repeat(50 * 1024 * 1024) }));
    expect((await post(body, { ...json, 'content-encoding': 'gzip' })).status).toBe(413);
  });

  it('just below is read', async () => {
    const answer = await post(JSON.stringify({ query: '{ awardsGiven }', pad: 'x'.repeat(255 * 1024) }));
    expect(answer.status).toBe(200);
  });

  it.each([
    ['not JSON', '{"query":', json],
    ['a JSON text', '"x"', json],
    ['empty', '', json],
    ['a batch', '[{"query":"{ awardsGiven }"},{"query":"{ awardsGiven }"}]', json],
    ['without a query', '{}', json],
    ['with a query of a wrong type', '{"query":{"a":1}}', json],
    ['with variables of a wrong type', '{"query":"{ awardsGiven }","variables":"x"}', json],
    ['in an unknown encoding', '{}', { ...json, 'content-encoding': 'zip' }],
    ['in an unknown charset', '{}', { 'content-type': 'application/json; charset=nonsense' }],
    ['plain text', '{"query":"{ awardsGiven }"}', { 'content-type': 'text/plain' }],
    ['a form', 'query={awardsGiven}', { 'content-type': 'application/x-www-form-urlencoded' }],
  ])('that is %s is a 400', async (_, body, headers) => {
    const { status, errors } = await post(body, headers);
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
  });
});

describe('HTTP', () => {
  const url = (query: string) => `${graph.url}/graphql?query=${encodeURIComponent(query)}`;
  const careful = { 'apollo-require-preflight': 'true' };

  it('GET answers a query of a client that a web page cannot imitate', async () => {
    expect((await askRaw(url('{ awardsGiven }'), { headers: careful })).data).toEqual({ awardsGiven: 7 });
  });

  it('GET from any web page is a 400', async () => {
    expect((await askRaw(url('{ awardsGiven }'))).status).toBe(400);
  });

  it('GET carries out no mutation', async () => {
    const before = graph.subgraphs.campaigns.seen.length;
    const { status } = await askRaw(url('mutation { draftCampaign(title: "x") { id } }'), {
      headers: careful,
    });
    expect(status).toBe(405);
    expect(graph.subgraphs.campaigns.seen).toHaveLength(before);
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('%s is a 405', async (method) => {
    const { status } = await askRaw(`${graph.url}/graphql`, { method, headers: json, body: '{}' });
    expect(status).toBe(405);
  });

  it('a query in the address is not logged', async () => {
    await askRaw(url('{ secretInTheAddress }'), { headers: careful });
    expect(graph.logged.join('')).not.toContain('secretInTheAddress');
  });

  it('an unknown address is a 404, also one that climbs', async () => {
    expect((await askRaw(`${graph.url}/nothing`)).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);
    expect((await rawPath('/../package.json')).status).toBe(404);
    expect((await rawPath('/assets/..%2f..%2f..%2fpackage.json')).status).toBeGreaterThanOrEqual(400);
    expect((await rawPath('/%')).status).toBe(404);
  });

  it('names no server software', async () => {
    const { headers } = await askRaw(`${graph.url}/livez`);
    expect([headers.get('x-powered-by'), headers.get('server')]).toEqual([null, null]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

/** `fetch` would tidy such a path up. */
async function rawPath(path: string): Promise<{ status: number }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(graph.url, { path }, (response) => {
      response.resume().once('end', () => resolve({ status: response.statusCode! }));
    });
    outgoing.once('error', reject).end();
  });
}
