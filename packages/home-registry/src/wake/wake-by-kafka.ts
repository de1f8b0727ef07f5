import { registryVersionsTopic } from '@thidua/event-contracts';
import { createKafkaBus } from '@thidua/event-kit/bus';
import type { Logger } from 'pino';
import type { HomeReplica } from '../replica/home-replica.ts';

export interface WakeOptions {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly log: Logger;
}

/**
 * Wakes a copy of the registry when Kafka tells that there is a new version, until stopped. While Kafka is away the
 * copy keeps up by polling as it does anyway; that is said once.
 */
export function wakeByKafka(
  replica: Pick<HomeReplica, 'wake'>,
  { brokers, clientId, log }: WakeOptions,
): { stop(): Promise<void> } {
  // What the client has to say of each try is no news to who can do without.
  const bus = createKafkaBus({ brokers, clientId, log: log.child({}, { level: 'silent' }) });
  const listening = bus.listen({
    topic: registryVersionsTopic,
    onNews: () => replica.wake(),
    onAway: (error) =>
      log.warn({ err: error }, 'Kafka does not tell of new versions of the registry; polling goes on'),
  });
  return {
    stop: async () => {
      await listening.stop();
      await bus.close();
    },
  };
}
