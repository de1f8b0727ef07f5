import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { KnownCampaigns } from '@thidua/campaign-directory';
import { fillDirectory } from '@thidua/directory-kit/testing';
import { createClock } from '@thidua/domain-kit';
import type { Envelope } from '@thidua/event-contracts';
import { units } from '@thidua/service-kit/testing';
import { eventually } from '@thidua/test-kit';
import { planOfTold } from '../plan/plan-of.ts';
import { unitRecordsProjection } from '../plan-checker/unit-records.projection.ts';
import {
  archivist,
  haiPhong,
  quangNinh,
  startCampaignsAtTwoHomes,
} from '../testing/start-campaigns-at-two-homes.ts';

type World = Awaited<ReturnType<typeof startCampaignsAtTwoHomes>>;

/** A ward of one home that went into a ward of the other one, and who launches there. */
const [gone, heir] = [`organization.${units.anBien}`, `organization.${units.uongBi}`];
const ofTheHeir = `person.${units.uongBi}.01a1fdda-2e25-7a68-8ce9-4a7a29304f31`;
const end = '2025-07-01';
const signer = { name: 'Người ký', position: 'Chủ tịch', capacity: 'TM' };
const version = {
  name: 'Phường',
  level: 'COMMUNE',
  kind: 'phuong',
  parent: haiPhong,
  codes: [],
  basis: null,
};
const told = (id: string, validTo: string | null, into: string[]) => ({
  type: 'organization-reorganized.v1',
  data: {
    ...{ id, predecessors: [], versions: [{ ...version, validFrom: null, validTo }] },
    successors: into.map((organization) => ({
      ...{ organization, share: 'FULL', effectiveOn: end, effectiveBefore: null },
    })),
  },
});

let world: World;
beforeAll(async () => {
  world = await startCampaignsAtTwoHomes();
  const ward = { kind: 'phuong', level: 'COMMUNE' } as const;
  for (const { store } of [world.national, world.haiPhong]) {
    await fillDirectory(store, {
      organizations: {
        [gone]: { ...ward, parent: haiPhong, to: end },
        [heir]: { ...ward, parent: quangNinh },
      },
      roles: [[ofTheHeir, heir, 'campaign-authority']],
    });
    for (const event of [told(gone, end, [heir]), told(heir, null, [])])
      for (const { collection, operation } of unitRecordsProjection.on[event.type]?.(
        event as unknown as Envelope,
      ) ?? [])
        await store.connection.collection<{ _id: string }>(collection).bulkWrite([operation as never]);
  }
}, 60_000);
afterAll(() => world.discard(), 30_000);

it('a plan stays at its home, where the heir acts on it; the heir’s home hears who holds it', async () => {
  const run = async (name: string, input: object, by = archivist) => {
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    const mutation = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on UserError { code }
      ... on ${type}Success { campaign { id status custody { state } } } } }`;
    const { json } = await world.haiPhong.ask(mutation, { input }, undefined, by);
    return json.data?.[name] ?? json;
  };
  const content = { documentType: 'PLAN', title: 'Thi đua', issuerId: gone, issuingOrgan: 'Ủy ban nhân dân' };
  const paper = { issuedOn: '2025-01-02', completeness: 'WHOLE', content };
  const { id } = (await run('transcribeCampaign', paper)).campaign;
  const known = async () => {
    const store = world.national.store;
    const plan = await new KnownCampaigns(store, createClock()).byId(id);
    return plan && planOfTold(plan);
  };
  expect((await eventually(known)).custodianIds).toEqual([gone]);

  const transfer = {
    ...{ campaignId: id, fromId: gone, effectiveOn: end, handedOverBy: signer },
    act: { issuedOn: end, issuerName: 'Ủy ban nhân dân thành phố Hải Phòng' },
    heirs: [{ organizationId: heir, leads: true, receivedBy: signer }],
  };
  expect(await run('transferCampaign', transfer)).toMatchObject({
    campaign: { id, status: 'TRANSCRIBED', custody: { state: 'TRANSFERRED' } },
  });
  const heard = await eventually(async () => {
    const plan = await known();
    return plan?.custodianIds.includes(heir) && plan;
  });
  expect(heard).toMatchObject({ issuerId: gone, custodianIds: [heir] });
  expect(await run('launchCampaign', { campaignId: id, launchedOn: end }, ofTheHeir)).toMatchObject({
    campaign: { status: 'LAUNCHED', custody: { state: 'TRANSFERRED' } },
  });
}, 60_000);
