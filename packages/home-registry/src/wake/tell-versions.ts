import { registryVersionsTopic } from '@thidua/event-contracts';
import type { Bus } from '@thidua/event-kit/bus';
import type { NewVersion } from '../ports.ts';

/** The registry's side of the hint. */
export interface VersionTeller {
  /** Returns at once. While Kafka is away nothing is kept: copies find a version without being told. */
  readonly tell: (newest: NewVersion) => void;
  /** Resolves when what was under way has ended. */
  stop(): Promise<void>;
}

/** Tells new versions on Kafka, one message at a time, and of those that came meanwhile the newest. */
export function tellVersions(bus: Pick<Bus, 'producer'>, onFailure: (error: unknown) => void): VersionTeller {
  const producer = bus.producer();
  let untold: NewVersion | null = null;
  let telling: Promise<void> | null = null;
  const tellAll = async () => {
    while (untold !== null) {
      const value = JSON.stringify(untold);
      untold = null;
      await producer.send(registryVersionsTopic, [{ key: null, value }]).catch(onFailure);
    }
  };
  return {
    tell: (newest) => {
      untold = newest;
      telling ??= tellAll().finally(() => void (telling = null));
    },
    stop: async () => {
      untold = null;
      await telling;
      await producer.close();
    },
  };
}
