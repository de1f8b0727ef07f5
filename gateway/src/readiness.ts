import type { Redis } from 'ioredis';
import { request } from 'undici';
import type { SupergraphFile } from './supergraph-file.ts';
import { type SubgraphName, subgraphNames, type SubgraphUrls } from './subgraphs.ts';

/** One thing that the gateway leans on. What a service reports of its own dependencies is passed on whole. */
export interface Dependency {
  readonly name: string;
  readonly ok: boolean;
  readonly [detail: string]: unknown;
}

export interface Readiness {
  /** `ready`: all is well. `degraded`: it serves, and `dependencies` tells what is missing. */
  readonly status: 'ready' | 'degraded' | 'unready';
  readonly service: 'gateway';
  readonly dependencies: readonly Dependency[];
}

/** Longer than a service waits for its own engines before it reports them as silent. */
const patienceMs = 1500;

/** Asks every dependency at once. It is unready only if no service at all could answer a query. */
export async function readiness(
  redis: Redis,
  supergraph: SupergraphFile,
  subgraphUrls: SubgraphUrls,
): Promise<Readiness> {
  const services = await Promise.all(subgraphNames.map((name) => askService(name, subgraphUrls[name])));
  const dependencies = [supergraphState(supergraph), await redisState(redis), ...services];
  const serving = supergraph.serving !== undefined && services.some(({ serves }) => serves);
  const status = !serving ? 'unready' : dependencies.every(({ ok }) => ok) ? 'ready' : 'degraded';
  return { status, service: 'gateway', dependencies };
}

function supergraphState(file: SupergraphFile): Dependency {
  const { serving, lastGoodOnly } = file;
  return {
    name: 'supergraph',
    ok: serving !== undefined && !lastGoodOnly,
    hash: serving?.hash ?? null,
    ageMs: serving ? Date.now() - serving.since.getTime() : null,
    ...(lastGoodOnly && { detail: 'the file holds a supergraph that is not good; the last good one serves' }),
  };
}

async function redisState(redis: Redis): Promise<Dependency> {
  const asked = performance.now();
  const ok = await redis.ping().then(
    () => true,
    () => false,
  );
  return { name: 'redis', ok, ageMs: Math.round(performance.now() - asked) };
}

async function askService(
  name: SubgraphName,
  url: string,
): Promise<Dependency & { readonly serves: boolean }> {
  const signal = AbortSignal.timeout(patienceMs);
  try {
    const { statusCode, body } = await request(new URL('/readyz', url), { signal, reset: true });
    const report = (await body.json()) as { status?: unknown; dependencies?: unknown };
    const ok = report.status === 'ready';
    return { name, ok, serves: statusCode === 200, status: report.status, dependencies: report.dependencies };
  } catch {
    // The reason would name an address; it is in the log of whoever asks the service itself.
    return { name, ok: false, serves: false, status: 'unreachable' };
  }
}
