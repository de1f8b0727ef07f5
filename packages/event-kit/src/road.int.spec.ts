import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import { topicsOf } from '@thidua/event-contracts';
import { eventually, openTestBus, openTestStore, silent, uniqueName } from '@thidua/test-kit';
import type { Bus, BusMessage } from './bus/bus.ts';
import { type ProjectionConsumer, startConsumer } from './consume/consumer.ts';
import { redrive, waitingLetters } from './consume/dead-letter-desk.ts';
import { waitUntilKnown } from './consume/freshness.store.ts';
import { inboxModels } from './consume/inbox.store.ts';
import { newEntityId } from './new-id.ts';
import { rebuildProjection } from './rebuild/rebuild.store.ts';
import { outboxAge } from './relay/outbox.store.ts';
import { type Relay, startRelay } from './relay/relay.ts';
import type { EventStore } from './store/event-store.store.ts';
import { added, noted, tally, tallyProjection, tallyService } from './testing/tally.ts';
import { nationalHome } from './write/homes.ts';
import { step, Writer } from './write/writer.ts';

const clock = createClock();
const unit = 'abcdefgh';
const context = { actor: 'person.x', correlationId: 'spec', effectiveOn: null };

describe('the road from a commit to a read model', () => {
  const projection = tallyProjection(uniqueName('counts'));
  const topics = topicsOf('organizations');
  let store: EventStore;
  let discard: () => Promise<void>;
  let bus: Bus;
  let writer: Writer;
  let consumer: ProjectionConsumer;
  let relay: Relay;

  const common = () => ({ store, bus, clock, log: silent, logical: 'organizations' as const });
  const counts = (id: string) =>
    store.connection.collection(`${projection.name}_counts`).findOne({ _id: id as never });
  const seqsOf = async (id: string): Promise<number[]> =>
    ((await counts(id))?.['seqs'] as number[] | undefined) ?? [];

  /** What this spec's own group buried: other specs' services read the same topic. */
  const buried = async (mark: string) => {
    const { letters } = await waitingLetters(bus, 'organizations');
    const group = `organizations.${store.instance}.${projection.name}`;
    return letters.filter(
      ({ groups, message }) => groups.includes(group) && String(message.value).includes(mark),
    );
  };

  beforeAll(async () => {
    ({ store, discard } = await openTestStore(tallyService(projection)));
    bus = await openTestBus();
    writer = new Writer(store, nationalHome, clock);
    consumer = startConsumer({ ...common(), projection });
    relay = startRelay({ ...common(), aggregates: [tally] });
  }, 60_000);
  afterAll(async () => {
    await relay.stop();
    await consumer.stop();
    await bus.close();
    await discard();
  });

  it('brings every public event once and in order', async () => {
    const ids = Array.from({ length: 40 }, () => newEntityId('tally', unit));
    for (let round = 0; round < 5; round++)
      await Promise.all(
        ids.map((id) => writer.execute(() => [step(tally, id, () => [noted(id), added(id)])], context)),
      );
    await eventually(async () => (await seqsOf(ids.at(-1) ?? '')).length === 5);
    for (const id of ids) await eventually(async () => (await seqsOf(id)).join() === '2,4,6,8,10');
    expect(await eventually(async () => (await outboxAge(store, clock.now())) === 0)).toBe(true);
  }, 60_000);

  it('absorbs repeats and puts early events in their place', async () => {
    const id = newEntityId('tally', unit);
    await relay.stop();
    await writer.execute(() => [step(tally, id, () => [added(id), added(id), added(id)])], context);
    const copies = await eventually(async () => {
      relay = startRelay({ ...common(), aggregates: [tally] });
      await eventually(async () => (await seqsOf(id)).length === 3);
      const found: BusMessage[] = [];
      await bus.read({ topic: topics.events, to: await bus.endOf(topics.events) }, async (messages) => {
        found.push(...messages.filter(({ key }) => key === id));
      });
      return found.length === 3 ? found : null;
    }, 30_000);
    // The same three under another aggregate's name, last first and each twice.
    const other = newEntityId('tally', unit);
    const renamed = copies.map(({ value }) => String(value).replaceAll(id, other));
    const producer = bus.producer();
    for (const value of [...renamed.toReversed(), ...renamed])
      await producer.send(topics.events, [{ key: other, value }]);
    await producer.close();
    await eventually(async () => (await seqsOf(other)).length === 3);
    expect(await seqsOf(other)).toEqual([1, 2, 3]);
    expect(await inboxModels(store).parked.countDocuments({})).toBe(0);
  }, 60_000);

  it('buries what cannot be read, with the reason, and goes on', async () => {
    const id = newEntityId('tally', unit);
    const mark = uniqueName('bad');
    const producer = bus.producer();
    await producer.send(topics.events, [
      { key: id, value: `not json ${mark}` },
      { key: id, value: JSON.stringify({ specversion: '1.0', mark }) },
    ]);
    await producer.close();
    await writer.execute(() => [step(tally, id, () => [added(id)])], context);
    await eventually(async () => (await seqsOf(id)).join() === '1');
    const letters = await eventually(async () => {
      const found = await buried(mark);
      return found.length === 2 && found;
    });
    expect(letters.map(({ reason }) => reason)).toEqual(['NOT_JSON', 'BAD_ENVELOPE']);
    expect(letters[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  }, 60_000);

  it('sends dead letters again, and buries again what still cannot be read', async () => {
    const mark = uniqueName('again');
    const producer = bus.producer();
    await producer.send(topics.events, [{ key: 'x', value: `not json ${mark}` }]);
    await producer.close();
    const once = async () => {
      const found = await buried(mark);
      return found.length === 1 && found;
    };
    const [first] = await eventually(once);
    expect(first).toMatchObject({
      reason: 'NOT_JSON',
      origin: expect.stringMatching(/^organizations\.events\.v1\/\d\/\d+$/),
    });
    expect(await redrive(bus, 'organizations')).toBeGreaterThan(0);
    const [again] = await eventually(once);
    expect(again?.sha256).toBe(first?.sha256);
    expect(again?.origin).not.toBe(first?.origin);
  }, 60_000);

  it('knows when it knows everything, and when it does not', async () => {
    await writer.execute(() => [step(tally, newEntityId('tally', unit), () => [added('tally.x')])], context);
    expect(await waitUntilKnown(store, projection, clock.now(), 10_000)).toBe(true);
    await relay.stop();
    expect(await waitUntilKnown(store, projection, clock.now(), 1500)).toBe(false);
    relay = startRelay({ ...common(), aggregates: [tally] });
    expect(await waitUntilKnown(store, projection, clock.now(), 10_000)).toBe(true);
  }, 60_000);

  it('rebuilds the read model by replay to the same hash, and sees a difference', async () => {
    // Specs that run beside this one write to the same topic; a rebuild that they overtake is run again.
    const rebuild = () =>
      eventually(
        () =>
          rebuildProjection({ store, bus, clock, projection }).catch((error: Error) => {
            if (error.message.includes('went on during the rebuild')) return null;
            throw error;
          }),
        50_000,
      );
    const report = await rebuild();
    expect(report).toMatchObject({ equal: true });
    expect(report.events).toBeGreaterThan(200);
    await store.connection.collection(`${projection.name}_counts`).updateOne({}, { $inc: { times: 1 } });
    expect(await rebuild()).toMatchObject({ equal: false });
  }, 120_000);
});
