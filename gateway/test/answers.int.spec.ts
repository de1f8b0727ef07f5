import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from './ask.ts';
import { type FixtureGraph, startFixtureGraph } from './fixture-graph.ts';

let graph: FixtureGraph;
beforeAll(async () => void (graph = await startFixtureGraph()));
afterAll(() => graph.stop());
afterEach(() => {
  for (const subgraph of Object.values(graph.subgraphs)) subgraph.behaviour = undefined;
});

const across = '{ conference(id: "c") { title plan { title issuer { name } } } }';

describe('a query over three subgraphs', () => {
  it('is answered as one', async () => {
    const { status, data, errors } = await ask(graph.url, across);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(data).toEqual({
      conference: {
        title: 'Hội nghị',
        plan: { title: 'Kế hoạch plan', issuer: { name: 'Tên của organization.plan' } },
      },
    });
  });

  it('carries the caller’s token and the request’s id to each subgraph', async () => {
    const token = await graph.token();
    const { headers } = await ask(graph.url, across, { token, headers: { 'x-request-id': 'my-request-1' } });
    expect(headers.get('x-request-id')).toBe('my-request-1');
    for (const name of ['organizations', 'campaigns', 'conferences'] as const) {
      const seen = graph.subgraphs[name].seen.at(-1);
      expect(seen).toMatchObject({ authorization: `Bearer ${token}`, 'x-request-id': 'my-request-1' });
    }
  });

  it('replaces a request id that could do harm in a log', async () => {
    const { headers } = await ask(graph.url, across, { headers: { 'x-request-id': 'a b"{}' } });
    expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('logs the operation, and neither token nor variables', async () => {
    const token = await graph.token();
    await ask(graph.url, 'query Named($id: ID!) { campaign(id: $id) { title } }', {
      variables: { id: 'secret-value' },
      token,
    });
    const lines = graph.logged.filter((line) => line.includes('"operation":"Named"'));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      req: { method: 'POST', path: '/graphql' },
      res: { status: 200 },
    });
    expect(graph.logged.join('')).not.toContain('secret-value');
    expect(graph.logged.join('')).not.toContain(token);
  });
});

describe('an error of a subgraph', () => {
  const answerWith = (body: object, status = 200) => {
    graph.subgraphs.campaigns.behaviour = (_, response) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };

  it('passes with its extensions and its place, without what is internal', async () => {
    answerWith({
      data: { campaign: null },
      errors: [
        {
          message: 'The day is wrong.',
          path: ['campaign'],
          locations: [{ line: 1, column: 2 }],
          extensions: { code: 'BAD_USER_INPUT', argument: 'asOf', stacktrace: ['at /srv/app/x.js:1:1'] },
        },
      ],
    });
    const { data, errors } = await ask(graph.url, '{ campaign(id: "a") { title } }');
    expect(data).toEqual({ campaign: null });
    expect(errors).toEqual([
      {
        message: 'The day is wrong.',
        path: ['campaign'],
        extensions: {
          code: 'BAD_USER_INPUT',
          argument: 'asOf',
          service: 'campaigns',
          traceId: expect.any(String),
        },
      },
    ]);
  });

  it('is masked if the subgraph itself did not expect it', async () => {
    answerWith({
      data: { campaign: null },
      errors: [{ message: 'connect ECONNREFUSED 127.0.0.1:27017', path: ['campaign'] }],
    });
    const { errors } = await ask(graph.url, '{ campaign(id: "a") { title } }');
    expect(errors).toMatchObject([
      {
        message: 'Something went wrong on our side.',
        path: ['campaign'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'campaigns' },
      },
    ]);
  });

  it('about a literal that only the subgraph can judge is the client’s: BAD_USER_INPUT', async () => {
    const message = 'Expected value of type "Date", found "x"; Date cannot represent it';
    answerWith({ errors: [{ message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }, 400);
    const { errors } = await ask(graph.url, '{ campaign(id: "a") { title } }');
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
