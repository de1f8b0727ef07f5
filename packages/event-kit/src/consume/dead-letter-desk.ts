import { type LogicalSubgraph, topicsOf } from '@thidua/event-contracts';
import type { Bus, BusMessage, Offsets } from '../bus/bus.ts';

/** The group whose position says which dead letters have been sent again. */
const desk = 'thidua.dead-letter-desk';

/** A dead letter that still waits: why it was buried, and what it was. */
export interface WaitingLetter {
  readonly reason: string;
  readonly detail: string;
  /** Where it came from: `<topic>/<partition>/<offset>`. */
  readonly origin: string;
  /** Every group that reads the topic buries it for itself. */
  readonly groups: readonly string[];
  readonly buriedAt: string;
  readonly sha256: string;
  readonly message: BusMessage;
}

/** The dead letters of a topic that were not sent again yet; one a message, however many groups buried it. */
export async function waitingLetters(
  bus: Bus,
  source: LogicalSubgraph,
): Promise<{ readonly letters: readonly WaitingLetter[]; readonly ends: Offsets }> {
  const { deadLetters } = topicsOf(source);
  const [ends, from] = await Promise.all([bus.endOf(deadLetters), bus.positionOf(desk, deadLetters)]);
  const letters = new Map<string, WaitingLetter>();
  await bus.read({ topic: deadLetters, from, to: ends }, async (messages) => {
    for (const message of messages) {
      const { reason = '', detail = '', topic = '', partition = '', offset = '', ...rest } = message.headers;
      const origin = `${topic}/${partition}/${offset}`;
      const known = letters.get(origin);
      letters.set(origin, {
        reason,
        detail,
        origin,
        groups: [...(known?.groups ?? []), rest['group'] ?? ''],
        buriedAt: known?.buriedAt ?? rest['at'] ?? '',
        sha256: rest['sha256'] ?? '',
        message,
      });
    }
  });
  return { letters: [...letters.values()], ends };
}

/**
 * Sends all waiting letters back to their topic, byte for byte. Whoever has seen them passes over them; events that
 * waited for one of them are applied after it. What still cannot be read is buried again.
 */
export async function redrive(bus: Bus, source: LogicalSubgraph): Promise<number> {
  const { events, deadLetters } = topicsOf(source);
  const { letters, ends } = await waitingLetters(bus, source);
  if (letters.length === 0) return 0;
  const producer = bus.producer();
  try {
    await producer.send(
      events,
      letters.map(({ message }) => ({ key: message.key, value: message.value ?? Buffer.alloc(0) })),
    );
  } finally {
    await producer.close();
  }
  await bus.setPosition(desk, deadLetters, ends);
  return letters.length;
}
