import type { Instance } from '@thidua/jurisdiction-routing';
import type { Redis } from 'ioredis';
import { request } from 'undici';
import type { SupergraphFile } from './supergraph-file.ts';
import type { Homes } from './routing/homes.ts';
import { type SubgraphName, subgraphNames } from './subgraphs.ts';

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
export async function readiness(redis: Redis, supergraph: SupergraphFile, homes: Homes): Promise<Readiness> {
  const services = await Promise.all(subgraphNames.map((name) => askService(name, homes)));
  const dependencies = [
    supergraphState(supergraph),
    await redisState(redis),
    ...registryState(homes),
    ...services,
    ...subgraphNames.flatMap((name) => othersOf(name, homes)),
  ];
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

function registryState(homes: Homes): Dependency[] {
  const known = homes.freshness();
  return known ? [{ name: 'registry', ok: !known.isCutOff, ...known }] : [];
}

/** Instances of jurisdictions, by what the registry says of them: asking thirty would be the longest part. */
function othersOf(name: SubgraphName, homes: Homes): Dependency[] {
  return homes
    .instancesOf(name)
    .filter(({ id }) => id !== defaultOf(name, homes.directory)?.id)
    .map(({ id, jurisdiction, state }) => ({
      ...{ name: `${name}@${id}`, ok: state !== 'DOWN', jurisdiction, state },
    }));
}

/** Null where the registry has not told anything of the service yet. */
function defaultOf(name: SubgraphName, directory: Homes['directory']): Instance | null {
  try {
    return directory.homeOf(name, null).instance;
  } catch {
    return null;
  }
}

async function askService(
  name: SubgraphName,
  { directory }: Homes,
): Promise<Dependency & { readonly serves: boolean }> {
  const signal = AbortSignal.timeout(patienceMs);
  const url = defaultOf(name, directory)?.url;
  if (!url) return { name, ok: false, serves: false, status: 'unknown' };
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
