import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askRaw } from './ask.ts';
import { type FixtureGraph, startFixtureGraph } from './fixture-graph.ts';

let graph: FixtureGraph;
beforeAll(async () => void (graph = await startFixtureGraph()));
afterAll(() => graph.stop());

const readyz = async () => {
  // One answer serves for half a second.
  await setTimeout(600);
  const { status, body } = await askRaw(`${graph.url}/readyz`);
  return { status, report: JSON.parse(body) as { status: string; dependencies: Record<string, unknown>[] } };
};

describe('/readyz', () => {
  it('names every dependency, with what each service says of its own', async () => {
    const { status, report } = await readyz();
    expect(status).toBe(200);
    expect(report.status).toBe('ready');
    expect(report.dependencies.map(({ name }) => name)).toEqual([
      'supergraph',
      'redis',
      'organizations',
      'campaigns',
      'awards',
      'conferences',
    ]);
    expect(report.dependencies[0]).toMatchObject({ ok: true, hash: expect.stringMatching(/^[\da-f]{12}$/) });
    expect(report.dependencies[3]).toMatchObject({
      ok: true,
      status: 'ready',
      dependencies: [{ name: 'mongodb', ok: true, lag: 0, outboxAgeMs: 0 }],
    });
  });

  it('shows a service that is degraded or dead by name, and goes on', async () => {
    graph.subgraphs.campaigns.ready = {
      status: 'degraded',
      dependencies: [{ name: 'kafka', ok: false, outboxAgeMs: 9000 }],
    };
    await graph.subgraphs.awards.stop();
    const { status, report } = await readyz();
    expect(status).toBe(200);
    expect(report.status).toBe('degraded');
    expect(report.dependencies.find(({ name }) => name === 'campaigns')).toMatchObject({
      ok: false,
      serves: true,
      status: 'degraded',
      dependencies: [{ name: 'kafka', ok: false, outboxAgeMs: 9000 }],
    });
    expect(report.dependencies.find(({ name }) => name === 'awards')).toEqual({
      name: 'awards',
      ok: false,
      serves: false,
      status: 'unreachable',
    });
  });

  it('is 503 only when no service is left, while /livez stays 200', async () => {
    await Promise.all(Object.values(graph.subgraphs).map((subgraph) => subgraph.stop()));
    const { status, report } = await readyz();
    expect({ status, said: report.status }).toEqual({ status: 503, said: 'unready' });
    expect((await askRaw(`${graph.url}/livez`)).status).toBe(200);
  });
});
