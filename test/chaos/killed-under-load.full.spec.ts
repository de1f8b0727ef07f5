import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Readiness } from '../system/system.ts';
import { newPlanId } from '../system/plans.ts';
import { killWriterOf } from './kill-writer.ts';
import { mutationsAtOnce, Ordeal } from './ordeal.ts';
import { runMutations } from './running-mutations.ts';

/** A fault is told within 5 s; a busy machine has three times as long. */
const toldWithinMs = 15_000;

describe(`under ${mutationsAtOnce} running mutations, kill -9 of`, () => {
  let ordeal: Ordeal;

  beforeAll(async () => void (ordeal = await Ordeal.begin()), 180_000);
  afterAll(() => ordeal?.system.discard(), 30_000);

  async function expectEachOnce() {
    const { found, expected } = await ordeal.outcome();
    expect(found).toEqual(expected);
    expect(ordeal.verify()).toEqual({ code: 0, discrepancies: '' });
  }

  it('a service: the others answer, and what is missing has its name', async () => {
    const { reads, failures } = await ordeal.kill('campaigns', 1);
    const partial = reads.filter(({ errors }) => errors.length > 0);
    for (const { extensions } of partial.flatMap(({ errors }) => errors))
      expect(extensions).toMatchObject({ service: expect.any(String), retryable: true });
    // A busy machine may keep another service waiting in one read; each has to answer in some read of the outage.
    const missing = partial.map(({ errors }) =>
      errors.map(({ path, extensions }) => `${String(path)} of ${extensions?.service}`),
    );
    const amid = missing.filter((places) => places.includes('campaign of campaigns'));
    const answered = (place: string) => amid.some((places) => !places.includes(place));
    const others = ['organization of organizations', 'conference of conferences', 'awardProposal of awards'];
    expect(others.map(answered)).toEqual([true, true, true]);
    expect([...failures, ...reads].filter(({ ms }) => ms > toldWithinMs)).toEqual([]);
    await expectEachOnce();
  }, 240_000);

  it('mongod: a fault with a name that says “again”, soon', async () => {
    const { reads, failures } = await ordeal.kill('mongo', 2);
    for (const { extensions } of reads.flatMap(({ errors }) => errors))
      expect(extensions).toMatchObject({ code: expect.any(String), retryable: true });
    expect(failures.flatMap(({ codes }) => codes)).toContain('STORE_UNAVAILABLE');
    expect([...failures, ...reads].filter(({ ms }) => ms > toldWithinMs)).toEqual([]);
    await expectEachOnce();
  }, 240_000);

  it('Kafka: reads and writes go on, and the outbox tells its age', async () => {
    const { reads, failures } = await ordeal.kill('kafka', 3);
    expect(failures).toEqual([]);
    expect(reads.flatMap(({ errors }) => errors)).toEqual([]);
    expect(Math.max(...reads.flatMap(({ readiness }) => outboxAges(readiness)))).toBeGreaterThan(500);
    await expectEachOnce();
  }, 240_000);

  it('a writer amid its transaction: others wait for it, but not for long', async () => {
    const { system } = ordeal;
    await system.wholeAgain();
    await killWriterOf(system);
    const from = performance.now();
    await runMutations(system, { count: 3, spreadMs: 0, seed: 4, plan: newPlanId() });
    const ms = performance.now() - from;
    process.stderr.write(`  a dead writer held up the others for ${(ms / 1000).toFixed(1)} s\n`);
    expect(ms).toBeLessThan(toldWithinMs);
  }, 120_000);
});

/** Of every service, as the gateway passes it on. */
const outboxAges = ({ dependencies }: Readiness): number[] =>
  dependencies.flatMap(({ dependencies: inner = [] }) =>
    inner.flatMap(({ outboxAgeMs }) => outboxAgeMs ?? []),
  );
