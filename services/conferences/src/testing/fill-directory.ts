import { directoryProjection } from '@thidua/directory-kit';
import type { EventStore } from '@thidua/event-kit';

export const country = 'organization.iycii4on';
export const province = 'organization.gddna4ji';
/** The ward of Uông Bí, born on 1 July 2025, an office and an association of it, and a city that ended the day before. */
export const ward = 'organization.knxrwj7q';
export const office = 'organization.knxrwj7q.01970000-0000-7000-8000-000000000006';
export const association = 'organization.knxrwj7q.01970000-0000-7000-8000-000000000007';
export const city = 'organization.qb7fhufd';

const person = (serial: number) => `person.knxrwj7q.01a1fdda-2e25-7a68-8ce9-4a7a29304f0${serial}`;
export const archivist = person(1);
export const officer = person(2);
export const reader = person(3);

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
  const change = '2025-07-01';
  await organizations?.insertMany([
    { _id: country, versions: version('quoc-gia', 'CENTRAL', null, null, null) },
    { _id: province, versions: version('tinh', 'PROVINCE', country, null, null) },
    { _id: ward, versions: version('phuong', 'COMMUNE', province, change, null) },
    { _id: office, versions: version('phong-van-hoa-xa-hoi', null, ward, change, null) },
    { _id: association, versions: version('hoi-nong-dan', null, ward, change, null) },
    { _id: city, versions: version('thanh-pho-thuoc-tinh', 'DISTRICT', province, null, change) },
  ]);
  const role = (who: string, organization: string, name: string) => ({
    ...{ _id: `${who}/${organization}`, person: who, organization, role: name },
    ...{ validFrom: '2020-01-01', validTo: null },
  });
  await assignments?.insertMany([
    role(archivist, country, 'archivist'),
    role(archivist, city, 'archivist'),
    role(officer, ward, 'conference-officer'),
    role(officer, association, 'conference-officer'),
    role(reader, country, 'reader'),
  ]);
}
