import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from '@thidua/federation-kit';
import type { Context } from '../../context.ts';
import { type ProblemLog, remindByStage, type Settled } from './remind-by-stage.ts';

const hourMs = 3_600_000;
/** A store that is away at the start must not cost an hour. */
const afterFailureMs = 60_000;

/** Reminds at once and then every hour, each time as of then, until it is stopped. */
export function keepReminding(makeContext: () => Context, log: ProblemLog): Running {
  const stopping = new AbortController();
  const settled: Settled = new Map();
  const work = async () => {
    while (!stopping.signal.aborted) {
      const pause = await remindByStage(makeContext(), log, settled).then(
        () => hourMs,
        (error: unknown) => {
          log.warn({ reason: (error as Error).message }, 'deadlines not looked at');
          return afterFailureMs;
        },
      );
      await sleep(pause, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  };
  const done = work();
  return {
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}
