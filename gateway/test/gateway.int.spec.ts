import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, askRaw } from './ask.ts';
import { type FixtureGraph, startFixtureGraph } from './fixture-graph.ts';

let graph: FixtureGraph;
beforeAll(async () => void (graph = await startFixtureGraph()));
afterAll(() => graph.stop());

describe('a query over three subgraphs', () => {
  it('is answered as one', async () => {
    const { status, data, errors } = await ask(
      graph.url,
      '{ conference(id: "c") { title plan { title issuer { name } } } }',
    );
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(data).toEqual({
      conference: {
        title: 'Hội nghị',
        plan: { title: 'Kế hoạch plan', issuer: { name: 'Tên của organization.plan' } },
      },
    });
  });
});
