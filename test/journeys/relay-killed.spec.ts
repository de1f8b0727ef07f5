import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventDocument } from '@thidua/event-kit';
import { eventually } from '@thidua/test-kit';
import { countedCampaigns } from '../system/counting-projection.ts';
import { holdMark } from '../system/hold-mark.ts';
import { type RelayRoad, startRelayRoad } from '../system/relay-road.ts';
import { seededRandom } from '../system/seeded-random.ts';
import type { ServiceProcess } from '../system/service-process.ts';
import { type Acknowledged, transcriberOn } from '../system/transcriber.ts';

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
const plansOfASeed = 8;
/** The plans of a seed are entered over this time; the kill falls into it or a little after. */
const spreadMs = 150;
const killWithinMs = 300;

/** Where the relay was, seen from what it had left undone when it was dead. */
type Place = 'between commit and publish' | 'between publish and mark' | 'after mark';

describe('a relay that is killed at any moment', () => {
  let road: RelayRoad;
  let relay: ServiceProcess;
  let transcribe: Awaited<ReturnType<typeof transcriberOn>>;
  const places = new Map<number, Place>();

  beforeAll(async () => {
    road = await startRelayRoad();
    transcribe = await transcriberOn(road);
    relay = await road.startRelay();
  }, 90_000);
  afterAll(async () => {
    await relay?.stop();
    await road?.stop();
  }, 30_000);

  const eventsOf = (plans: readonly { id: string }[]) =>
    road.campaigns.models.events
      .find({ aggregate: { $in: plans.map(({ id }) => id) } })
      .lean<EventDocument[]>()
      .exec();
  const documentsOf = (collection: string, plans: readonly { id: string }[]) =>
    road.awards.connection
      .collection<{ _id: string; title: string; times?: number }>(collection)
      .find({ _id: { $in: plans.map(({ id }) => id) } })
      .toArray();

  async function placeOf(acknowledgedBefore: readonly Acknowledged[]): Promise<Place> {
    const waiting = await road.campaigns.models.events
      .find({ public: true, publishedAt: null })
      .lean<EventDocument[]>()
      .exec();
    const sent = new Set((await road.topic.untilNow()).map(({ id }) => id));
    if (waiting.some(({ aggregate, seq }) => sent.has(`${aggregate}/${seq}`)))
      return 'between publish and mark';
    const known = new Set(acknowledgedBefore.map(({ id }) => id));
    return waiting.some(({ aggregate }) => known.has(aggregate))
      ? 'between commit and publish'
      : 'after mark';
  }

  /** Waits until one of the plans is in the topic and cannot be marked; gives how to let go. */
  async function betweenPublishAndMark(entering: readonly Promise<Acknowledged>[]) {
    for (const plan of entering) {
      const { id } = await plan;
      const release = await holdMark(road.campaigns, id);
      if (release === null) continue;
      await eventually(async () => (await road.topic.untilNow()).some(({ subject }) => subject === id));
      return release;
    }
    return null;
  }

  it.each(seeds)(
    'loses nothing and repeats no effect: seed %i',
    async (seed) => {
      const random = seededRandom(seed);
      const acknowledged: Acknowledged[] = [];
      const entering = Array.from({ length: plansOfASeed }, async (_, index) => {
        const plan = await transcribe(`Kế hoạch ${seed}/${index}`, random() * spreadMs);
        acknowledged.push(plan);
        return plan;
      });
      const delayMs = random() * killWithinMs;
      // The time between publish and mark is short: every fourth seed holds it open.
      const release = seed % 4 === 0 ? await betweenPublishAndMark(entering) : null;
      await sleep(delayMs);
      const before = [...acknowledged];
      await relay.kill();
      const place = await placeOf(before);
      await release?.();
      places.set(seed, place);
      process.stderr.write(
        `  seed ${seed}: killed after ${delayMs.toFixed(0)} ms${release ? ' of a held mark' : ''}, ${place}\n`,
      );
      relay = await road.startRelay();
      await Promise.all(entering);

      await eventually(async () => (await eventsOf(acknowledged)).every(({ publishedAt }) => publishedAt));
      await eventually(
        async () => (await documentsOf(countedCampaigns, acknowledged)).length === plansOfASeed,
      );
      await eventually(
        async () => (await documentsOf('known_campaigns', acknowledged)).length === plansOfASeed,
      );
      const topic = await road.topic.untilNow();
      const counted = await documentsOf(countedCampaigns, acknowledged);
      const known = await documentsOf('known_campaigns', acknowledged);
      const events = await eventsOf(acknowledged);
      for (const { id, title } of acknowledged) {
        expect(events.filter(({ aggregate }) => aggregate === id)).toMatchObject([{ seq: 1, prevSeq: null }]);
        const sent = topic.filter(({ subject }) => subject === id);
        expect(new Set(sent.map(({ seq, prevseq }) => `${prevseq}>${seq}`))).toEqual(new Set(['null>1']));
        expect(counted.find(({ _id }) => _id === id)).toEqual({ _id: id, title, times: 1 });
        expect(known.find(({ _id }) => _id === id)).toMatchObject({ title });
      }
    },
    60_000,
  );

  it('was killed at different places of the road', () => {
    expect(places.size).toBe(seeds.length);
    expect([...places.values()]).toContain('between publish and mark');
    expect(new Set(places.values()).size).toBeGreaterThanOrEqual(2);
  });
});
