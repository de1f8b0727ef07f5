import { setTimeout as sleep } from 'node:timers/promises';
import type { Owned } from '@thidua/engines';
import { backOff } from './back-off.ts';

/** A child that is kept up until it is stopped. */
export interface Keeper {
  readonly name: string;
  /** Ends the child and its restarts; by force after the grace. */
  readonly stop: (graceMs: number) => Promise<void>;
}

export interface KeeperOptions {
  readonly name: string;
  /** Starts the child and resolves when it is ready; leaves nothing behind if it throws. */
  readonly start: (signal: AbortSignal, isFirst: boolean) => Promise<Owned>;
  /** Told one line each time the child ends or is up again. */
  readonly say: (line: string) => void;
  /** Once aborted, nothing is started any more. */
  readonly signal: AbortSignal;
}

/** Starts a child and keeps it up. Resolves when it is ready for the first time; throws if that fails. */
export async function keepUp({ name, start, say, signal }: KeeperOptions): Promise<Keeper> {
  const stopped = new AbortController();
  const over = AbortSignal.any([signal, stopped.signal]);
  let child: Owned = await start(over, true);

  const watch = async (): Promise<void> => {
    let readyAt = Date.now();
    for (let delay: number | undefined; ;) {
      const how = await child.ended;
      if (over.aborted) return;
      delay = backOff(delay, Date.now() - readyAt);
      say(`✗ ${name} ended with ${how}; starting it again in ${delay / 1000} s`);
      for (;;) {
        await sleep(delay, undefined, { signal: over }).catch(() => undefined);
        if (over.aborted) return;
        const began = Date.now();
        try {
          child = await start(over, false);
          readyAt = Date.now();
          say(`✓ ${name} is up again (${((readyAt - began) / 1000).toFixed(1)} s)`);
          break;
        } catch (error) {
          if (over.aborted) return;
          delay = backOff(delay, 0);
          say(`✗ ${firstLine(error)}; trying again in ${delay / 1000} s`);
        }
      }
    }
  };
  const watching = watch();

  return {
    name,
    stop: async (graceMs) => {
      stopped.abort();
      await child.stop(graceMs);
      await watching;
    },
  };
}

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
