import { join } from 'node:path';
import { logTail, spawnOwned } from '@thidua/engines';
import { sharedVariables, type World } from './processes.ts';

/** It may be ended at any moment: what it does can be done again. */
const GRACE_MS = 500;

/**
 * Runs a program of ours to its end. Its output goes to its log, or to our terminal.
 * Throws, with the last log lines, if it does not end with 0.
 */
export async function runOnce(
  world: World,
  options: {
    name: string;
    args: readonly string[];
    root: string;
    signal: AbortSignal;
    variables?: Record<string, string>;
    inTerminal?: boolean;
  },
): Promise<void> {
  const { name, args, root, signal, variables, inTerminal = false } = options;
  const logFile = inTerminal ? undefined : world.folder.logFile(name);
  const [entry = '', ...rest] = args;
  const owned = await spawnOwned({
    command: process.execPath,
    args: [join(root, entry), ...rest],
    env: { ...process.env, ...sharedVariables(world), ...variables },
    logFile,
    cwd: root,
  });
  const onAbort = () => void owned.stop(GRACE_MS);
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();
  const how = await owned.ended;
  signal.removeEventListener('abort', onAbort);
  if (how !== 'code 0')
    throw new Error([`${name} ended with ${how}`, ...(logFile ? logTail(logFile) : [])].join('\n  '));
}
