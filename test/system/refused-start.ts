import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { root } from '../conformance/repository.ts';

/** A start that came to its end by itself. */
export interface EndedStart {
  readonly code: number | null;
  readonly stderr: string;
}

const patienceMs = 15_000;

/** Starts the supervisor with these variables and waits for its end; one that goes on is killed, and has no code. */
export async function startAndWait(variables: Readonly<Record<string, string>>): Promise<EndedStart> {
  const child = spawn(process.execPath, [join(root, 'infra/supervisor/main.ts')], {
    cwd: root,
    env: variables,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: patienceMs,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const stderr = text(child.stderr);
  return { code: await ended, stderr: await stderr };
}
