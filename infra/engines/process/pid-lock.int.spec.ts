import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from '@jest/globals';
import { lockByPid } from './pid-lock.mjs';

const dir = mkdtempSync(join(tmpdir(), 'thidua-lock-'));
const file = join(dir, 'lock');
afterEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(dir, { recursive: true }));

function take(): () => void {
  const lock = lockByPid(file);
  if ('heldBy' in lock) throw new Error(`held by ${lock.heldBy}`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
  return lock.release;
}

it('is held until it is given back', () => {
  const release = take();
  expect(lockByPid(file)).toEqual({ heldBy: process.pid });
  release();
  take()();
  expect(readdirSync(dir)).toEqual([]);
});

it('is taken over from a process that has died', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(file, JSON.stringify({ pid, startedAt: '12345' }));
  expect(take).not.toThrow();
});

it('is taken over when the number of its holder belongs to another process by now', () => {
  writeFileSync(file, JSON.stringify({ pid: process.pid, startedAt: '1' }));
  expect(take).not.toThrow();
});

it.each(['', '{"pid":', '[]'])('is taken over when it reads %j', (text) => {
  writeFileSync(file, text);
  expect(take).not.toThrow();
});

it('leaves a lock alone that is no longer ours', () => {
  const release = take();
  writeFileSync(file, 'of another');
  release();
  expect(readFileSync(file, 'utf8')).toBe('of another');
});

it('is won by exactly one of many that find a dead holder at once', async () => {
  writeFileSync(file, JSON.stringify({ pid: 999_999_999, startedAt: '1' }));
  const code = `import { lockByPid } from ${JSON.stringify(join(import.meta.dirname, 'pid-lock.mjs'))};
    while (Date.now() < ${Date.now() + 1500});
    console.log('heldBy' in lockByPid(${JSON.stringify(file)}) ? 'refused' : 'won');
    setTimeout(() => {}, 30_000);`;
  const answers = Array.from({ length: 6 }, async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
    const [answer] = await once(child.stdout, 'data');
    return { child, answer: String(answer).trim() };
  });
  const all = await Promise.all(answers);
  expect(all.map(({ answer }) => answer).sort()).toEqual([...Array(5).fill('refused'), 'won']);
  const ends = all.map(({ child }) => once(child, 'exit'));
  for (const { child } of all) child.kill('SIGKILL');
  await Promise.all(ends);
});
