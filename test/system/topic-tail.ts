import { type Envelope, type LogicalSubgraph, topicsOf } from '@thidua/event-contracts';
import { type Bus, newSerial } from '@thidua/event-kit';
import { eventually } from '@thidua/test-kit';

/** What a topic holds, read from its beginning by a consumer that takes part in nothing else. */
export interface TopicTail {
  /** Every message up to the topic's end of now, repeats included, those of an aggregate in the order sent. */
  untilNow(): Promise<readonly Envelope[]>;
  close(): Promise<void>;
}

/** Reads the events topic of a logical subgraph along. */
export async function tailTopic(bus: Bus, logical: LogicalSubgraph): Promise<TopicTail> {
  const topic = topicsOf(logical).events;
  const seen: Envelope[] = [];
  const next = new Map<number, bigint>();
  const consumer = await bus.consume({
    group: `tail.${newSerial()}`,
    topics: [topic],
    handle: async (messages) => {
      for (const { value, partition, offset } of messages) {
        // Other specs send what nobody can read; it is theirs to judge.
        const envelope = readEnvelope(value);
        if (envelope) seen.push(envelope);
        next.set(partition, offset + 1n);
      }
    },
  });
  return {
    untilNow: async () => {
      const ends = Object.entries(await bus.endOf(topic));
      await eventually(
        async () => ends.every(([partition, end]) => (next.get(Number(partition)) ?? 0n) >= end),
        30_000,
      );
      return [...seen];
    },
    close: () => consumer.close(),
  };
}

/** All that a topic holds now. */
export async function readTopic(bus: Bus, logical: LogicalSubgraph): Promise<readonly Envelope[]> {
  const tail = await tailTopic(bus, logical);
  try {
    return await tail.untilNow();
  } finally {
    await tail.close();
  }
}

function readEnvelope(value: Buffer | null): Envelope | null {
  try {
    return JSON.parse(String(value)) as Envelope;
  } catch {
    return null;
  }
}
