import { directoryProjection } from '@thidua/directory-kit';
import type { EventStore } from '@thidua/event-kit';

export const country = 'organization.iycii4on';
export const province = 'organization.gddna4ji';
/** The city of Cẩm Phả, which ended on 30 June 2025, a ward of it, its office, and a ward of after. */
export const city = 'organization.qb7fhufd';
export const oldWard = 'organization.uw5na7pk';
export const office = 'organization.qb7fhufd.01970000-0000-7000-8000-000000000005';
export const ward = 'organization.knxrwj7q';

const person = (serial: number) => `person.qb7fhufd.01a1fdda-2e25-7a68-8ce9-4a7a29304f0${serial}`;
export const officer = person(1);
export const cityAuthority = person(2);
export const provinceAuthority = person(3);
export const wardAuthority = person(4);
export const reader = person(5);

/** What the organizations service would have told. */
export async function fillDirectory(store: EventStore): Promise<void> {
  const [organizations, assignments] = directoryProjection.collections.map(({ name }) =>
    store.connection.collection<{ _id: string; [field: string]: unknown }>(name),
  );
  const version = (
    kind: string,
    level: string | null,
    parent: string | null,
    from: string | null,
    to: string | null,
  ) => [{ validFrom: from, validTo: to, name: kind, kind, level, parent, codes: [] }];
  const end = '2025-07-01';
  await organizations?.insertMany([
    { _id: country, versions: version('quoc-gia', 'CENTRAL', null, null, null) },
    { _id: province, versions: version('tinh', 'PROVINCE', country, null, null) },
    { _id: city, versions: version('thanh-pho-thuoc-tinh', 'DISTRICT', province, null, end) },
    { _id: oldWard, versions: version('phuong', 'COMMUNE', city, null, end) },
    { _id: office, versions: version('phong-noi-vu', null, city, null, end) },
    { _id: ward, versions: version('phuong', 'COMMUNE', province, end, null) },
  ]);
  const role = (who: string, organization: string, name: string) => ({
    ...{ _id: `${who}/${organization}`, person: who, organization, role: name },
    ...{ validFrom: '2020-01-01', validTo: null },
  });
  await assignments?.insertMany([
    role(officer, office, 'award-officer'),
    role(officer, ward, 'award-officer'),
    role(cityAuthority, city, 'award-authority'),
    role(provinceAuthority, province, 'award-authority'),
    role(wardAuthority, ward, 'award-authority'),
    role(reader, country, 'reader'),
  ]);
}
