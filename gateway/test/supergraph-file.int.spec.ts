import { readFile, rename, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, askRaw } from './ask.ts';
import { type FixtureGraph, startFixtureGraph } from './fixture-graph.ts';

let graph: FixtureGraph;
let first: string;
beforeAll(async () => {
  graph = await startFixtureGraph();
  first = await readFile(graph.environment.supergraphFile, 'utf8');
});
afterAll(() => graph.stop());

const renamed = (sdl: string) => sdl.replaceAll('awardsGiven', 'awardsRenamed');
const put = async (sdl: string) => {
  await writeFile(`${graph.environment.supergraphFile}.new`, sdl);
  await rename(`${graph.environment.supergraphFile}.new`, graph.environment.supergraphFile);
};
const logged = async (text: string) => {
  for (let waited = 0; waited < 6000; waited += 50) {
    if (graph.logged.some((line) => line.includes(text))) return;
    await setTimeout(50);
  }
  throw new Error(`not logged: ${text}`);
};
const state = async () => {
  // One answer of /readyz serves for half a second.
  await setTimeout(600);
  const { body } = await askRaw(`${graph.url}/readyz`);
  const { dependencies } = JSON.parse(body) as { dependencies: Record<string, unknown>[] };
  return dependencies[0]!;
};

describe('the supergraph file', () => {
  it.each([
    ['nonsense', 'type Query {'],
    ['empty', ''],
    ['a schema that is no supergraph', 'type Query { a: Int }'],
    [
      'a supergraph with a service that has no address',
      () => first.replaceAll('AWARDS', 'PRIZES').replaceAll('"awards"', '"prizes"'),
    ],
  ])('that becomes %s is left aside: the last good one serves', async (_, content) => {
    graph.logged.length = 0;
    const { hash } = await state();
    await put(typeof content === 'string' ? content : content());
    await logged('the last good one serves');
    expect((await ask(graph.url, '{ awardsGiven }')).data).toEqual({ awardsGiven: 7 });
    expect(await state()).toMatchObject({ ok: false, hash });
  });

  it('is good again when the first one comes back', async () => {
    await put(first);
    for (let waited = 0; waited < 40 && (await state())['ok'] !== true; waited++) {}
    expect(await state()).toMatchObject({ ok: true });
  });

  it('that changes for another good one is taken, without a query lost', async () => {
    graph.logged.length = 0;
    const asked: Promise<{ status: number }>[] = [];
    const asking = setInterval(() => asked.push(ask(graph.url, '{ campaign(id: "a") { title } }')), 10);
    await put(renamed(first));
    await logged('a new supergraph serves');
    clearInterval(asking);
    expect(new Set((await Promise.all(asked)).map(({ status }) => status))).toEqual(new Set([200]));
    expect((await ask(graph.url, '{ awardsGiven }')).status).toBe(400);
    const { body } = await ask(graph.url, '{ __type(name: "Query") { fields { name } } }');
    expect(body).toContain('awardsRenamed');
  });
});
