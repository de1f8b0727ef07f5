import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '@thidua/domain-kit';
import { type Envelope, type LogicalSubgraph, topicsOf } from '@thidua/event-contracts';
import type { Logger } from 'pino';
import type { Bus, BusConsumer, BusMessage } from '../bus/bus.ts';
import { reasonOf } from '../reason-of.ts';
import { readWatermark, type Watermark } from '../relay/watermark.ts';
import type { EventStore } from '../store/event-store.store.ts';
import { applyBatch } from './apply.store.ts';
import { bury } from './dead-letters.ts';
import { reachWatermarks } from './freshness.store.ts';
import type { Projection } from './projection.ts';
import { type DeadLetter, readMessage } from './read-message.ts';

export interface ConsumerOptions {
  readonly store: EventStore;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Logger;
  readonly logical: LogicalSubgraph;
  readonly projection: Projection;
}

export interface ProjectionConsumer {
  isRunning(): boolean;
  stop(): Promise<void>;
}

/** The consumer group of a projection of one instance. */
export const groupOf = (logical: string, instance: string, projection: string): string =>
  `${logical}.${instance}.${projection}`;

/**
 * Feeds one projection from Kafka. Bad messages go to the dead-letter topic and do not hold up the good ones;
 * while the store is away the batch waits, with heartbeats, and nothing is skipped.
 */
export function startConsumer(options: ConsumerOptions): ProjectionConsumer {
  const { store, bus, clock, log, logical, projection } = options;
  const topics = topicsOf(projection.source);
  const group = groupOf(logical, store.instance, projection.name);
  const producer = bus.producer();
  const pending = new Map<string, Watermark>();
  let stopped = false;
  let consumer: BusConsumer | null = null;

  const settleWatermarks = async () => {
    for (const { source } of await reachWatermarks(store, projection, [...pending.values()]))
      pending.delete(source);
  };

  const handleEvents = async (messages: readonly BusMessage[]) => {
    const events: Envelope[] = [];
    const dead: { message: BusMessage; dead: DeadLetter }[] = [];
    for (const message of messages) {
      const read = readMessage(message);
      if ('event' in read) events.push(read.event);
      else dead.push({ message, dead: read.dead });
    }
    if (dead.length > 0) {
      await bury(producer, projection, group, dead, clock.now());
      log.error(
        { group, reasons: dead.map((each) => each.dead.reason) },
        'messages buried in the dead-letter topic',
      );
    }
    const [first, last] = [messages[0], messages.at(-1)];
    if (!first || !last) return;
    const position = { topic: first.topic, partition: first.partition, next: last.offset + 1n };
    const done = await applyBatch({ store, projection, now: clock.now() }, events, position);
    log.debug({ group, ...done }, 'batch applied');
  };

  const handle = async (messages: readonly BusMessage[], heartbeat: () => Promise<void>) => {
    for (let failures = 0; !stopped; failures++) {
      try {
        if (messages[0]?.topic === topics.watermarks) {
          for (const mark of messages.map((message) => readWatermark(message.value)))
            if (mark) pending.set(mark.source, mark);
        } else await handleEvents(messages);
        await settleWatermarks();
        return;
      } catch (error) {
        log.warn({ reason: reasonOf(error), group, failures }, 'batch not applied; it is tried again');
        log.debug({ err: error, group }, 'batch not applied');
        await heartbeat();
        await sleep(Math.min(200 * 2 ** failures, 2000));
      }
    }
    throw new Error('stopping'); // the batch stays uncommitted and comes again
  };

  const starting = (async () => {
    for (let failures = 0; !stopped; failures++) {
      try {
        consumer = await bus.consume({ group, topics: [topics.events, topics.watermarks], handle });
        return;
      } catch (error) {
        log.warn({ reason: reasonOf(error), group }, 'broker not reached; the projection waits');
        await sleep(Math.min(200 * 2 ** failures, 3000));
      }
    }
  })();

  return {
    isRunning: () => consumer?.isRunning() ?? false,
    stop: async () => {
      stopped = true;
      await starting;
      await consumer?.close();
      await producer.close();
    },
  };
}
