import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { EventStore } from '../store/event-store.store.ts';
import { followHomes, type HomesSince } from '../store/follow-homes.store.ts';
import { OtherRegistry } from '../store/other-registry.ts';
import { guardBeyond } from '../store/reset-guards.store.ts';
import type { InstanceHomes } from '../write/homes.ts';
import type { RuntimeProbe } from './probe.store.ts';

/** Keeps the guards where the directory is while the process lives; a store that is away is waited for. */
export interface GuardKeeper {
  /** Its line of `/readyz`: not ok while the directory cannot bring the guards forward, so that writes are refused. */
  probe(): RuntimeProbe;
  stop(): Promise<void>;
}

const [retryMs, connectionMs] = [500, 1000];

/** Follows the homes of this instance at once, and at each version of the directory that changes them. */
export function keepGuards(store: EventStore, homes: InstanceHomes, log: Logger): GuardKeeper {
  const stopping = new AbortController();
  const { signal } = stopping;
  let followed = '';
  let following: Promise<void> | null = null;
  let detail: string | null = null;

  const follow = async () => {
    let isFailing = false;
    while (!signal.aborted && nameOf(homes.since()) !== followed) {
      const since = homes.since();
      try {
        await store.connected(connectionMs);
        await followHomes(store.models, since);
        detail = await whatIsNewer(store, since);
        if (detail) log.warn({ version: since.version }, detail);
        followed = nameOf(since);
        isFailing = false;
      } catch (error) {
        if (error instanceof OtherRegistry) detail = error.message;
        if (!isFailing)
          log[error instanceof OtherRegistry ? 'error' : 'warn'](
            { err: error, version: since.version },
            'the homes could not be followed yet',
          );
        isFailing = true;
        await sleep(retryMs, undefined, { signal }).catch(() => undefined);
      }
    }
  };
  const wake = () => {
    following ??= follow().finally(() => void (following = null));
  };
  const end = homes.onVersion(wake);
  wake();
  return {
    probe: () => ({
      ...{ name: 'guards', ok: detail === null, needed: false, ageMs: null },
      ...(detail !== null && { detail }),
    }),
    stop: async () => {
      end();
      stopping.abort();
      await following;
    },
  };
}

/** Versions of two registries are two. */
const nameOf = ({ registry, version }: HomesSince): string => `${registry}/${version}`;

/** Null if nothing is. A process without a registry has nothing to compare. */
async function whatIsNewer({ models }: EventStore, since: HomesSince): Promise<string | null> {
  const beyond = since.registry === null ? null : await guardBeyond(models, since);
  return (
    beyond &&
    `the guards are of version ${beyond.version} and the directory of ${since.version}: if this lasts, the registry is older than it was, see \`thidua home reset-guards\``
  );
}
