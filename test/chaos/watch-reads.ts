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

/** Asks again and again until `isOver` says so after an answer; gives every answer. */
export async function watchReads(
  system: System,
  plan: string,
  isOver: (read: Read) => boolean,
): Promise<readonly Read[]> {
  const reads: Read[] = [];
  for (;;) {
    const from = performance.now();
    const answer = await system.graph(query, { plan, unit: province, none: 'none' }, 'analyst');
    const ms = performance.now() - from;
    const read = { ...answer, ms, readiness: await system.readyz() };
    reads.push(read);
    if (isOver(read)) return reads;
    await sleep(pauseMs);
  }
}
