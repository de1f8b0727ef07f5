import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { System } from '../system/system.ts';

const writer = fileURLToPath(new URL('dying-writer.fixture.ts', import.meta.url));
const patienceMs = 20_000;

/** `kill -9` of a process that holds all of campaigns' guards in a transaction which it has not committed. */
export async function killWriterOf(system: System): Promise<void> {
  const child = spawn(process.execPath, [writer, system.mongoUrl], {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: patienceMs,
    killSignal: 'SIGKILL',
  });
  const ended = once(child, 'exit');
  const [text] = await Promise.race([once(child.stdout, 'data'), ended]);
  if (String(text) !== 'held\n') throw new Error(`the writer holds nothing: ${text}`);
  child.kill('SIGKILL');
  await ended;
}
