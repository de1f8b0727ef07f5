import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '@thidua/domain-kit';
import { type LogicalSubgraph, topicsOf } from '@thidua/event-contracts';
import type { Logger } from 'pino';
import type { AnyAggregate } from '../aggregate.ts';
import type { Bus } from '../bus/bus.ts';
import type { EventDocument } from '../store/documents.ts';
import type { EventStore } from '../store/event-store.store.ts';
import { upcast } from '../write/fold.store.ts';
import { reasonOf } from '../reason-of.ts';
import { Alarm } from './alarm.ts';
import { watchCommits } from './commit-watch.store.ts';
import { markPublished, nextUnpublished } from './outbox.store.ts';
import { toEnvelope } from './to-envelope.ts';
import { sourceOf, toWatermark } from './watermark.ts';

export interface RelayOptions {
  readonly store: EventStore;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Logger;
  readonly logical: LogicalSubgraph;
  readonly aggregates: readonly AnyAggregate[];
}

export interface Relay {
  /** False after a failed round until one succeeds. */
  isHealthy(): boolean;
  stop(): Promise<void>;
}

const batchSize = 500;
const sweepEveryMs = 1000;
/** A start is not an outage: nothing is said of a store that is merely not open yet. */
const firstConnectionMs = 3000;

/**
 * Carries public events from the outbox to Kafka: at least once, each aggregate's in order. A change stream wakes
 * it at a commit, a sweep every second finds whatever was missed; both read the same index of unpublished
 * events. After each round it tells consumers, by a watermark, up to when they may know everything.
 */
export function startRelay(options: RelayOptions): Relay {
  const { store, bus, clock, log, logical, aggregates } = options;
  const topics = topicsOf(logical);
  const source = sourceOf(logical, store.instance);
  const types = new Map(aggregates.map((type) => [type.name, type]));
  const producer = bus.producer();
  const stopping = new AbortController();
  const alarm = new Alarm(sweepEveryMs);
  const unwatch = watchCommits(store, () => alarm.ring());
  let healthy = false;

  const message = (event: EventDocument) => {
    const type = types.get(event.aggregateType);
    const published = type?.publish(upcast(type, event));
    if (!published) throw new Error(`${event.type} is marked public but publishes nothing`);
    return {
      key: event.aggregate,
      value: JSON.stringify(toEnvelope(event, source, published.contract, published.data)),
    };
  };

  const round = async () => {
    for (;;) {
      const readAt = clock.now();
      const events = await nextUnpublished(store, batchSize);
      if (events.length === 0) {
        // Whatever was acknowledged before `readAt` is in the topic by now: that is what a watermark says.
        const ends = await bus.endOf(topics.events);
        await producer.send(topics.watermarks, [toWatermark(source, readAt, ends)]);
        return;
      }
      await producer.send(topics.events, events.map(message));
      await markPublished(
        store,
        events.map((event) => event._id),
        clock.now(),
      );
    }
  };

  const run = async () => {
    await store.connected(firstConnectionMs).catch(() => undefined);
    for (let failures = 0; !stopping.signal.aborted;) {
      try {
        await round();
        healthy = true;
        failures = 0;
        await alarm.wait(stopping.signal);
      } catch (error) {
        healthy = false;
        failures += 1;
        log.warn({ reason: reasonOf(error), failures }, 'relay round failed; events wait in the outbox');
        log.debug({ err: error }, 'relay round failed');
        await sleep(Math.min(100 * 2 ** failures, 3000), undefined, { signal: stopping.signal }).catch(
          () => undefined,
        );
      }
    }
  };
  const running = run();

  return {
    isHealthy: () => healthy,
    stop: async () => {
      stopping.abort();
      await running;
      await unwatch();
      await producer.close();
    },
  };
}
