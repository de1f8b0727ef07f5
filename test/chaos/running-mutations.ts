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
/** What a client waits before it asks again, doubled each time: 200 that come back at once are an outage of their own. */
const firstPauseMs = 250;
const longestPauseMs = 4000;
const patienceMs = 120_000;

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
      return untilAcknowledged(system, mutation, random);
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

async function untilAcknowledged(
  system: System,
  { kind, key, query, input, as }: Planned,
  random: () => number,
): Promise<Acknowledged> {
  const failures: Failure[] = [];
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const from = performance.now();
    // A gateway that does not answer at all is a failure like others, told apart by its code.
    const answer = await system.graph(query, { input }, as).catch((error: Error) => error.name);
    const done = typeof answer === 'string' ? null : (answer.data?.done as Outcome | null);
    if (done?.__typename.endsWith('Success')) return { kind, key, failures };
    const failure = { ...failureOf(answer, done), ms: performance.now() - from };
    if (!failure.retryable || performance.now() > deadline)
      throw new Error(`${kind} ${key} is not acknowledged: ${JSON.stringify(answer)}`);
    failures.push(failure);
    await sleep(Math.min(firstPauseMs * 2 ** failures.length, longestPauseMs) * (0.5 + random()));
  }
}

function failureOf(answer: GraphAnswer | string, done: Outcome | null): Omit<Failure, 'ms'> {
  if (typeof answer === 'string') return { codes: [answer], retryable: true };
  if (done) return { codes: [done.code], retryable: done.__typename === 'TryAgainLater' };
  const told = answer.errors.map(({ extensions }) => extensions ?? {});
  return {
    codes: told.map(({ code }) => code),
    // Each carries an idempotency key, so what may have run is repeated, too.
    retryable: told.length > 0 && told.every(({ retryable, mayHaveRun }) => retryable || mayHaveRun),
  };
}
