import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@thidua/test-kit';
import { notesService } from './testing/notes.fixture.ts';
import { startTwoHomes, units } from './testing/two-homes.fixture.ts';

type World = Awaited<ReturnType<typeof startTwoHomes>>;
type Instance = Awaited<ReturnType<World['start']>>;

const noting = (field: string) =>
  `mutation ($unit: ID!, $text: String!) { ${field}(input: { organizationId: $unit, text: $text }) { id text } }`;
const listing = '{ notes { totalCount nodes { text } } }';
const reading = 'query ($id: ID!) { note(id: $id) { text } }';

describe('two instances of one service, each home to its own', () => {
  let world: World;
  let national: Instance;
  let haiPhong: Instance;
  let names: { national: string; haiPhong: string };
  let stores: Record<'national' | 'haiPhong', Awaited<ReturnType<World['admit']>>['store']>;
  /** The version in which Hải Phòng came to its own instance. */
  let divided: number;

  const write = (at: Instance, key: string, text: string, routing?: object, field = 'note') =>
    at.ask(noting(field), { unit: `organization.${key}`, text }, routing);
  const texts = async (at: Instance, routing?: object) => {
    const { json } = await at.ask(listing, {}, routing);
    return json.data.notes.nodes.map(({ text }: { text: string }) => text);
  };
  const refusalOf = async (asked: Promise<{ json: { errors?: { extensions: object }[] } }>) =>
    (await asked).json.errors?.[0]?.extensions;
  const registryLine = async (at: Instance) => {
    const { httpStatus, dependencies } = await at.readyz();
    return { httpStatus, ...dependencies.find(({ name }) => name === 'registry') };
  };
  const reached = (at: Instance, version: number) =>
    eventually(async () => ((await registryLine(at)) as { version?: number }).version! >= version);

  beforeAll(async () => {
    world = await startTwoHomes(notesService);
    const [one, two] = [await world.admit('nat', units.nation), await world.admit('hp', units.haiPhong)];
    names = { national: one.instance, haiPhong: two.instance };
    stores = { national: one.store, haiPhong: two.store };
    await world.assign(world.everyUnit, one.instance);
    await world.placeAll();
    [national, haiPhong] = [await world.start(one.instance), await world.start(two.instance)];
    await write(national, units.anBien, 'before');
    divided = await world.assign(units.haiPhong, two.instance);
    await Promise.all([reached(national, divided), reached(haiPhong, divided)]);
  }, 60_000);
  afterAll(() => world.discard(), 30_000);

  it('are found by gateways under their addresses, with the contract that they serve', async () => {
    const listed = await eventually(async () => {
      const { instances } = await world.registry.changesSince({ registry: null, version: 0 });
      return instances.every(({ state, url }) => state === 'UP' && url) && instances;
    });
    expect(listed.map(({ url }) => url).sort()).toEqual([national.url, haiPhong.url].sort());
    expect(new Set(listed.map(({ schemaHash }) => schemaHash)).size).toBe(1);
    expect(await registryLine(national)).toMatchObject({ httpStatus: 200, ok: true, isCutOff: false });
  });

  it('write what is their own, in its epoch, and refuse what is not, by field or deep in the write', async () => {
    expect((await write(national, units.uongBi, 'ours')).json.errors).toBeUndefined();
    expect((await write(haiPhong, units.anBien, 'theirs')).json.errors).toBeUndefined();
    const wrong = { code: 'WRONG_HOME', retryable: true, routing: { have: expect.any(Number) } };
    for (const field of ['note', 'noteUnrouted']) {
      expect(await refusalOf(write(national, units.anBien, 'stray', undefined, field))).toMatchObject(wrong);
      expect(await refusalOf(write(haiPhong, units.uongBi, 'stray', undefined, field))).toMatchObject(wrong);
    }
    for (const store of Object.values(stores))
      expect(await store.models.events.countDocuments({ 'data.text': 'stray' })).toBe(0);
    const guards = await stores.haiPhong.models.guards.distinct('home', { state: 'ACTIVE' }).exec();
    expect(guards).toEqual([units.haiPhong]);
  });

  it('refuse a mutation as a whole that counts on a home which is not theirs', async () => {
    const routing = { v: divided, homes: { [units.haiPhong]: 1 } };
    const answer = await write(national, units.uongBi, 'stray', routing);
    expect(answer.status).toBe(503);
    expect(answer.json).toMatchObject({ errors: [{ extensions: { code: 'WRONG_HOME', routing: {} } }] });
    expect(answer.json.data).toBeUndefined();
    const other = { v: divided, homes: { [units.haiPhong]: 2 } };
    expect(await refusalOf(write(haiPhong, units.anBien, 'stray', other))).toMatchObject({
      code: 'WRONG_HOME',
    });
    expect((await write(haiPhong, units.anBien, 'counted on', routing)).json.errors).toBeUndefined();
  });

  it('show together each row once, at the version by which a list is gathered', async () => {
    const both = async (v: number) => {
      const routing = { v, homes: {} };
      return [...(await texts(national, routing)), ...(await texts(haiPhong, routing))];
    };
    expect(await texts(national, { v: divided - 1, homes: {} })).toContain('before');
    expect(await texts(national)).not.toContain('before');
    // It is copied before the home changes, and must not count until then.
    const copied = await stores.national.snapshots('notes').findOne({ 'keys.text': 'before' }).lean().exec();
    await stores.haiPhong.snapshots('notes').insertMany([copied] as never[], { lean: true });
    expect((await both(divided - 1)).filter((text) => text === 'before')).toEqual(['before']);
    expect((await both(divided)).filter((text) => text === 'before')).toEqual(['before']);
    expect(await texts(haiPhong, { v: divided, homes: {} })).toContain('before');
  });

  it('a former home answers reads by the version at which it was the home, and by no later one', async () => {
    const { _id: id } = (await stores.national.snapshots('notes').findOne({ 'keys.text': 'before' }))!;
    const old = { v: divided - 1, homes: { '*': 1 } };
    expect((await national.ask(reading, { id }, old)).json.data.note).toEqual({ text: 'before' });
    const now = { v: divided, homes: { '*': 1 } };
    expect(await refusalOf(national.ask(reading, { id }, now))).toMatchObject({ code: 'WRONG_HOME' });
    expect((await haiPhong.ask(reading, { id })).json.data.note).toEqual({ text: 'before' });
  });

  it('ask the registry for a version that they do not know, and say BEHIND if it does not come', async () => {
    const next = await world.assign(units.quangNinh, names.national);
    expect(await texts(national, { v: next, homes: {} })).toContain('ours');
    const unheardOf = { v: next + 1000, homes: {} };
    const behind = await national.ask(listing, {}, unheardOf);
    expect(behind.status).toBe(503);
    expect(behind.json.errors[0].extensions).toMatchObject({ code: 'BEHIND', retryable: true });
    expect(behind.json.errors[0].extensions.routing.have).toBeGreaterThanOrEqual(next);
    // Whoever counts on what we know to be ours is not sent away for a version that is newer.
    const newer = { v: next + 1000, homes: { [units.haiPhong]: 1 } };
    expect((await write(haiPhong, units.anBien, 'ahead', newer)).json.errors).toBeUndefined();
  });

  it('start from their file while the registry is away, say that they are cut off, and serve their own', async () => {
    await haiPhong.stop();
    await world.cutOff();
    haiPhong = await world.start(names.haiPhong);
    expect(await registryLine(haiPhong)).toMatchObject({
      ...{ httpStatus: 200, ok: false, needed: false, isCutOff: true, detail: 'cut off' },
      ...{ version: expect.any(Number), ageMs: expect.any(Number) },
    });
    const routing = { v: divided, homes: { [units.haiPhong]: 1 } };
    expect((await write(haiPhong, units.anBien, 'cut off', routing)).json.errors).toBeUndefined();
    expect(await texts(haiPhong, { v: divided, homes: {} })).toContain('cut off');
    const { _id: id } = (await stores.haiPhong.snapshots('notes').findOne({ 'keys.text': 'cut off' }))!;
    expect((await haiPhong.ask(reading, { id }, routing)).json.data.note).toEqual({ text: 'cut off' });
    expect(await refusalOf(write(haiPhong, units.uongBi, 'stray'))).toMatchObject({ code: 'WRONG_HOME' });
    await haiPhong.stop();
  }, 30_000);

  it('without registry and file know of no home, say so, and are whole when the registry is back', async () => {
    haiPhong = await world.start(names.haiPhong, `${world.folder}/none.json`);
    expect(await registryLine(haiPhong)).toMatchObject({
      ...{ httpStatus: 503, ok: false, needed: true, version: 0, isCutOff: true, ageMs: null },
    });
    const unknown = { code: 'HOME_UNKNOWN', retryable: true };
    expect(await refusalOf(write(haiPhong, units.anBien, 'stray'))).toMatchObject(unknown);
    expect(await refusalOf(haiPhong.ask(listing))).toMatchObject(unknown);
    await world.reconnect();
    await eventually(async () => (await registryLine(haiPhong)).httpStatus === 200);
    await eventually(async () => !(await write(haiPhong, units.anBien, 'back')).json.errors);
    expect(await texts(haiPhong)).toContain('back');
  }, 30_000);
});
