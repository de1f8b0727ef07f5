import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import { Registry } from '@thidua/home-registry/authority';
import { openTestStore, testEngines, uniqueName } from '@thidua/test-kit';
import { Feed } from './feed.ts';
import { treeProjection, unitsCollection } from './tree.projection.ts';
import { Tree } from './tree.store.ts';
import type { UnitDocument } from './unit-document.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
let registry: Registry;
let today: string;
let feed: Feed;

beforeEach(async () => {
  const { mongoUrl } = testEngines();
  opened = await openTestStore({ logical: 'organizations', aggregates: [], projections: [treeProjection] });
  registry = await Registry.open({ mongoUrl, database: uniqueName('registry'), clock: createClock() });
  await registry.migrate();
  today = '2025-07-01';
  const clock = { now: () => new Date(), today: () => today };
  feed = new Feed({ tree: new Tree(opened.store), registry, clock });
});
afterEach(async () => {
  await registry.close();
  await opened.discard();
});

const always = (parent: string | null) => ({ validFrom: null, validTo: null, parent });

/** As the projection does it. */
async function tell(unit: string, ...versions: UnitDocument['versions']): Promise<void> {
  const units = opened.store.connection.collection<UnitDocument>(unitsCollection);
  const update = { $set: { versions, isPlaced: false }, $inc: { seq: 1 } };
  await units.updateOne({ _id: unit }, update, { upsert: true });
}

/** Who was placed where, by the registry's version. */
async function placed(): Promise<string[][]> {
  const { version, placements } = await registry.changesSince({ registry: null, version: 0 });
  return Array.from({ length: version }, (_, index) =>
    placements
      .filter(({ fromVersion }) => fromVersion === index + 1)
      .map(({ unit, parent }) => `${unit} below ${parent}`)
      .toSorted(),
  );
}

it('places all at its first beat, and nothing again while nothing is told', async () => {
  await tell('nation', always(null));
  await tell('ward', always('nation'));
  await feed.beat();
  await feed.beat();
  await feed.beat();
  expect(await placed()).toEqual([['nation below null', 'ward below nation']]);
});

it('waits until what is being told has come to rest', async () => {
  await feed.beat();
  await tell('nation', always(null));
  await feed.beat();
  await tell('ward', always('nation'));
  await feed.beat();
  expect(await placed()).toEqual([]);
  await feed.beat();
  expect(await placed()).toEqual([['nation below null', 'ward below nation']]);
});

it('does not wait for ever for a rest', async () => {
  await feed.beat();
  for (let beat = 0; beat < 30; beat++) {
    await tell(`unit${beat}`, always(null));
    await feed.beat();
  }
  expect((await placed()).map(({ length }) => length)).toEqual([30]);
});

it('holds back a unit whose parent has not been told', async () => {
  await feed.beat();
  await tell('ward', always('province'));
  await tell('nation', always(null));
  for (let beats = 0; beats < 3; beats++) await feed.beat();
  await tell('province', always('nation'));
  for (let beats = 0; beats < 3; beats++) await feed.beat();
  expect(await placed()).toEqual([['nation below null'], ['province below nation', 'ward below province']]);
});

it('looks at all of them anew on a new day, when what was decided comes into force', async () => {
  await tell('nation', always(null));
  const [before, after] = [always(null), always('nation')];
  await tell('ward', { ...before, validTo: '2025-07-02' }, { ...after, validFrom: '2025-07-02' });
  await feed.beat();
  today = '2025-07-02';
  await feed.beat();
  expect(await placed()).toEqual([['nation below null', 'ward below null'], ['ward below nation']]);
});

it('places again what was told while it was placing', async () => {
  await feed.beat();
  await tell('nation', always(null));
  await tell('ward', always(null));
  const tree = new Tree(opened.store);
  const read = await tree.waiting();
  await tell('ward', always('nation'));
  await tree.notePlaced(read);
  for (let beats = 0; beats < 2; beats++) await feed.beat();
  expect(await placed()).toEqual([['ward below nation']]);
});

it('takes the nation at once, in a few changes', async () => {
  const units = opened.store.connection.collection<UnitDocument>(unitsCollection);
  await units.insertMany(
    Array.from({ length: 10_000 }, (_, index) => ({
      ...{ _id: `unit${index}`, seq: 1, isPlaced: false },
      versions: [always(index === 0 ? null : `unit${Math.floor(index / 40)}`)],
    })),
  );
  await feed.beat();
  expect((await placed()).map(({ length }) => length)).toEqual([4000, 4000, 2000]);
  expect(await new Tree(opened.store).countWaiting()).toBe(0);
});
