import { expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import { openTestStore, uniqueName } from '@thidua/test-kit';
import { migrateService } from '../runtime/migrate-service.ts';
import { tallyProjection, tallyService } from '../testing/tally.ts';
import { inboxModels } from './inbox.store.ts';

it('what a projection was before is gone after the migration, books and all, and nothing else', async () => {
  const [name, collection] = ['told', 'told_rows'];
  const projection = tallyProjection(uniqueName('now'));
  const { store, discard } = await openTestStore(tallyService(projection));
  const rows = store.connection.collection<{ _id: string }>(collection);
  const { inbox, positions, parked, freshness } = inboxModels(store);
  const books = async () => [
    ...(await inbox.find().lean()),
    ...(await positions.find().lean()),
    ...(await parked.find().lean()),
    ...(await freshness.find().lean()),
  ];
  await rows.insertOne({ _id: 'private' });
  for (const owner of [name, `${name}-too`]) {
    const at = createClock().now();
    await inbox.create({ _id: `${owner}/x`, seq: 1 });
    await positions.create({
      _id: `${owner}/t/0`,
      projection: owner,
      topic: 't',
      partition: 0,
      next: '1',
      at,
    });
    await parked.create({ _id: `${owner}/x/1`, event: {}, parkedAt: at });
    await freshness.create({ _id: `${owner}/s`, projection: owner, source: 's', through: at });
  }
  const replaces = { name, collections: [collection] };
  for (let turn = 0; turn < 2; turn++) await migrateService(store, tallyService({ ...projection, replaces }));
  expect(await store.connection.listCollections()).not.toContainEqual(
    expect.objectContaining({ name: collection }),
  );
  expect((await books()).map(({ _id }) => _id)).toEqual(
    ['x', 't/0', 'x/1', 's'].map((id) => `told-too/${id}`),
  );
  await discard();
}, 30_000);
