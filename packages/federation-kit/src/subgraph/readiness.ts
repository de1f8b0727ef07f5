import type { RequestHandler } from 'express';

/** One thing that the process leans on. Times in ms, lag in messages. */
export interface Dependency {
  readonly name: string;
  readonly ok: boolean;
  /** Whether the process is of no use without it; otherwise its loss only degrades. */
  readonly needed: boolean;
  /** How old the knowledge is, or how long the answer took; null where there was none. */
  readonly ageMs: number | null;
  readonly lag?: number;
  readonly parked?: number;
  readonly outboxAgeMs?: number;
  /** Which version of the directory of homes is known, and whether it was not confirmed for long. */
  readonly version?: number;
  readonly isCutOff?: boolean;
  readonly detail?: string;
}

export type Probes = () => Promise<readonly Dependency[]>;

/** Asking costs the engines something and anyone may ask, so one answer serves for this long. */
const freshMs = 500;

/**
 * `/readyz`: 200 while every needed dependency is ok, else 503; JSON `{ status, service, instance, dependencies }`
 * with the status `ready`, `degraded`, `unready` or `stopping`.
 */
export function readiness(
  about: { service: string; instance: string },
  probes: Probes,
  isStopping: () => boolean,
): RequestHandler {
  let asked: Promise<readonly Dependency[]> | null = null;
  let askedAt = 0;
  const ask = () => {
    if (!asked || performance.now() - askedAt > freshMs) {
      asked = probes().catch(() => [{ name: 'probes', ok: false, needed: true, ageMs: null }]);
      askedAt = performance.now();
    }
    return asked;
  };
  return async (_request, response) => {
    const dependencies = await ask();
    const status = isStopping() ? 'stopping' : statusOf(dependencies);
    response
      .status(status === 'ready' || status === 'degraded' ? 200 : 503)
      .json({ status, ...about, dependencies });
  };
}

function statusOf(dependencies: readonly Dependency[]): 'ready' | 'degraded' | 'unready' {
  const broken = dependencies.filter(({ ok }) => !ok);
  if (broken.some(({ needed }) => needed)) return 'unready';
  return broken.length > 0 ? 'degraded' : 'ready';
}
