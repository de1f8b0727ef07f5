import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from '@jest/globals';
import { type Owned, spawnOwned } from '@thidua/engines';
import { keepUp } from './keeper.ts';

const dir = mkdtempSync(join(tmpdir(), 'thidua-keeper-'));
afterAll(() => rmSync(dir, { recursive: true }));

const sleeper = () =>
  spawnOwned({
    command: process.execPath,
    args: ['-e', 'setInterval(() => {}, 1000)'],
    logFile: join(dir, 'sleeper.log'),
  });

/** A keeper of sleepers; each start is noted, and fails if `fails` says so. */
async function keepSleeper(fails: (nth: number) => boolean = () => false) {
  const children: Owned[] = [];
  const firsts: boolean[] = [];
  const lines: string[] = [];
  const keeper = await keepUp({
    name: 'sleeper',
    signal: new AbortController().signal,
    say: (line) => lines.push(line),
    start: async (_signal, isFirst) => {
      firsts.push(isFirst);
      if (fails(firsts.length)) throw new Error('not now\n  log line');
      const child = await sleeper();
      children.push(child);
      return child;
    },
  });
  return { keeper, children, firsts, lines };
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition() && tries < 500; tries++) await sleep(10);
  expect(condition()).toBe(true);
}

it('starts a killed child again and says so in a line each time', async () => {
  const { keeper, children, firsts, lines } = await keepSleeper();
  process.kill(children[0]?.pid ?? 0, 'SIGKILL');
  await until(() => lines.length === 2);
  expect(lines).toEqual([
    '✗ sleeper ended with signal SIGKILL; starting it again in 0.2 s',
    expect.stringMatching(/^✓ sleeper is up again \(\d+\.\d s\)$/),
  ]);
  expect(firsts).toEqual([true, false]);
  await keeper.stop(1000);
  expect(children.map((child) => child.running())).toEqual([false, false]);
});

it('tries on, after a longer while, when it does not come up', async () => {
  const { keeper, children, lines } = await keepSleeper((nth) => nth === 2);
  process.kill(children[0]?.pid ?? 0, 'SIGKILL');
  await until(() => lines.length === 3);
  expect(lines[1]).toBe('✗ not now; trying again in 0.4 s');
  await keeper.stop(1000);
});

it('starts nothing any more once it is being stopped', async () => {
  const { keeper, children, lines } = await keepSleeper();
  process.kill(children[0]?.pid ?? 0, 'SIGKILL');
  await until(() => lines.length === 1);
  await keeper.stop(1000);
  await sleep(400);
  expect(children).toHaveLength(1);
});

it('throws if the first start fails', async () => {
  await expect(keepSleeper(() => true)).rejects.toThrow('not now');
});
