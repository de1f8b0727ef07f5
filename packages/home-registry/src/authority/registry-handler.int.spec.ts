import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createRegistryClient } from '../client/registry-client.ts';
import { admit, fillRegistry, registering, serveRegistry, startTestRegistry } from './registry.fixture.ts';

let test: Awaited<ReturnType<typeof startTestRegistry>>;
let served: Awaited<ReturnType<typeof serveRegistry>>;
beforeAll(async () => {
  test = await startTestRegistry();
  await fillRegistry(test.registry, 'hp');
  served = await serveRegistry(test.registry);
});
afterAll(async () => {
  await served.stop();
  await test.discard();
});

it('tells what changed since a version, and of another registry everything', async () => {
  const client = createRegistryClient(served.url);
  const everything = await client.changesSince({ registry: null, version: 0 });
  expect(everything).toEqual(await test.registry.changesSince({ registry: null, version: 0 }));
  expect(everything.placements).toHaveLength(7);
  const { registry, version } = everything;
  const { tenures, placements, instances } = await client.changesSince({ registry, version });
  expect([tenures, placements, instances]).toEqual([[], [], []]);
  const { sign } = await admit(test.registry, 'hp');
  await client.accept(await sign(registering));
  const changes = await client.changesSince({ registry, version });
  expect(changes.instances.map(({ id, state }) => [id, state])).toEqual([['hp', 'UP']]);
  expect(changes.placements).toEqual([]);
  expect(await client.changesSince({ registry: 'another', version })).toMatchObject({
    version: changes.version,
    placements: everything.placements,
  });
});

it('says in a code what it refuses', async () => {
  const client = createRegistryClient(served.url);
  const refusal = { name: 'RegistryRefusal', code: 'BAD_STATEMENT' };
  await expect(client.accept('nonsense')).rejects.toMatchObject(refusal);
  await expect(client.accept('x'.repeat(20_000))).rejects.toMatchObject(refusal);
  const statusOf = async (path: string, method = 'GET') =>
    (await fetch(served.url + path, { method })).status;
  expect(await statusOf('/v1/homes')).toBe(404);
  expect(await statusOf('/v1/changes', 'DELETE')).toBe(404);
  expect(await statusOf('/v1/changes?since=-1e400')).toBe(200);
});

it('answers 503 while its database is away', async () => {
  const away = await test.another();
  await away.close();
  const { url, stop } = await serveRegistry(away);
  expect((await fetch(`${url}/v1/changes`)).status).toBe(503);
  await stop();
});

it('reads once for all who ask the same at the same time', async () => {
  let reads = 0;
  const counting = {
    changesSince: (known: Parameters<typeof test.registry.changesSince>[0]) => {
      reads += 1;
      return test.registry.changesSince(known);
    },
    accept: (statement: string) => test.registry.accept(statement),
  };
  const { url, stop } = await serveRegistry(counting);
  const client = createRegistryClient(url);
  const everything = { registry: null, version: 0 };
  const told = await Promise.all(Array.from({ length: 30 }, () => client.changesSince(everything)));
  expect(told.every((each) => each.version === told[0]?.version && each.placements.length === 7)).toBe(true);
  expect(reads).toBeLessThan(30);
  await client.changesSince(everything);
  await stop();
});
