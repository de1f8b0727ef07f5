import { fillDirectory } from '@thidua/directory-kit/testing';
import type { Envelope } from '@thidua/event-contracts';
import type { EventStore } from '@thidua/event-kit';
import { unitRecordsProjection } from '../plan-checker/unit-records.projection.ts';
import { city, province } from '../testing/start-campaigns.ts';

/** The day from which the city and its wards are no more. */
export const end = '2025-07-01';
/** The six that took the wards over; the first leads. */
export const heirs = ['jdtlzi5c', 'nxbnnqoj', 'eqgo7gga', 'vq5vju6g', 'ryjlvrii', 'ue3tmxrs'].map(
  (key) => `organization.${key}`,
);
export const [lead = '', other = ''] = heirs;
export const wards = heirs.map((_heir, n) => `organization.abcdefg${String.fromCodePoint(97 + n)}`);
export const stranger = 'organization.knxrwj7q';
const formerProvince = 'organization.gddna4jj';
export const formerWard = 'organization.gddna4jk';
export const office = `${city}.01a1fdda-2e00-7f1e-8273-04857296cabb`;
export const heirOffice = `${lead}.01a1fdda-2e00-7f1e-8273-04857296cabc`;
const person = (n: number) => `person.gddna4ji.01a1fdda-2e25-7a68-8ce9-4a7a2930400${n}`;
export const [ofTheProvince, ofTheLead, ofAnHeir] = [person(1), person(2), person(3)];

const unit = { kind: 'phuong', level: 'COMMUNE' } as const;
const world = {
  organizations: {
    ...Object.fromEntries(heirs.map((id) => [id, { ...unit, parent: province, from: end }])),
    ...Object.fromEntries(wards.map((id) => [id, { ...unit, parent: city, to: end }])),
    [stranger]: { ...unit, parent: province },
    [formerProvince]: { kind: 'tinh', level: 'PROVINCE', parent: 'organization.iycii4on', to: end },
    [formerWard]: { ...unit, parent: formerProvince, to: end },
    [office]: { kind: 'phong-noi-vu', level: null, parent: city, to: end },
    [heirOffice]: { kind: 'phong-van-hoa-xa-hoi', level: null, parent: lead, from: end },
  },
  roles: [
    [ofTheProvince, province, 'campaign-authority'],
    [ofTheLead, lead, 'campaign-authority'],
    [ofAnHeir, other, 'campaign-authority'],
  ],
} as const;

/** As the organizations service tells it: each ward went into an heir, the city was dissolved. */
const told = [
  { id: city, parent: province, level: 'DISTRICT', validFrom: null, validTo: end, into: [] },
  ...wards.map((id, n) => ({
    id,
    parent: city,
    level: 'COMMUNE',
    validFrom: null,
    validTo: end,
    into: [heirs[n]],
  })),
  ...heirs.map((id) => ({ id, parent: province, level: 'COMMUNE', validFrom: end, validTo: null, into: [] })),
  { id: stranger, parent: province, level: 'COMMUNE', validFrom: null, validTo: null, into: [] },
  { id: formerWard, parent: formerProvince, level: 'COMMUNE', validFrom: null, validTo: end, into: [lead] },
].map(({ id, into, ...version }) => ({
  type: 'organization-reorganized.v1',
  data: {
    ...{ id, predecessors: [], versions: [{ ...version, name: id, kind: 'x', basis: null, codes: [] }] },
    successors: into.map((organization) => ({
      ...{ organization, share: 'FULL', effectiveOn: end, effectiveBefore: null },
    })),
  },
}));

/** Writes what the organizations service would have told of all that. */
export async function fillSuccession(store: EventStore): Promise<void> {
  await fillDirectory(store, world);
  for (const event of told)
    for (const { collection, operation } of unitRecordsProjection.on[event.type]?.(
      event as unknown as Envelope,
    ) ?? [])
      await store.connection.collection<{ _id: string }>(collection).bulkWrite([operation as never]);
}

const signer = (name: string) => ({ name, position: 'Chủ tịch', capacity: 'TM' });

/** An heir of a transfer: null for all tasks. */
export const heir = (organizationId: string | undefined, taskOrders: number[] | null, leads = false) => ({
  ...{ organizationId, taskOrders, leads, receivedBy: signer(`Người nhận ${organizationId}`) },
});

/** A transfer of a plan with seven tasks to the six; the one that leads gets two. */
export const wish = (campaignId: string, change: object = {}) => ({
  ...{ campaignId, fromId: city, effectiveOn: end, handedOverBy: signer('Người giao') },
  act: { number: '15/QĐ-UBND', issuedOn: end, issuerName: 'Ủy ban nhân dân tỉnh Quảng Ninh' },
  heirs: heirs.map((id, n) => heir(id, n === 0 ? [1, 7] : [n + 1], n === 0)),
  ...change,
});
