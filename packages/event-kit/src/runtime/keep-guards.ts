import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { EventStore } from '../store/event-store.store.ts';
import { followHomes } from '../store/follow-homes.store.ts';
import type { InstanceHomes } from '../write/homes.ts';

/** Keeps the guards where the directory is while the process lives; a store that is away is waited for. */
export interface GuardKeeper {
  stop(): Promise<void>;
}

const [retryMs, connectionMs] = [500, 1000];

/** Follows the homes of this instance at once, and at each version of the directory that changes them. */
export function keepGuards(store: EventStore, homes: InstanceHomes, log: Logger): GuardKeeper {
  const stopping = new AbortController();
  const { signal } = stopping;
  let followed = -1;
  let following: Promise<void> | null = null;

  const follow = async () => {
    let isFailing = false;
    while (!signal.aborted && homes.since().version !== followed) {
      const since = homes.since();
      try {
        await store.connected(connectionMs);
        await followHomes(store.models, since);
        followed = since.version;
        isFailing = false;
      } catch (error) {
        if (!isFailing)
          log.warn({ err: error, version: since.version }, 'the homes could not be followed yet');
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
    stop: async () => {
      end();
      stopping.abort();
      await following;
    },
  };
}
