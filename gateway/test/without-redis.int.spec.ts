import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, askRaw } from './ask.ts';
import { type FixtureGraph, startFixtureGraph } from './fixture-graph.ts';

let graph: FixtureGraph;
beforeAll(async () => {
  // Nothing listens on port 1.
  graph = await startFixtureGraph({ redisUrl: 'redis://127.0.0.1:1', anonymousRequestsPerMinute: 10 });
});
afterAll(() => graph.stop());

describe('without Redis', () => {
  it('the gateway serves, still counts, and says so', async () => {
    const answers = [];
    for (let request = 0; request < 12; request++) answers.push(await ask(graph.url, '{ awardsGiven }'));
    expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(200), 429, 429]);
    const { status, body } = await askRaw(`${graph.url}/readyz`);
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({
      status: 'degraded',
      dependencies: expect.arrayContaining([expect.objectContaining({ name: 'redis', ok: false })]),
    });
    expect(graph.logged.filter((line) => line.includes('Redis is away'))).toHaveLength(1);
  });
});
