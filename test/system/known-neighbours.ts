import { directoryProjection } from '@thidua/directory-kit';
import type { EventStore } from '@thidua/event-kit';

/** A unit that no real country has, and who may enter its papers. */
export const neighbours = {
  unit: 'organization.testunit',
  archivist: 'person.testunit.01a1fdda-2e24-77da-96b0-20ba0127e98c',
} as const;

/** Writes into a service's directory what the organizations service would have told it. */
export async function fillDirectory(store: EventStore): Promise<void> {
  const [organizations, assignments] = directoryProjection.collections.map(({ name }) =>
    store.connection.collection<{ _id: string; [field: string]: unknown }>(name),
  );
  const { unit, archivist } = neighbours;
  const version = { name: 'Đơn vị thử', kind: 'tinh', level: 'PROVINCE', parent: null, codes: [] };
  await organizations?.insertOne({ _id: unit, versions: [{ validFrom: null, validTo: null, ...version }] });
  await assignments?.insertOne({
    _id: 'assignment.testunit.1',
    ...{ person: archivist, organization: unit, role: 'archivist', validFrom: '2020-01-01', validTo: null },
  });
}
