import { setTimeout as sleep } from 'node:timers/promises';
import { createRegistryClient, HomeReplica, HomeUnknown } from '@thidua/home-registry';
import type { HomeDirectory, Instance } from '@thidua/jurisdiction-routing';
import type { Logger } from 'pino';
import type { RegistryAddress } from '../environment.ts';
import { mapSubgraphs, type SubgraphName, type SubgraphUrls } from '../subgraphs.ts';

/** Where units are at home, as this gateway knows it. */
export interface Homes {
  readonly directory: HomeDirectory;
  /** What the copy of the registry is worth; null where there is no registry. */
  freshness(): HomesFreshness | null;
  /** All instances of a logical subgraph; none while nothing is known of it. */
  instancesOf(logical: SubgraphName): readonly Instance[];
  /** Calls at each new version of the directory; answers how to end that. */
  onVersion(listener: () => void): () => void;
  stop(): Promise<void>;
}

export interface HomesFreshness {
  readonly version: number;
  /** Milliseconds since the registry last confirmed the copy; null if it never did. */
  readonly ageMs: number | null;
  /** True while the registry is not reached: homes may have moved since. */
  readonly isCutOff: boolean;
}

/** One instance of each service, at a fixed address, is home to everything. */
export function fixedHomes(urls: SubgraphUrls): Homes {
  const homes = mapSubgraphs((logical) => ({
    ...{ unit: '*', epoch: 1 },
    instance: {
      ...{ id: 'default', logical, url: urls[logical], state: 'UP' as const },
      ...{ jurisdiction: 'Cả nước', schemaVersion: '', schemaHash: '' },
    },
  }));
  const homeOf = (logical: string) => homes[logical as SubgraphName];
  const directory: HomeDirectory = {
    version: 1,
    homeOf,
    instancesOf: (logical) => [homeOf(logical).instance],
    waitFor: (version) => Promise.resolve(version <= 1),
  };
  return {
    directory,
    freshness: () => null,
    instancesOf: (logical) => directory.instancesOf(logical),
    onVersion: () => () => undefined,
    stop: () => Promise.resolve(),
  };
}

/** Longer than a registry takes that starts at the same time. */
const patienceMs = 10_000;

/**
 * Follows the registry of homes. One that is away is no error: the copy that was kept serves, and without one nobody
 * is known to answer until the registry is back.
 */
export async function registeredHomes(
  { url, replicaFile, brokers }: RegistryAddress,
  log: Logger,
): Promise<Homes> {
  const replica = await HomeReplica.open({ source: createRegistryClient(url), file: replicaFile, log });
  const waking = brokers.length > 0 ? await wokenByKafka(replica, brokers, log) : null;
  const deadline = performance.now() + patienceMs;
  while (replica.version === 0 && performance.now() < deadline) {
    replica.wake();
    await sleep(100);
  }
  return {
    directory: replica,
    freshness: () => {
      const { version, ageMs, isCutOff } = replica;
      return { version, ageMs: Number.isFinite(ageMs) ? Math.round(ageMs) : null, isCutOff };
    },
    instancesOf: (logical) => {
      try {
        return replica.instancesOf(logical);
      } catch (error) {
        if (error instanceof HomeUnknown) return [];
        throw error;
      }
    },
    onVersion: (listener) => replica.onVersion(listener),
    stop: async () => {
      await waking?.stop();
      await replica.stop();
    },
  };
}

async function wokenByKafka(replica: HomeReplica, brokers: readonly string[], log: Logger) {
  const { wakeByKafka } = await import('@thidua/home-registry/wake');
  return wakeByKafka(replica, { brokers, clientId: 'gateway', log });
}
