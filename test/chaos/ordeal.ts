import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { eventually } from '@thidua/test-kit';
import { newPlanId, planInput, transcribePlan } from '../system/plans.ts';
import { startSystem } from '../system/start-system.ts';
import type { ProcessName, System } from '../system/system.ts';
import { type Finding, findingsOf, verify, whole } from './findings.ts';
import { type Acknowledged, type Failure, runMutations } from './running-mutations.ts';
import { type Read, watchReads } from './watch-reads.ts';

export const mutationsAtOnce = 200;
const spreadMs = 3000;
const killAfterMs = 1000;
/** A service is back after a second or two: one reader alone might look away. */
const readers = 3;
const settledWithinMs = 60_000;

/** What clients saw while a process was dead. */
export interface Seen {
  readonly reads: readonly Read[];
  readonly failures: readonly Failure[];
}

/** A system whose processes are killed one after the other, and every mutation that it has acknowledged. */
export class Ordeal {
  readonly system: System;
  readonly #plan = newPlanId();
  readonly #acknowledged: Acknowledged[] = [];

  private constructor(system: System) {
    this.system = system;
  }

  static async begin(): Promise<Ordeal> {
    const ordeal = new Ordeal(await startSystem());
    const outcome = await transcribePlan(ordeal.system.graph, planInput(ordeal.#plan));
    if (outcome.__typename !== 'TranscribeCampaignSuccess') throw new Error(JSON.stringify(outcome));
    return ordeal;
  }

  /** `kill -9` amid mutations; resolves when all is well again and every mutation is acknowledged. */
  async kill(victim: ProcessName, seed: number): Promise<Seen> {
    await this.system.wholeAgain();
    const mutations = { count: mutationsAtOnce, spreadMs, seed, plan: this.#plan };
    const running = runMutations(this.system, mutations);
    await sleep(killAfterMs);
    await this.system.kill(victim);
    const reading = Array.from({ length: readers }, () => watchReads(this.system, this.#plan));
    const [acknowledged, ...reads] = await Promise.all([running, ...reading]);
    this.#acknowledged.push(...acknowledged);
    const seen = { reads: reads.flat(), failures: acknowledged.flatMap(({ failures }) => failures) };
    process.stderr.write(`  ${victim} (seed ${seed}): ${told(seen)}\n`);
    return seen;
  }

  /** What databases and topics hold of all acknowledged mutations, once that has come to rest, and what they should. */
  async outcome(): Promise<{ found: readonly Finding[]; expected: readonly Finding[] }> {
    const expected = this.#acknowledged.map(whole);
    const look = () => findingsOf(this.system, this.#acknowledged);
    await eventually(async () => isDeepStrictEqual(await look(), expected), settledWithinMs).catch(
      () => null,
    );
    return { found: await look(), expected };
  }

  verify(): ReturnType<typeof verify> {
    return verify(this.system);
  }
}

function told({ reads, failures }: Seen): string {
  const partial = reads.filter(({ errors }) => errors.length > 0).length;
  const byCode = Object.groupBy(
    failures.flatMap(({ codes }) => codes),
    String,
  );
  const codes = Object.entries(byCode).map(([code, found]) => `${code} ${found?.length}`);
  const slowest = Math.max(0, ...failures.map(({ ms }) => ms));
  return `${reads.length} reads, ${partial} of them partial; ${failures.length} failed tries (${codes.join(', ')}), slowest ${slowest.toFixed(0)} ms`;
}
