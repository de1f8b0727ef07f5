import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphAnswer } from '../system/graph-client.ts';
import { province } from '../system/plans.ts';
import type { Readiness, System } from '../system/system.ts';

/** One question to all four services, and how they said they were. */
export interface Read extends GraphAnswer {
  readonly ms: number;
  readonly readiness: Readiness;
}

const query = `query ($plan: ID!, $unit: ID!, $none: ID!) {
  campaign(id: $plan) { title }
  organization(id: $unit) { name }
  conference(id: $none) { title }
  awardProposal(id: $none) { id }
}`;
const pauseMs = 100;
const patienceMs = 120_000;
/** A short outage may begin and end between two looks. */
const shortestMs = 5000;

/** Asks again and again until the system has been in trouble and is ready again; gives every answer. */
export async function watchReads(system: System, plan: string): Promise<readonly Read[]> {
  const reads: Read[] = [];
  const begun = performance.now();
  for (let troubled = false; performance.now() - begun < patienceMs; await sleep(pauseMs)) {
    const read = await readOnce(system, plan);
    if (read) reads.push(read);
    const isReady = read?.readiness.status === 'ready';
    if (isReady && (troubled || performance.now() - begun > shortestMs)) return reads;
    troubled ||= !isReady;
  }
  throw new Error(`not ready again within ${patienceMs} ms`);
}

/** Null while the gateway itself is away. */
async function readOnce(system: System, plan: string): Promise<Read | null> {
  const from = performance.now();
  const variables = { plan, unit: province, none: 'none' };
  const [read, readiness] = await Promise.all([
    system.graph(query, variables, 'analyst').then(
      (answer) => ({ ...answer, ms: performance.now() - from }),
      () => null,
    ),
    system.readyz().catch(() => null),
  ]);
  return read && readiness && { ...read, readiness };
}
