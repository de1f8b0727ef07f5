import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import { migrateService, newEntityId, type Runtime, startRuntime } from '@thidua/event-kit';
import { openTestBus, silent, testEngines, uniqueName } from '@thidua/test-kit';
import { campaignsProjection } from './campaigns.projection.ts';
import { KnownCampaigns } from './known-campaigns.store.ts';

const clock = createClock();
const [here, away] = ['abcdefgh', 'bcdefghi'];
const homes: Record<string, string> = {
  [here]: uniqueName('here').replace('_', '-'),
  [away]: uniqueName('away').replace('_', '-'),
};
const campaigns = { logical: 'campaigns', aggregates: [], projections: [] } as const;
const awards = { logical: 'awards', aggregates: [], projections: [campaignsProjection] } as const;

let teller: Runtime;
let reader: Runtime;
beforeAll(async () => {
  await (await openTestBus()).close();
  const common = { ...testEngines(), clock, log: silent };
  const instance = String(homes[here]);
  teller = startRuntime({ ...common, service: campaigns, instance, roles: new Set(['relay']) });
  await migrateService(await teller.store.connected(), campaigns);
  const sources = {
    of: (_: string, unit?: string) => Object.values(unit === undefined ? homes : [String(homes[unit])]),
  };
  const roles = new Set(['consumer'] as const);
  reader = startRuntime({ ...common, service: awards, instance: uniqueName('spec'), roles, sources });
  await migrateService(await reader.store.connected(), awards);
}, 40_000);
afterAll(async () => {
  for (const { store, stop } of [teller, reader]) {
    await store.connection.dropDatabase();
    await stop();
  }
});

it('the absence of a plan is certain when its home has spoken, whoever else is away', async () => {
  const known = new KnownCampaigns(reader.store, clock);
  expect(await known.isCurrent(newEntityId('campaign', here), 20_000)).toBe(true);
  expect(await known.isCurrent(newEntityId('campaign', away), 2500)).toBe(false);
  expect(await known.isCurrent('no id', 2500)).toBe(false);
}, 40_000);
