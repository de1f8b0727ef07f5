import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { root } from '../conformance/repository.ts';

/** A program that came to its end by itself; one that went on too long was killed, and has no code. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Program {
  /** From the root of the repository. */
  readonly file: string;
  readonly args?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly patienceMs: number;
}

/** Runs a program of ours with these variables alone, and waits for its end. */
export async function runProgram({ file, args = [], variables = {}, patienceMs }: Program): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, file), ...args], {
    cwd: root,
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patienceMs,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, stdout, stderr };
}
