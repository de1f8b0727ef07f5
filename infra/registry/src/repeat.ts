import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from '@thidua/federation-kit/process';

/** Does the same work again and again, one at a time, with a pause in between; what fails is told and tried again. */
export function repeat(
  pauseMs: number,
  work: () => Promise<unknown>,
  onFailure: (error: unknown) => void,
): Running {
  const stopping = new AbortController();
  const { signal } = stopping;
  const working = (async () => {
    while (!signal.aborted) {
      await work().catch(onFailure);
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  })();
  return {
    stop: () => {
      stopping.abort();
      return working;
    },
  };
}
