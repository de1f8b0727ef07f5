import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RelayRoad, startRelayRoad } from '../system/relay-road.ts';
import { seededRandom } from '../system/seeded-random.ts';

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
const mutations = 8;
/** Mutations are spread over this time, and the kill falls into it or a little after. */
const spreadMs = 150;
const killWithinMs = 260;

describe('a relay that is killed', () => {
  let road: RelayRoad;
  const places = new Map<number, string>();

  beforeAll(async () => void (road = await startRelayRoad()), 90_000);
  afterAll(() => road?.stop(), 30_000);

  it.each(seeds)(
    'loses and repeats nothing (seed %i)',
    async (seed) => {
      const random = seededRandom(seed);
      const sent = Array.from({ length: mutations }, (_, index) =>
        road.transcribe(`seed ${seed}, plan ${index}`, random() * spreadMs),
      );
      const killAfterMs = random() * killWithinMs;
      places.set(seed, await road.killRelay(killAfterMs));
      process.stderr.write(`  seed ${seed}: killed after ${killAfterMs.toFixed(0)} ms, ${places.get(seed)}\n`);
      await road.startRelay();
      const acknowledged = await Promise.all(sent);

      await road.settled();
      const found = await road.findings(acknowledged);
      expect(found.events).toEqual(
        acknowledged.map(({ id }) => ({ id, seqs: [1], published: true, inTopic: [1], chain: 'whole' })),
      );
      expect(found.effects).toEqual(acknowledged.map(({ id, title }) => ({ id, title, times: 1 })));
    },
    60_000,
  );

  it('was killed at different places of the road', () => {
    expect(places.size).toBe(seeds.length);
    expect(new Set(places.values()).size).toBeGreaterThanOrEqual(2);
  });
});
