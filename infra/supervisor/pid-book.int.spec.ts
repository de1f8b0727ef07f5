import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { endLeftovers, PidBook } from './pid-book.ts';

const dir = mkdtempSync(join(tmpdir(), 'thidua-pids-'));
const file = join(dir, 'pids.json');
afterAll(() => rmSync(dir, { recursive: true }));

function startSleeper() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  return { pid: child.pid ?? 0, ended: once(child, 'exit'), child };
}

it('ends what was noted and lives on, by its last number', async () => {
  const [first, second] = [startSleeper(), startSleeper()];
  const book = new PidBook(file);
  book.note('campaigns', first.pid);
  book.note('campaigns', second.pid);
  expect(await endLeftovers(file)).toEqual(['campaigns']);
  expect((await second.ended)[1]).toBe('SIGKILL');
  expect(first.child.exitCode).toBeNull();
  first.child.kill();
  await first.ended;
  expect(await endLeftovers(file)).toEqual([]);
});

it('spares another process that was given the number since', async () => {
  const other = startSleeper();
  new PidBook(file).note('mongo', other.pid);
  const [entry] = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify([{ ...entry, startedAt: '1' }]));
  expect(await endLeftovers(file)).toEqual([]);
  expect(other.child.exitCode).toBeNull();
  other.child.kill();
  await other.ended;
});

it('has nothing to end without a book, or with a spoiled one', async () => {
  expect(await endLeftovers(join(dir, 'none.json'))).toEqual([]);
  writeFileSync(file, '[{"pid":');
  expect(await endLeftovers(file)).toEqual([]);
});
