import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphAnswer } from '../system/graph-client.ts';
import { newPlanId, type Outcome, planInput, proposalInput } from '../system/plans.ts';
import { seededRandom } from '../system/seeded-random.ts';
import type { System } from '../system/system.ts';

/** An answer that was no acknowledgement. */
export interface Failure {
  readonly codes: readonly (string | undefined)[];
  readonly retryable: boolean;
  readonly ms: number;
}

/** A mutation that was sent until it was acknowledged. */
export interface Acknowledged {
  readonly kind: 'plan' | 'proposal';
  readonly key: string;
  readonly failures: readonly Failure[];
}

interface Planned {
  readonly kind: Acknowledged['kind'];
  readonly key: string;
  readonly query: string;
  readonly input: object;
  readonly as: string;
}

const refusal = '__typename ... on UserError { code }';
const transcribeCampaign = `mutation ($input: TranscribeCampaignInput!) { done: transcribeCampaign(input: $input) { ${refusal} } }`;
const proposeAward = `mutation ($input: ProposeAwardInput!) { done: proposeAward(input: $input) { ${refusal} } }`;
const pauseMs = 250;

/**
 * Sends `count` mutations through the gateway, spread over `spreadMs`, each again with the same idempotency key until
 * it is acknowledged: plans, and every fourth one a proposal under `plan`. Throws what can never be acknowledged.
 */
export function runMutations(
  system: System,
  { count, spreadMs, seed, plan }: { count: number; spreadMs: number; seed: number; plan: string },
): Promise<Acknowledged[]> {
  const random = seededRandom(seed);
  const planned = Array.from({ length: count }, (_, index) =>
    index % 4 === 3 ? plannedProposal(plan, `${seed}/${index}`) : plannedPlan(),
  );
  return Promise.all(
    planned.map(async (mutation) => {
      await sleep(random() * spreadMs);
      return untilAcknowledged(system, mutation);
    }),
  );
}

function plannedPlan(): Planned {
  const key = newPlanId();
  return { kind: 'plan', key, query: transcribeCampaign, input: planInput(key), as: 'archivist' };
}

function plannedProposal(plan: string, mark: string): Planned {
  const key = `proposal/${plan}/${mark}`;
  const input = proposalInput(plan, { idempotencyKey: key });
  return { kind: 'proposal', key, query: proposeAward, input, as: 'award-officer' };
}

async function untilAcknowledged(system: System, mutation: Planned): Promise<Acknowledged> {
  const failures: Failure[] = [];
  for (;;) {
    const from = performance.now();
    const answer = await system.graph(mutation.query, { input: mutation.input }, mutation.as);
    const done = answer.data?.done as Outcome | null | undefined;
    if (done?.__typename.endsWith('Success')) return { kind: mutation.kind, key: mutation.key, failures };
    const failure = failureOf(answer, done, performance.now() - from);
    if (!failure.retryable) throw new Error(`${mutation.kind} can never be acknowledged: ${answer.text}`);
    failures.push(failure);
    await sleep(pauseMs);
  }
}

function failureOf({ errors }: GraphAnswer, done: Outcome | null | undefined, ms: number): Failure {
  if (done) return { codes: [done.code], retryable: done.__typename === 'TryAgainLater', ms };
  const retryable = errors.length > 0 && errors.every(({ extensions }) => extensions?.retryable === true);
  return { codes: errors.map(({ extensions }) => extensions?.code), retryable, ms };
}
