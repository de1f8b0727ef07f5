import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import {
  awardDecidedV1,
  awardProposedV1,
  campaignClosedV1,
  campaignIssuedV1,
  campaignTranscribedV1,
  campaignTransferredV1,
  conferencePlannedV1,
  conferenceTranscribedV1,
} from '@thidua/event-contracts';
import { type EventStore, newEntityId, type Runtime, startRuntime } from '@thidua/event-kit';
import { eventually, openTestBus, openTestStore, silent, testEngines } from '@thidua/test-kit';
import { organizationsService } from '../service.ts';
import { type Neighbour, startNeighbour } from './neighbour.fixture.ts';
import { createOpenWorkQueries, type OpenWork } from './open-work.queries.ts';

// Of nobody else: other specs tell of plans of theirs on the same topics.
const [city, ward, idle] = ['organization.openwrka', 'organization.openwrkb', 'organization.openwrkc'];
const newId = (type: string) => newEntityId(type, 'openwrka');

describe('open work, as the other services tell of it', () => {
  const clock = createClock();
  let store: EventStore;
  let discard: () => Promise<void>;
  let runtime: Runtime;
  let campaigns: Neighbour;
  let awards: Neighbour;
  let conferences: Neighbour;

  beforeAll(async () => {
    ({ store, discard } = await openTestStore(organizationsService));
    await (await openTestBus()).close();
    const { instance } = store;
    const roles = new Set(['consumer'] as const);
    const service = organizationsService;
    runtime = startRuntime({ ...testEngines(), service, instance, roles, clock, log: silent });
    [campaigns, awards, conferences] = await Promise.all([
      startNeighbour('campaigns', instance, clock),
      startNeighbour('awards', instance, clock),
      startNeighbour('conferences', instance, clock),
    ]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([campaigns.stop(), awards.stop(), conferences.stop()]);
    await runtime.stop();
    await discard();
  });

  const openWork = () => createOpenWorkQueries(store);
  const heardAll = () => eventually(() => openWork().isKnownThrough(clock.now(), 3000), 40_000);
  const counts = async (day: string): Promise<readonly (OpenWork | undefined)[]> => {
    const found = await openWork().countsOf([city, ward, idle], day);
    return [city, ward, idle].map((id) => found.get(id));
  };
  const plan = (contract: typeof campaignIssuedV1, issuer: string, to: string | null) =>
    campaigns.tell(contract, {
      ...contract.sample,
      ...{ id: newId('campaign'), issuer: { id: issuer, asOf: null } },
      period: { from: null, to },
    });
  const conference = (contract: typeof conferencePlannedV1, host: string, time: object | null) =>
    conferences.tell(contract, {
      ...contract.sample,
      ...{ id: newId('conference'), host: { id: host, asOf: null }, time },
    });
  const proposal = (id: string) =>
    awards.tell(awardProposedV1, { ...awardProposedV1.sample, id, proposer: { id: city, asOf: null } });

  it('does not say that there is none while it has not heard from everybody', async () => {
    expect(await openWork().isKnownThrough(new Date(clock.now().getTime() + 3_600_000), 0)).toBe(false);
  });

  it('counts by organization what is not over on the day', async () => {
    await plan(campaignIssuedV1, city, '2025-12-31');
    await plan(campaignTranscribedV1, city, '2025-06-30');
    await plan(campaignTranscribedV1, ward, null);
    await conference(conferencePlannedV1, ward, { from: '2025-08-01', to: '2025-08-31' });
    await conference(conferenceTranscribedV1, city, null);
    await proposal(newId('award-proposal'));
    await heardAll();
    const none = { plans: 0, proposals: 0, conferences: 0 };
    expect(await counts('2025-06-30')).toEqual([
      { plans: 2, proposals: 1, conferences: 1 },
      { plans: 1, proposals: 0, conferences: 1 },
      none,
    ]);
    expect(await counts('2025-07-01')).toEqual([
      { plans: 1, proposals: 1, conferences: 1 },
      { plans: 1, proposals: 0, conferences: 1 },
      none,
    ]);
    expect(await counts('2026-01-01')).toEqual([
      { plans: 0, proposals: 1, conferences: 1 },
      { plans: 1, proposals: 0, conferences: 0 },
      none,
    ]);
  }, 60_000);

  it('counts a plan of those that took it over, and no more when it is closed', async () => {
    const plansOf = async () => (await counts('2030-01-01')).map((work) => work?.plans);
    const before = await plansOf();
    const id = newId('campaign');
    const { sample } = campaignIssuedV1;
    await campaigns.tell(campaignIssuedV1, { ...sample, id, issuer: { id: city, asOf: null }, period: null });
    const custodians = [ward, idle].map((organization) => ({
      organization,
      leads: organization === ward,
      taskOrders: [],
    }));
    await campaigns.tell(campaignTransferredV1, { id, effectiveOn: '2025-07-01', custodians });
    await heardAll();
    expect(await plansOf()).toEqual(before.map((count = 0, n) => (n === 0 ? count : count + 1)));
    await campaigns.tell(campaignClosedV1, { id, closedOn: '2025-12-31', endedWith: null });
    await heardAll();
    expect(await plansOf()).toEqual(before);
  }, 60_000);

  it.each([true, false])(
    'counts a proposal no more when it is decided, granted: %s',
    async (granted) => {
      const before = (await counts('2026-01-01'))[0]?.proposals ?? 0;
      const id = newId('award-proposal');
      await proposal(id);
      await heardAll();
      expect((await counts('2026-01-01'))[0]?.proposals).toBe(before + 1);
      await awards.tell(awardDecidedV1, { ...awardDecidedV1.sample, id, granted });
      await heardAll();
      expect((await counts('2026-01-01'))[0]?.proposals).toBe(before);
    },
    60_000,
  );
});
