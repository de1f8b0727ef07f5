import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@thidua/test-kit';
import { newPlanId, planInput, transcribePlan } from '../system/plans.ts';
import { startSystem } from '../system/start-system.ts';
import type { ProcessName, Readiness, System } from '../system/system.ts';
import { findingsOf, verify, whole } from './findings.ts';
import { type Acknowledged, runMutations } from './running-mutations.ts';
import { type Read, watchReads } from './watch-reads.ts';

const count = 200;
const spreadMs = 3000;
const killAfterMs = 1000;
/** A failure is told within 5 s; a busy machine has three times as long. */
const toldWithinMs = 15_000;

describe(`under ${count} running mutations, kill -9 of`, () => {
  let system: System;
  const plan = newPlanId();
  const acknowledged: Acknowledged[] = [];

  beforeAll(async () => {
    system = await startSystem();
    expect(await transcribePlan(system.graph, planInput(plan))).toMatchObject({
      __typename: 'TranscribeCampaignSuccess',
    });
  }, 180_000);
  afterAll(() => system?.discard(), 30_000);

  /** Kills the victim amid mutations; what was read from then on until all was well again. */
  async function killAmid(victim: ProcessName, seed: number) {
    const running = runMutations(system, { count, spreadMs, seed, plan });
    await sleep(killAfterMs);
    await system.kill(victim);
    const reads = await watchReads(system, plan, ({ readiness }) => readiness.status === 'ready');
    const mutations = await running;
    acknowledged.push(...mutations);
    const failures = mutations.flatMap((mutation) => mutation.failures);
    const codes = Object.entries(
      Object.groupBy(
        failures.flatMap((failure) => failure.codes),
        String,
      ),
    );
    process.stderr.write(
      `  ${victim}: ${reads.length} reads, ${reads.filter(isPartial).length} partial; ` +
        `${mutations.length} acknowledged after ${failures.length} failures ` +
        `(${codes.map(([code, found]) => `${code} ${found?.length}`).join(', ')}), ` +
        `slowest ${Math.max(0, ...failures.map(({ ms }) => ms)).toFixed(0)} ms\n`,
    );
    return { reads, failures };
  }

  async function expectEachOnce() {
    await system.wholeAgain();
    await eventually(async () => outboxAges(await system.readyz()).every((age) => age === 0), 60_000);
    const expected = acknowledged.map(whole);
    await eventually(
      async () =>
        (await findingsOf(system, acknowledged)).every(
          ({ readModels }, index) => readModels === expected[index]?.readModels,
        ),
      60_000,
    ).catch(() => undefined);
    expect(await findingsOf(system, acknowledged)).toEqual(expected);
    expect(verify(system)).toEqual({ code: 0, discrepancies: '' });
  }

  it('a service: the others answer, and what is missing has its name', async () => {
    const { reads, failures } = await killAmid('campaigns', 1);
    const partial = reads.filter(isPartial);
    expect(partial.length).toBeGreaterThan(0);
    for (const { data, errors, ms } of partial) {
      expect(data).toMatchObject({ campaign: null, organization: { name: 'Tỉnh Quảng Ninh' } });
      expect(errors.map(({ path, extensions }) => [path, extensions?.service])).toEqual([
        [['campaign'], 'campaigns'],
      ]);
      expect(ms).toBeLessThan(toldWithinMs);
    }
    expect(failures.filter(({ ms }) => ms > toldWithinMs)).toEqual([]);
    await expectEachOnce();
  }, 240_000);

  it('mongod: a fault with a name that says “again”, soon', async () => {
    const { reads, failures } = await killAmid('mongo', 2);
    const failed = reads.flatMap(({ errors }) => errors);
    expect(failed.length + failures.length).toBeGreaterThan(0);
    for (const { extensions } of failed)
      expect(extensions).toMatchObject({ code: expect.any(String), retryable: true });
    expect(failures.flatMap(({ codes }) => codes)).toContain('STORE_UNAVAILABLE');
    expect([...failures, ...reads].filter(({ ms }) => ms > toldWithinMs)).toEqual([]);
    await expectEachOnce();
  }, 240_000);

  it('Kafka: reads and writes go on, and the outbox tells its age', async () => {
    const { reads, failures } = await killAmid('kafka', 3);
    expect(failures).toEqual([]);
    expect(reads.flatMap(({ errors }) => errors)).toEqual([]);
    const ages = reads.flatMap(({ readiness }) => outboxAges(readiness));
    expect(Math.max(...ages)).toBeGreaterThan(500);
    await expectEachOnce();
  }, 240_000);
});

const isPartial = ({ errors }: Read): boolean => errors.length > 0;

/** Of every service, as the gateway passes it on. */
const outboxAges = ({ dependencies }: Readiness): number[] =>
  dependencies.flatMap(({ dependencies: inner = [] }) =>
    inner.flatMap(({ outboxAgeMs }) => outboxAgeMs ?? []),
  );
