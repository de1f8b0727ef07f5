import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { HomeDirectory } from '@thidua/jurisdiction-routing';
import { eventually, silent } from '@thidua/test-kit';
import {
  admit,
  assigning,
  fillRegistry,
  registering,
  serveRegistry,
  startTestRegistry,
} from '../authority/registry.fixture.ts';
import { keepLease } from '../client/lease.ts';
import { createRegistryClient } from '../client/registry-client.ts';
import type { RegistrySource } from '../ports.ts';
import { HomeReplica } from './home-replica.ts';

let test: Awaited<ReturnType<typeof startTestRegistry>>;
let served: Awaited<ReturnType<typeof serveRegistry>>;
let folder: string;
let file: string;
let serial = 0;
/** So long that a busy machine polls within it. */
const cutOffAfterMs = 1500;

beforeAll(async () => {
  test = await startTestRegistry();
  await fillRegistry(test.registry, 'hp', 'qn');
  served = await serveRegistry(test.registry);
  folder = await mkdtemp(join(tmpdir(), 'thidua-replica-'));
});
afterAll(async () => {
  await served.stop();
  await test.discard();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  file = join(folder, `${++serial}`, 'homes.json');
});

const open = (options: { pollEveryMs?: number; file?: string | null; source?: RegistrySource } = {}) =>
  HomeReplica.open({
    ...{ source: createRegistryClient(served.url), file, log: silent },
    ...{ pollEveryMs: 50, cutOffAfterMs, ...options },
  });
/** As the gateway sees a copy: it is what the routed data source asks of a directory, as it stands. */
const homeOf = (directory: HomeDirectory, unit: string) => directory.homeOf('awards', unit).instance.id;

/** Moves a unit to the other of two instances. */
const move = async (unit: string) => {
  const { tenures } = await test.registry.changesSince({ registry: null, version: 0 });
  const now = tenures.find((each) => each.unit === unit && each.toVersion === null);
  const instance = now?.instance === 'hp' ? 'qn' : 'hp';
  return { instance, version: await test.registry.assignHome(assigning(unit, instance, now?.epoch ?? null)) };
};

describe('a copy', () => {
  it('keeps up by polling alone', async () => {
    const replica = await open();
    const { instance, version } = await move('haiPhong');
    await eventually(async () => replica.version === version);
    expect(homeOf(replica, 'haiPhong.ward')).toBe(instance);
    expect(replica.isCutOff).toBe(false);
    expect(replica.ageMs).toBeLessThan(cutOffAfterMs);
    await replica.stop();
  });

  it('asks at once when it is woken, or when somebody waits for a version', async () => {
    const replica = await open({ pollEveryMs: 600_000 });
    const first = await move('haiPhong');
    expect(await replica.waitFor(first.version, 5000)).toBe(true);
    expect(homeOf(replica, 'haiPhong')).toBe(first.instance);
    const second = await move('haiPhong');
    replica.wake();
    await eventually(async () => replica.version === second.version);
    expect(await replica.waitFor(second.version + 1, 100)).toBe(false);
    await replica.stop();
  });

  it('answers any version as it was, by what it read piecemeal', async () => {
    const replica = await open();
    const moves = [await move('quangNinh'), await move('quangNinh'), await move('quangNinh')];
    expect(await replica.waitFor(moves[2]!.version, 5000)).toBe(true);
    const fresh = await open({ file: null });
    for (const each of [replica, fresh])
      for (const { version, instance } of moves)
        expect(each.at(version).homeOf('awards', 'quangNinh.ward').instance.id).toBe(instance);
    await Promise.all([replica.stop(), fresh.stop()]);
  });

  it('shows instances as they register and go', async () => {
    const replica = (await open()) satisfies HomeDirectory;
    const { sign } = await admit(test.registry, 'hp');
    const contract = { url: 'http://127.0.0.1:4950/graphql', schemaVersion: '2.0', schemaHash: 'ff' };
    const desk = createRegistryClient(served.url);
    const lease = keepLease({ desk, sign, ...contract, log: silent, renewEveryMs: 50 });
    const record = () => replica.instancesOf('awards').find(({ id }) => id === 'hp');
    await eventually(async () => record()?.state === 'UP' && lease.isHeld());
    expect(record()).toMatchObject({ ...contract, jurisdiction: 'Tỉnh hp' });
    await lease.stop();
    expect(lease.isHeld()).toBe(false);
    await eventually(async () => record()?.state === 'DRAINING');
    await replica.stop();
  });
});

describe('cut off from the authority', () => {
  it('goes on with the last version and says so; catches up when it is back', async () => {
    const replica = await open();
    const { sign } = await admit(test.registry, 'qn');
    const contract = { url: 'http://127.0.0.1:4951/graphql', schemaVersion: '1', schemaHash: 'aa' };
    const desk = createRegistryClient(served.url);
    const lease = keepLease({ desk, sign, ...contract, log: silent, renewEveryMs: 50 });
    await eventually(async () => lease.isHeld());
    await served.stop();
    const before = homeOf(replica, 'haiPhong');
    const { version, instance } = await move('haiPhong');
    await eventually(async () => replica.isCutOff && !lease.isHeld());
    expect(replica.ageMs).toBeGreaterThan(cutOffAfterMs);
    expect(homeOf(replica, 'haiPhong')).toBe(before);
    expect(await replica.waitFor(version, 100)).toBe(false);
    await served.restart();
    expect(await replica.waitFor(version, 5000)).toBe(true);
    expect(homeOf(replica, 'haiPhong')).toBe(instance);
    expect(replica.isCutOff).toBe(false);
    await eventually(async () => lease.isHeld());
    await Promise.all([replica.stop(), lease.stop()]);
  });

  it('takes nobody for DOWN who has an address and an identity, until it is whole again', async () => {
    const { sign } = await admit(test.registry, 'hp');
    const moved = await move('haiPhong');
    if (moved.instance !== 'hp') await move('haiPhong');
    await test.registry.accept(await sign(registering));
    // An administrator binds a new key: DOWN, with the address that it had.
    await admit(test.registry, 'hp');
    const replica = await open();
    const stateOf = (id: string) => replica.instancesOf('awards').find((each) => each.id === id)?.state;
    const seen = () => [replica.homeOf('awards', 'haiPhong.ward').instance.state, stateOf('hp')];
    await eventually(async () => seen().every((state) => state === 'DOWN'));
    await served.stop();
    await eventually(async () => replica.isCutOff);
    expect(seen()).toEqual(['UP', 'UP']);
    // Callers tell instances apart by their records: it stays one.
    const [found] = replica.instancesOf('awards').filter(({ id }) => id === 'hp');
    expect(replica.homeOf('awards', 'haiPhong').instance).toBe(found);
    expect(replica.instancesOf('awards', 'haiPhong')).toEqual([found]);
    // Never registered: there is nobody to ask.
    expect(stateOf('default')).toBe('DOWN');
    await served.restart();
    await eventually(async () => !replica.isCutOff);
    expect(seen()).toEqual(['DOWN', 'DOWN']);
    await test.registry.withdrawInstance('awards', 'hp', 'admin');
    await eventually(async () => replica.instancesOf('awards').some(({ publicKey }) => publicKey === null));
    await served.stop();
    await eventually(async () => replica.isCutOff);
    expect(stateOf('hp')).toBe('DOWN');
    await served.restart();
    await replica.stop();
  });

  it('a restart serves from the file', async () => {
    const first = await open();
    const { version } = first;
    const homes = ['haiPhong', 'quangNinh.ward', 'haiDuong'].map((unit) => homeOf(first, unit));
    await first.stop();
    await served.stop();
    const second = await open();
    expect(second.version).toBe(version);
    expect(second.isCutOff).toBe(true);
    expect(second.ageMs).toBeLessThan(60_000);
    expect(['haiPhong', 'quangNinh.ward', 'haiDuong'].map((unit) => homeOf(second, unit))).toEqual(homes);
    await served.restart();
    await eventually(async () => !second.isCutOff);
    await second.stop();
  });

  it('without a file nobody has a home yet', async () => {
    await served.stop();
    const replica = await open();
    expect(replica.version).toBe(0);
    expect(replica.ageMs).toBe(Infinity);
    expect(() => homeOf(replica, 'haiPhong')).toThrow(expect.objectContaining({ name: 'HomeUnknown' }));
    await served.restart();
    expect(await replica.waitFor(1, 5000)).toBe(true);
    await replica.stop();
  });

  it('a file that cannot be read is passed over, and replaced', async () => {
    const first = await open();
    await first.stop();
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, 200));
    const second = await open();
    expect(second.version).toBe(first.version);
    expect(second.isCutOff).toBe(false);
    await second.stop();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      everything: { version: second.version },
    });
    expect(await readdir(join(file, '..'))).toEqual(['homes.json']);
  });
});

describe('another registry', () => {
  it('is not taken for the one that a running copy knows', async () => {
    const other = await startTestRegistry();
    await fillRegistry(other.registry, 'hp');
    let source: RegistrySource = test.registry;
    const replica = await open({ source: { changesSince: (known) => source.changesSince(known) } });
    const { version } = replica;
    source = other.registry;
    await eventually(async () => replica.isCutOff);
    expect(replica.version).toBe(version);
    source = test.registry;
    await eventually(async () => !replica.isCutOff);
    await replica.stop();
    // A new start that finds another registry than its file follows the one that is there.
    const anew = await open({ source: other.registry });
    expect(anew.version).toBe((await other.registry.changesSince({ registry: null, version: 0 })).version);
    expect(anew.isCutOff).toBe(false);
    await anew.stop();
    await other.discard();
  });

  it('nor is a former state of the same one', async () => {
    let age = 0;
    const source: RegistrySource = {
      changesSince: async (known) => {
        const changes = await test.registry.changesSince(known);
        return { ...changes, version: changes.version - age };
      },
    };
    const replica = await open({ source });
    const { version } = replica;
    age = 1;
    await eventually(async () => replica.isCutOff);
    expect(replica.version).toBe(version);
    await replica.stop();
  });
});
