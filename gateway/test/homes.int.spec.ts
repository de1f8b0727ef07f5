import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { units } from '@thidua/service-kit/testing';
import { eventually } from '@thidua/test-kit';
import { ask } from './ask.ts';
import { startHomesGraph } from './homes-graph.ts';

const { quangNinh, uongBi, haiPhong } = units;
const at = (unit: string) => `organization.${unit}`;

describe('a gateway over instances', () => {
  let graph: Awaited<ReturnType<typeof startHomesGraph>>;
  let gateway: Awaited<ReturnType<typeof graph.startGateway>>;
  let first: Awaited<ReturnType<typeof graph.admit>>;
  let second: Awaited<ReturnType<typeof graph.admit>>;
  let nation: Awaited<ReturnType<typeof graph.admit>>;
  let firstInstance: Awaited<ReturnType<typeof graph.start>>;
  let secondInstance: Awaited<ReturnType<typeof graph.start>>;

  const note = (unit: string, text: string) =>
    ask(gateway.url, 'mutation($input: NoteInput!) { note(input: $input) { id text } }', {
      variables: { input: { organizationId: at(unit), text } },
    });
  const textsIn = async ({ store }: typeof first) =>
    (await store.connection.collection('notes').find().toArray()).map(
      ({ state }) => (state as { text: string }).text,
    );
  const list = async () => {
    const answer = await ask(
      gateway.url,
      '{ notes { nodes { text } totalCount completeness { complete missing } } }',
    );
    return { ...answer, parsed: JSON.parse(answer.body) as { extensions?: Record<string, unknown> } };
  };

  /** Both homes of Quảng Ninh know that version. */
  const hasHeard = async (version: number) => {
    for (const instance of [firstInstance, secondInstance])
      await eventually(async () => {
        const { dependencies } = await instance.readyz();
        return dependencies.some((each) => 'version' in each && Number(each.version) >= version);
      });
  };

  beforeAll(async () => {
    graph = await startHomesGraph();
    nation = await graph.admit('nation', units.nation);
    first = await graph.admit('qn-first', quangNinh);
    second = await graph.admit('qn-second', quangNinh);
    await graph.placeAll();
    await graph.assign(graph.everyUnit, nation.instance);
    await graph.assign(quangNinh, first.instance);
    await graph.start(nation.instance);
    firstInstance = await graph.start(first.instance);
    secondInstance = await graph.start(second.instance);
    await eventually(async () => {
      const { instances } = await graph.registry.changesSince({ registry: null, version: 0 });
      return instances.every(({ state }) => state === 'UP');
    });
    gateway = await graph.startGateway();
  }, 60_000);
  afterAll(async () => {
    graph.release();
    await gateway?.stop();
    await graph?.discard();
  }, 60_000);

  it('sends a change to the home of its unit, and a list to all', async () => {
    expect((await note(uongBi, 'b ở Uông Bí')).errors).toBeUndefined();
    expect((await note(haiPhong, 'a ở Hải Phòng')).errors).toBeUndefined();
    expect(await textsIn(first)).toEqual(['b ở Uông Bí']);
    expect(await textsIn(nation)).toEqual(['a ở Hải Phòng']);
    expect((await list()).data).toEqual({
      notes: {
        nodes: [{ text: 'a ở Hải Phòng' }, { text: 'b ở Uông Bí' }],
        totalCount: 2,
        completeness: { complete: true, missing: [] },
      },
    });
  });

  it('is told of a former home that the unit has moved, waits for the news and asks the new one: done once', async () => {
    graph.hold();
    await hasHeard(await graph.assign(quangNinh, second.instance, 1));
    const going = note(uongBi, 'sau khi chuyển');
    await sleep(300);
    expect(await Promise.all([first, second, nation].map(textsIn))).toEqual([
      ['b ở Uông Bí'],
      [],
      ['a ở Hải Phòng'],
    ]);
    graph.release();
    expect((await going).errors).toBeUndefined();
    expect(await Promise.all([first, second].map(textsIn))).toEqual([['b ở Uông Bí'], ['sau khi chuyển']]);
  });

  it('gives up after a while, saying that the same may be tried again: nothing was written', async () => {
    graph.hold();
    await hasHeard(await graph.assign(quangNinh, first.instance, 2));
    const { data, errors } = await note(uongBi, 'không đến');
    expect(data).toEqual({ note: null });
    expect(errors).toMatchObject([
      {
        extensions: { code: 'HANDOVER_IN_PROGRESS', retryable: true, service: 'campaigns' },
      },
    ]);
    expect((await Promise.all([first, second, nation].map(textsIn))).flat()).not.toContain('không đến');
    graph.release();
    expect((await note(uongBi, 'lần sau')).errors).toBeUndefined();
  }, 20_000);

  it('names the jurisdiction that does not answer, in the schema, in errors and in extensions', async () => {
    await secondInstance.stop();
    await graph.assign(haiPhong, second.instance);
    await eventually(async () => (await list()).errors !== undefined);
    const { data, errors, parsed } = await list();
    expect(data).toMatchObject({ notes: { completeness: { complete: false, missing: ['qn-second'] } } });
    expect(errors).toMatchObject([
      { path: ['notes'], extensions: { code: 'JURISDICTION_UNAVAILABLE', jurisdiction: 'qn-second' } },
    ]);
    expect(parsed.extensions).toEqual({
      partial: [{ logical: 'campaigns', jurisdiction: 'qn-second' }],
    });
    await graph.start(second.instance);
    await eventually(async () => (await list()).errors === undefined);
    expect((await list()).data).toMatchObject({ notes: { completeness: { complete: true } } });
  }, 30_000);

  it('cut off from the registry it goes on by what it knows, and says so', async () => {
    graph.breakOff();
    await eventually(async () => (await list()).parsed.extensions?.['directory'] !== undefined, 20_000);
    const { data, parsed } = await list();
    expect(data).toMatchObject({ notes: { completeness: { complete: true } } });
    expect(parsed.extensions).toMatchObject({ directory: { isCutOff: true, version: expect.any(Number) } });
    graph.mend();
    await eventually(async () => (await list()).parsed.extensions === undefined, 20_000);
  }, 60_000);
});
