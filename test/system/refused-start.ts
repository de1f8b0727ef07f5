import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { root } from '../conformance/repository.ts';

/** A start that came to its end by itself. */
export interface EndedStart {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the supervisor with these variables and waits for its end. */
export async function startAndWait(variables: Readonly<Record<string, string>>): Promise<EndedStart> {
  const child = spawn(process.execPath, [join(root, 'infra/supervisor/main.ts')], {
    cwd: root,
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}
