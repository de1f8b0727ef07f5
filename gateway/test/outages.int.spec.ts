import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from './ask.ts';
import { type FixtureGraph, startFixtureGraph } from './fixture-graph.ts';
import type { Behaviour } from './fixture-subgraph.ts';

let graph: FixtureGraph;
beforeAll(async () => void (graph = await startFixtureGraph()));
afterAll(() => graph.stop());
afterEach(async () => {
  for (const subgraph of Object.values(graph.subgraphs)) subgraph.behaviour = undefined;
  // Until nobody is spared any more after so many failures.
  for (;;) {
    const query = '{ campaign(id: "a") { title issuer { name } } awardsGiven }';
    if (!(await ask(graph.url, query)).errors) return;
    await sleep(50);
  }
}, 15_000);

const never: Behaviour = () => undefined;
const json: Record<string, string> = { 'content-type': 'application/json' };

/** Lies and failures of a subgraph that must all come out the same. */
const failures: Record<string, Behaviour> = {
  'breaks the connection': (request) => void request.socket.destroy(),
  'breaks off in the middle': (request, response) => {
    response.writeHead(200, { ...json, 'content-length': '1000' }).write('{"data":');
    setTimeout(() => request.socket.destroy(), 20);
  },
  'answers a page': (_, response) =>
    void response.writeHead(502).end('<html>at /srv/x.js:1:2 127.0.0.1:4001</html>'),
  'answers half of a JSON text': (_, response) => void response.writeHead(200, json).end('{"data":{"a":'),
  'answers a JSON list': (_, response) => void response.writeHead(200, json).end('[]'),
  'answers neither data nor errors': (_, response) => void response.writeHead(200, json).end('{}'),
  'answers errors of a wrong form': (_, response) => void response.writeHead(200, json).end('{"errors":"x"}'),
  'refuses our identity': (_, response) =>
    void response.writeHead(401, json).end('{"errors":[{"message":"unauthenticated"}]}'),
  'does not know the schema that we plan with': (_, response) =>
    void response
      .writeHead(400, json)
      .end('{"errors":[{"message":"Cannot query","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}'),
  'answers more than 16 MB': (_, response) =>
    void response.writeHead(200, json).end(`{"data":{"a":"${'x'.repeat(17 * 1024 * 1024)}"}}`),
};

describe.each(Object.entries(failures))('a subgraph that %s', (_, behaviour) => {
  it('costs its own part only, and is named', async () => {
    graph.subgraphs.campaigns.behaviour = behaviour;
    const { status, data, errors } = await ask(
      graph.url,
      '{ conference(id: "c") { title plan { title } } awardsGiven campaigns { title } }',
    );
    expect(status).toBe(200);
    expect(data).toEqual({
      conference: { title: 'Hội nghị', plan: null },
      awardsGiven: 7,
      campaigns: null,
    });
    expect(errors).toHaveLength(2);
    for (const error of errors!) {
      expect(error).toMatchObject({
        message: 'Cả nước does not answer at the moment.',
        extensions: {
          code: 'JURISDICTION_UNAVAILABLE',
          ...{ service: 'campaigns', jurisdiction: 'Cả nước' },
          retryable: true,
          messageVi: 'Hiện không lấy được dữ liệu của Cả nước.',
          traceId: expect.any(String),
        },
      });
    }
    expect(errors!.map(({ path }) => path)).toEqual(
      expect.arrayContaining([['campaigns'], ['conference', 'plan']]),
    );
  });
});

describe('a subgraph whose entities do not match what was asked', () => {
  it('counts as not answering, and every place is named', async () => {
    graph.subgraphs.organizations.behaviour = (_, response) =>
      void response.writeHead(200, json).end('{"data":{"_entities":[{"name":"only one"}]}}');
    const { data, errors } = await ask(graph.url, '{ campaigns { title issuer { name } } }');
    expect(data).toEqual({
      campaigns: ['a', 'b', 'c'].map((id) => ({ title: `Kế hoạch ${id}`, issuer: null })),
    });
    expect(errors!.map(({ path }) => path)).toEqual([0, 1, 2].map((index) => ['campaigns', index, 'issuer']));
  });
});

describe('a slow subgraph', () => {
  const timed = async (query: string) => {
    const started = performance.now();
    const answer = await ask(graph.url, query);
    return { ...answer, ms: performance.now() - started };
  };

  it('is left after 2 s for a read', async () => {
    graph.subgraphs.campaigns.behaviour = never;
    const { ms, data, errors } = await timed('{ awardsGiven campaign(id: "a") { title } }');
    expect(data).toEqual({ awardsGiven: 7, campaign: null });
    expect(errors).toMatchObject([
      {
        path: ['campaign'],
        extensions: { code: 'JURISDICTION_UNAVAILABLE', timedOut: true, retryable: true },
      },
    ]);
    expect(ms).toBeGreaterThan(1900);
    expect(ms).toBeLessThan(3000);
  });

  it('is left after 2 s also when it drips', async () => {
    graph.subgraphs.campaigns.behaviour = (_, response) => {
      response.writeHead(200, json);
      const drip = setInterval(() => response.write(' '), 100);
      response.once('close', () => clearInterval(drip));
    };
    const { ms, errors } = await timed('{ campaign(id: "a") { title } }');
    expect(errors).toMatchObject([{ extensions: { timedOut: true } }]);
    expect(ms).toBeLessThan(3000);
  });

  it('has 5 s for a write, and 2 s for a read that the write needs', async () => {
    graph.subgraphs.campaigns.behaviour = never;
    const write = await timed('mutation { draftCampaign(title: "x") { title } }');
    expect(write.errors).toMatchObject([{ path: ['draftCampaign'], extensions: { timedOut: true } }]);
    expect(write.ms).toBeGreaterThan(4900);
    expect(write.ms).toBeLessThan(6000);

    graph.subgraphs.campaigns.behaviour = undefined;
    graph.subgraphs.organizations.behaviour = never;
    const read = await timed('mutation { draftCampaign(title: "x") { title issuer { name } } }');
    expect(read.data).toEqual({ draftCampaign: { title: 'x', issuer: null } });
    expect(read.errors).toMatchObject([{ extensions: { timedOut: true, service: 'organizations' } }]);
    expect(read.ms).toBeLessThan(3000);
  });

  it('is let go of when the client of a read goes away', async () => {
    const closed = new Promise<number>((resolve) => {
      graph.subgraphs.campaigns.behaviour = (_, response) => {
        const started = performance.now();
        response.once('close', () => resolve(performance.now() - started));
      };
    });
    const going = ask(graph.url, '{ campaign(id: "a") { title } }', { signal: AbortSignal.timeout(200) });
    await expect(going).rejects.toThrow('aborted');
    expect(await closed).toBeLessThan(1500);
  });
});

describe('a field that may not be null, of a subgraph that does not answer,', () => {
  it('takes the whole answer with it, which still names the service', async () => {
    graph.subgraphs.awards.behaviour = (request) => void request.socket.destroy();
    const { status, body, errors } = await ask(graph.url, '{ awardsTotal campaign(id: "a") { title } }');
    expect(status).toBe(200);
    expect(body).toContain('"data":null');
    expect(errors).toMatchObject([{ path: ['awardsTotal'], extensions: { service: 'awards' } }]);
  });
});

describe('a subgraph that is dead', () => {
  it('is missed at once, and found again when it is back', async () => {
    await graph.subgraphs.awards.stop();
    const { data, errors } = await ask(graph.url, '{ awardsGiven campaign(id: "a") { title } }');
    expect(data).toEqual({ awardsGiven: null, campaign: { title: 'Kế hoạch a' } });
    expect(errors).toMatchObject([
      { path: ['awardsGiven'], extensions: { code: 'JURISDICTION_UNAVAILABLE' } },
    ]);

    await graph.subgraphs.awards.restart();
    expect((await ask(graph.url, '{ awardsGiven }')).data).toEqual({ awardsGiven: 7 });
  });
});
