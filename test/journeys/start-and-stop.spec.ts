import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@thidua/test-kit';
import { eventCounts } from '../system/event-counts.ts';
import { loadFacts } from '../system/load-facts.ts';
import { freePortBase } from '../system/port-base.ts';
import { processesOf } from '../system/processes-of.ts';
import { startAndWait } from '../system/refused-start.ts';
import { launchSystem, newDataDir, startSystem, systemVariables } from '../system/start-system.ts';
import type { System } from '../system/system.ts';

/** The promises, three times over: the machine is not idle when this runs. */
const readyAfterStopMs = 3 * 20_000;
const readyAfterKillMs = 3 * 35_000;
const stoppedWithinMs = 3 * 10_000;

describe('a system', () => {
  const dataDir = newDataDir();
  const marker = join(dataDir, 'samples.json');
  let portBase: number;
  let system: System;
  let loaded: Readonly<Record<string, number>>;

  beforeAll(async () => void (portBase = await freePortBase()));
  afterAll(() => system?.discard(), 30_000);

  const restart = async () => void (system = await startSystem({ dataDir, portBase }));

  it('whose loader is killed midway ends, says why, and leaves no process', async () => {
    system = await launchSystem({ dataDir, portBase });
    const loader = await eventually(async () => {
      const found = processesOf(dataDir).find(({ command }) => command.includes('infra/loader/src/main.ts'));
      return found && (await eventCounts(system)).organizations ? found : null;
    }, 120_000);
    process.kill(loader.pid, 'SIGKILL');
    expect(await system.ended).toBe('code 1');
    expect(system.log).toContain('loader ended with signal SIGKILL');
    expect(processesOf(dataDir)).toEqual([]);
    expect(existsSync(marker)).toBe(false);
  }, 180_000);

  it('completes an interrupted load at the next start', async () => {
    await restart();
    loaded = await eventCounts(system);
    expect(existsSync(marker)).toBe(true);
    const { data } = await system.graph('{ campaigns { totalCount } conferences { totalCount } }');
    expect(data).toEqual({ campaigns: { totalCount: 11 }, conferences: { totalCount: 1 } });
  }, 180_000);

  it('lets an operator enter the facts again, which changes nothing', async () => {
    const { code, stdout, stderr } = await loadFacts(system, join(dataDir, 'keys', 'local-token'));
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    for (const all of ['10798/10798', '4066/4066']) expect(stderr).toContain(all);
    expect(await eventCounts(system)).toEqual(loaded);
  }, 120_000);

  it('refuses a second start on its data, with one line', async () => {
    const { code, stderr } = await startAndWait(systemVariables(dataDir, await freePortBase()));
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^.*in use by another start.*\n$/),
    });
    expect(stderr).toContain(dataDir);
  }, 30_000);

  it.each([
    ['THIDUA_PORT_BASE', 'four thousand'],
    ['PORT', '70000'],
    ['MONGO_URL', 'localhost'],
    ['KAFKA_BROKERS', 'localhost'],
    ['THIDUA_CLOCK', 'yesterday'],
  ])(
    'refuses a malformed %s, with one line that names it',
    async (name, value) => {
      const other = newDataDir();
      const { code, stderr } = await startAndWait({ ...systemVariables(other, portBase), [name]: value });
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(`^${name} .*\n$`) });
      rmSync(other, { recursive: true });
    },
    30_000,
  );

  it('refuses a taken port, with one line that names it', async () => {
    const other = newDataDir();
    const taken = String(system.portOf('gateway'));
    const variables = { ...systemVariables(other, await freePortBase()), PORT: taken };
    const { code, stderr } = await startAndWait(variables);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(`^.*${taken}.*PORT.*\n$`) });
    rmSync(other, { recursive: true });
  }, 30_000);

  it('ends on SIGTERM with code 0, in time, and leaves no process', async () => {
    const { how, ms, left } = await system.stop();
    expect({ how, left }).toEqual({ how: 'code 0', left: [] });
    expect(ms).toBeLessThan(stoppedWithinMs);
    process.stderr.write(`  stopped after ${(ms / 1000).toFixed(1)} s\n`);
  }, 90_000);

  it('comes back with its data after a clean stop, and loading again changes nothing', async () => {
    rmSync(marker);
    await restart();
    process.stderr.write(
      `  ready ${(system.readyAfterMs / 1000).toFixed(1)} s after a clean stop, with a second load\n`,
    );
    expect(system.readyAfterMs).toBeLessThan(readyAfterStopMs);
    expect(await eventCounts(system)).toEqual(loaded);
    expect(existsSync(marker)).toBe(true);
  }, 120_000);

  it('comes back with its data after kill -9 of everything', async () => {
    await system.killEverything();
    await restart();
    process.stderr.write(
      `  ready ${(system.readyAfterMs / 1000).toFixed(1)} s after kill -9 of everything\n`,
    );
    expect(system.readyAfterMs).toBeLessThan(readyAfterKillMs);
    expect(await eventCounts(system)).toEqual(loaded);
    await system.wholeAgain();
  }, 180_000);
});
