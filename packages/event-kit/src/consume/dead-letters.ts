import { createHash } from 'node:crypto';
import { topicsOf } from '@thidua/event-contracts';
import type { BusMessage, BusProducer } from '../bus/bus.ts';
import type { Projection } from './projection.ts';
import type { DeadLetter } from './read-message.ts';

/** Passes unreadable messages on, byte for byte, with the reason and the place in the headers. */
export async function bury(
  producer: BusProducer,
  projection: Projection,
  group: string,
  letters: readonly { readonly message: BusMessage; readonly dead: DeadLetter }[],
  now: Date,
): Promise<void> {
  await producer.send(
    topicsOf(projection.source).deadLetters,
    letters.map(({ message, dead }) => {
      const value = message.value ?? Buffer.alloc(0);
      return {
        key: message.key,
        value,
        headers: {
          reason: dead.reason,
          detail: dead.detail,
          topic: message.topic,
          partition: String(message.partition),
          offset: String(message.offset),
          sha256: createHash('sha256').update(value).digest('hex'),
          group,
          at: now.toISOString(),
        },
      };
    }),
  );
}
