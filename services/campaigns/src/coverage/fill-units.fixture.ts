import type { EventStore } from '@thidua/event-kit';
import { readUnitVersions } from '@thidua/facts';
import { unitRecordsOfFacts } from '../plan-checker/testing/facts-records.ts';
import { unitRecordsCollection } from '../plan-checker/unit-records.projection.ts';

interface Body {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parent: string;
  readonly validTo?: string;
}

const nation = 'organization.iycii4on';
const idOf = (key: string): string => `organization.${key}`;
const unitsOfFacts = () =>
  [...readUnitVersions()].map(([key, versions]) => ({
    _id: idOf(key),
    versions: versions.map(({ name, kind, level, parent_key, valid_from, valid_to }) => ({
      ...{ name, kind, level, validFrom: valid_from, validTo: valid_to, codes: [] },
      parent: parent_key === null ? null : idOf(parent_key),
    })),
  }));

/**
 * What the organizations service would have told, in place of what was there: the units of the facts that ever were
 * below `root`, with their lineage and what is above them, and these bodies.
 */
export async function fillUnits(store: EventStore, root: string, bodies: readonly Body[]): Promise<void> {
  const all = unitsOfFacts();
  const wanted = new Set([nation, root]);
  // From above to below, as the facts list them, level by level.
  for (let size = 0; size < wanted.size;) {
    size = wanted.size;
    for (const { _id, versions } of all)
      if (versions.some(({ parent }) => parent !== null && parent !== nation && wanted.has(parent)))
        wanted.add(_id);
    if (root === nation) for (const { _id } of all) wanted.add(_id);
  }
  const units = all.filter(({ _id }) => wanted.has(_id));
  const below = bodies.map(({ id: _id, name, kind, parent, validTo = null }) => ({
    ...{ _id, versions: [{ name, kind, level: null, parent, validFrom: null, validTo, codes: [] }] },
  }));
  const records = await unitRecordsOfFacts().byIds(units.map(({ _id }) => _id));
  const histories = records.map(({ id: _id, ...record }) => ({ _id, ...record, spellings: [] }));
  await put(store, 'directory_organizations', [...units, ...below]);
  await put(store, unitRecordsCollection, histories);
}

async function put(store: EventStore, name: string, documents: readonly { _id: string }[]): Promise<void> {
  const collection = store.connection.collection<{ _id: string }>(name);
  await collection.deleteMany({});
  const atOnce = 1000;
  for (let from = 0; from < documents.length; from += atOnce)
    await collection.insertMany(documents.slice(from, from + atOnce), { ordered: false });
}
