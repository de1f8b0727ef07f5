import type { LegalDay } from '@thidua/domain-kit';
import type { EventStore } from '@thidua/event-kit';
import { directoryCollections } from '../directory.projection.ts';
import type { OrganizationVersion } from '../directory.store.ts';

interface SmallOrganization {
  /** Its kind, if left out. */
  readonly name?: string;
  readonly kind: string;
  readonly level: OrganizationVersion['level'];
  readonly parent: string | null;
  readonly from?: LegalDay;
  readonly to?: LegalDay;
}

/** Organizations by id, and who holds which role where. */
export interface SmallWorld {
  readonly organizations: Readonly<Record<string, SmallOrganization>>;
  /** [person, organization, role] */
  readonly roles: readonly (readonly [string, string, string])[];
}

/** Writes what the organizations service would have told. */
export async function fillDirectory(store: EventStore, { organizations, roles }: SmallWorld): Promise<void> {
  const into = (name: string) => store.connection.collection<{ _id: string; [field: string]: unknown }>(name);
  await into(directoryCollections.organizations).insertMany(
    Object.entries(organizations).map(
      ([_id, { kind, name = kind, level, parent, from = null, to = null }]) => ({
        _id,
        versions: [{ validFrom: from, validTo: to, name, kind, level, parent, codes: [] }],
      }),
    ),
  );
  if (roles.length === 0) return;
  await into(directoryCollections.assignments).insertMany(
    roles.map(([person, organization, role]) => ({
      _id: `${person}/${organization}/${role}`,
      ...{ person, organization, role, validFrom: '2020-01-01', validTo: null },
    })),
  );
}
