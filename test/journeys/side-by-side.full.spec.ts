import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventCounts } from '../system/event-counts.ts';
import { newPlanId, planInput, transcribePlan } from '../system/plans.ts';
import { startSystem } from '../system/start-system.ts';
import type { System } from '../system/system.ts';

describe('two systems on one machine', () => {
  let systems: System[];

  beforeAll(async () => void (systems = await Promise.all([startSystem(), startSystem()])), 300_000);
  afterAll(() => Promise.all((systems ?? []).map((system) => system.discard())), 60_000);

  it('hold the same samples and share nothing else', async () => {
    const [one, other] = systems as [System, System];
    expect(await eventCounts(one)).toEqual(await eventCounts(other));
    const id = newPlanId();
    expect((await transcribePlan(one.graph, planInput(id))).__typename).toBe('TranscribeCampaignSuccess');
    const find = async ({ graph }: System) => (await graph(`{ campaign(id: "${id}") { id } }`)).data.campaign;
    expect([await find(one), await find(other)]).toEqual([{ id }, null]);
  }, 60_000);

  it('do not end with each other', async () => {
    const [one, other] = systems as [System, System];
    expect(await one.stop()).toMatchObject({ how: 'code 0', left: [] });
    expect((await other.readyz()).status).toBe('ready');
  }, 90_000);
});
