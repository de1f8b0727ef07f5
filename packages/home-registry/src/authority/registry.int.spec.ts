import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HomeTable } from '../lookup/home-table.ts';
import { everyUnit, type HomeTenure } from '../records.ts';
import { History } from '../replica/history.ts';
import { admit, assigning, fillRegistry, nation, startTestRegistry } from './registry.fixture.ts';
import type { Registry } from './registry.ts';

type TestRegistry = Awaited<ReturnType<typeof startTestRegistry>>;
const nothing = { registry: null, version: 0 };

const homesOf = async (registry: Registry): Promise<HomeTable> => {
  const history = new History();
  history.apply(await registry.changesSince(nothing));
  return history.at(history.known.version);
};

describe('many writers', () => {
  let test: TestRegistry;
  beforeAll(async () => {
    test = await startTestRegistry();
    await fillRegistry(test.registry, 'a', 'b', 'c');
  });
  afterAll(() => test.discard());

  it('take versions without a gap or a repeat, and each change is one version', async () => {
    const processes = await Promise.all([1, 2, 3, 4].map(() => test.another()));
    const before = (await test.registry.changesSince(nothing)).version;
    const units = Array.from({ length: 10 }, (_, n) => `unit${n}`);
    const versions = await Promise.all(
      processes.flatMap((registry, process) =>
        units.map((unit) =>
          registry.placeUnits({
            units: [{ unit: `${unit}.${process}`, parent: 'nation', successors: [] }],
            ...{ legalBasis: 'spec', by: 'spec' },
          }),
        ),
      ),
    );
    const expected = Array.from({ length: 40 }, (_, n) => before + 1 + n);
    expect(versions.toSorted((a, b) => a - b)).toEqual(expected);
    const { version, placements } = await test.registry.changesSince(nothing);
    expect(version).toBe(before + 40);
    const written = placements.map(({ fromVersion }) => fromVersion).filter((each) => each > before);
    expect(written.toSorted((a, b) => a - b)).toEqual(expected);
  });

  it('of one unit: one wins each epoch, the others are told to look again', async () => {
    const processes = await Promise.all(
      ['a', 'b', 'c'].map(async (id) => ({ id, registry: await test.another() })),
    );
    const before = (await test.registry.changesSince(nothing)).version;
    for (const expected of [null, 1, 2, 3]) {
      const holder = (await homesOf(test.registry)).homeOf('awards', 'haiPhong').instance.id;
      const rivals = processes.filter(({ id }) => id !== holder);
      const outcomes = await Promise.allSettled(
        rivals.map(({ id, registry }) => registry.assignHome(assigning('haiPhong', id, expected))),
      );
      const lost = outcomes.filter((each) => each.status === 'rejected');
      expect(lost.map(({ reason }) => (reason as { code: string }).code)).toEqual(
        Array.from({ length: rivals.length - 1 }, () => 'EPOCH_MOVED'),
      );
    }
    const { version, tenures } = await test.registry.changesSince(nothing);
    expect(version).toBe(before + 4);
    const own = tenures.filter(({ unit }) => unit === 'haiPhong').toSorted((a, b) => a.epoch - b.epoch);
    expect(
      own.map(({ epoch, fromVersion, toVersion }: HomeTenure) => [epoch, fromVersion, toVersion]),
    ).toEqual([1, 2, 3, 4].map((n) => [n, before + n, n === 4 ? null : before + n + 1]));
  });

  it('never show half a change to who reads meanwhile', async () => {
    const place = (unit: string, parent: string) => ({ unit, parent, successors: [] });
    const placing = { legalBasis: 'spec', by: 'spec' };
    // So many that reading takes longer than writing.
    const many = Array.from({ length: 2000 }, (_, n) => place(`many${n}`, 'nation'));
    await test.registry.placeUnits({ units: many, ...placing });
    const reader = await test.another();
    const torn: number[] = [];
    let isWriting = true;
    const reading = (async () => {
      let reads = 0;
      for (; isWriting; reads++) {
        const { version, placements } = await reader.changesSince(nothing);
        const newest = Math.max(...placements.flatMap((each) => [each.fromVersion, each.toVersion ?? 0]));
        if (newest > version) torn.push(version);
      }
      return reads;
    })();
    for (let n = 0; n < 20; n++)
      await test.registry.placeUnits({
        units: [place('left', n % 2 === 0 ? 'quangNinh' : 'haiDuong')],
        ...placing,
      });
    isWriting = false;
    expect(await reading).toBeGreaterThan(1);
    expect(torn).toEqual([]);
  });
});

describe('an act of an administrator', () => {
  let test: TestRegistry;
  beforeAll(async () => {
    test = await startTestRegistry();
    await fillRegistry(test.registry, 'hp', 'qn');
  });
  afterAll(() => test.discard());

  const expectRefused = async (act: Promise<unknown>, code: string) => {
    const { version } = await test.registry.changesSince(nothing);
    await expect(act).rejects.toMatchObject({ name: 'RegistryRefusal', code });
    expect((await test.registry.changesSince(nothing)).version).toBe(version);
  };

  it('gives a unit a home, the next one in the next epoch, and takes it back', async () => {
    const { registry } = test;
    const homeOf = async (unit: string) => {
      const { instance, ...entry } = (await homesOf(registry)).homeOf('awards', unit);
      return { instance: instance.id, ...entry };
    };
    await registry.assignHome(assigning('quangNinh', 'hp'));
    await registry.assignHome(assigning('quangNinh', 'qn', 1));
    expect(await homeOf('quangNinh.ward')).toEqual({ instance: 'qn', epoch: 2, unit: 'quangNinh' });
    await registry.releaseHome(assigning('quangNinh', 'qn', 2));
    expect(await homeOf('quangNinh.ward')).toEqual({ instance: 'default', epoch: 1, unit: '*' });
    await registry.assignHome(assigning('quangNinh', 'qn'));
    expect(await homeOf('quangNinh')).toEqual({ instance: 'qn', epoch: 3, unit: 'quangNinh' });
  });

  it('is refused without a version where it cannot be', async () => {
    const { registry } = test;
    await expectRefused(registry.assignHome(assigning('haiPhong', 'nobody')), 'INSTANCE_UNKNOWN');
    await expectRefused(registry.assignHome(assigning('atlantis', 'hp')), 'UNIT_UNKNOWN');
    await expectRefused(registry.assignHome(assigning(everyUnit, 'default', 1)), 'ALREADY_HOME');
    await expectRefused(registry.assignHome(assigning(everyUnit, 'hp')), 'EPOCH_MOVED');
    await expectRefused(registry.releaseHome(assigning(everyUnit, 'default', 1)), 'DEFAULT_STAYS');
    await expectRefused(registry.releaseHome(assigning('haiPhong', 'hp', null)), 'EPOCH_MOVED');
    await expectRefused(registry.withdrawInstance('awards', 'nobody', 'admin'), 'INSTANCE_UNKNOWN');
    const { jwk } = await admit(registry, 'known', 'haiDuong');
    await expectRefused(admit(registry, 'known', 'haiPhong'), 'OTHER_JURISDICTION');
    const { kty, crv, x } = jwk as { kty: 'OKP'; crv: 'Ed25519'; x: string };
    const sameKey = {
      logical: 'campaigns',
      id: 'other',
      jurisdictionUnit: 'haiPhong',
      jurisdiction: 'x',
      by: 'x',
    };
    await expectRefused(
      registry.admitInstance({ ...sameKey, publicKey: { kty, crv, x } }),
      'OTHER_JURISDICTION',
    );
  });

  it('that changes nothing takes no version', async () => {
    const { version } = await test.registry.changesSince(nothing);
    expect(await test.registry.placeUnits({ units: nation, legalBasis: 'spec', by: 'admin' })).toBe(version);
  });
});

describe('a change of the tree', () => {
  it('moves nobody to another home, and shows older versions as they were', async () => {
    const test = await startTestRegistry();
    const { registry } = test;
    await fillRegistry(registry, 'hp', 'hd');
    await registry.assignHome(assigning('haiPhong', 'hp'));
    const before = await registry.assignHome(assigning('haiDuong', 'hd'));
    // Hải Dương goes into Hải Phòng, its ward goes on there and a new ward comes to be.
    await registry.placeUnits({
      units: [
        { unit: 'haiDuong', parent: 'nation', successors: ['haiPhong'] },
        { unit: 'haiDuong.ward', parent: 'haiPhong', successors: [] },
        { unit: 'newWard', parent: 'haiPhong', successors: [] },
      ],
      ...{ legalBasis: '202/2025/QH15', by: 'admin' },
    });
    const history = new History();
    history.apply(await registry.changesSince(nothing));
    const homes = (version: number) =>
      ['haiPhong.ward', 'haiDuong', 'haiDuong.ward', 'newWard', 'quangNinh.ward'].map((unit) => {
        const home = history.at(version).homeOf('awards', unit);
        return [home.instance.id, home.unit];
      });
    const own = [
      ['hp', 'haiPhong'],
      ['hd', 'haiDuong'],
    ];
    expect(homes(before)).toEqual([...own, ['hd', 'haiDuong'], ['default', '*'], ['default', '*']]);
    expect(homes(before + 1)).toEqual([
      ...own,
      ['hd', 'haiDuong.ward'],
      ['hp', 'haiPhong'],
      ['default', '*'],
    ]);
    expect(() => history.at(before + 2)).toThrow(RangeError);
    await test.discard();
  });
});
