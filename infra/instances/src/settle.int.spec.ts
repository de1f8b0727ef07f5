import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import { everyUnit } from '@thidua/home-registry';
import type { Registry } from '@thidua/home-registry/authority';
import { testEngines, uniqueName } from '@thidua/test-kit';
import { ensureKey } from './ensure-key.ts';
import { publicKeyIn } from './instance-folder.ts';
import { settle, type Settler, withRegistry } from './settle.ts';

const dir = mkdtempSync(join(tmpdir(), 'thidua-settle-'));
afterAll(() => rmSync(dir, { recursive: true }));
let database: string;
beforeEach(() => {
  database = uniqueName('registry');
});
const within = <Result>(work: (registry: Registry) => Promise<Result>) =>
  withRegistry({ mongoUrl: testEngines().mongoUrl, database, clock: createClock() }, work);

function settler(id: string, home: string, key = id): Settler {
  const file = join(dir, `${key}.jwk`);
  ensureKey(file);
  const publicKey = publicKeyIn(file);
  const unit = home === everyUnit ? 'nation' : home;
  return { id, unit, jurisdiction: id, serves: ['campaigns', 'awards'], home, legalBasis: 'QĐ 1', publicKey };
}
const both = () => [settler('default', everyUnit), settler('hai-phong', 'haiphong')];
const place = (registry: Registry) =>
  registry.placeUnits({
    units: [{ unit: 'haiphong', parent: null, successors: [] }],
    ...{ legalBasis: 'spec', by: 'spec' },
  });
const always = { by: 'spec', mayTakeHome: () => true };

async function homesIn(registry: Registry): Promise<string[]> {
  const { tenures } = await registry.changesSince({ registry: null, version: 0 });
  return tenures
    .filter(({ toVersion }) => toVersion === null)
    .map(({ logical, unit, instance, epoch }) => `${logical}/${unit} ${instance} ${epoch}`)
    .toSorted();
}

it('admits all, and gives homes as soon as their units are there', () =>
  within(async (registry) => {
    expect(await settle(registry, both(), always)).toEqual({
      ...{ refused: [], homeless: ['campaigns/hai-phong', 'awards/hai-phong'] },
    });
    await place(registry);
    expect(await settle(registry, both(), always)).toEqual({ refused: [], homeless: [] });
    expect(await homesIn(registry)).toEqual([
      ...['awards/* default 1', 'awards/haiphong hai-phong 1'],
      ...['campaigns/* default 1', 'campaigns/haiphong hai-phong 1'],
    ]);
  }));

it('changes nothing the second time', () =>
  within(async (registry) => {
    await place(registry);
    await settle(registry, both(), always);
    const { version, registry: id } = await registry.changesSince({ registry: null, version: 0 });
    await settle(registry, both(), always);
    expect(await registry.changesSince({ registry: id, version })).toMatchObject({ version, tenures: [] });
  }));

it('gives no home before it may', () =>
  within(async (registry) => {
    await place(registry);
    const mayTakeHome = ({ home }: Settler) => home === everyUnit;
    const { homeless } = await settle(registry, both(), { by: 'spec', mayTakeHome });
    expect(homeless).toEqual(['campaigns/hai-phong', 'awards/hai-phong']);
    expect(await homesIn(registry)).toEqual(['awards/* default 1', 'campaigns/* default 1']);
  }));

it('leaves what an administrator has decided: a withdrawn identity, another key, a home that moved', () =>
  within(async (registry) => {
    await place(registry);
    await settle(registry, both(), always);
    await registry.withdrawInstance('awards', 'hai-phong', 'admin');
    const act = { logical: 'campaigns', unit: 'haiphong', legalBasis: 'QĐ 2', by: 'admin' };
    await registry.assignHome({ ...act, instance: 'default', expected: 1 });
    const stranger = settler('default', everyUnit, 'another');
    expect(await settle(registry, both(), always)).toEqual({
      ...{ refused: ['awards/hai-phong'], homeless: ['campaigns/hai-phong'] },
    });
    expect(await settle(registry, [stranger], always)).toMatchObject({
      refused: ['campaigns/default', 'awards/default'],
    });
    expect(await homesIn(registry)).toEqual([
      ...['awards/* default 1', 'awards/haiphong hai-phong 1'],
      ...['campaigns/* default 1', 'campaigns/haiphong default 2'],
    ]);
  }));
