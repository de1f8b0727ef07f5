import { readdirSync, readFileSync } from 'node:fs';
import { processStartTime } from '@thidua/engines';
import { eventually } from '@thidua/test-kit';

/** A living process, by what the kernel says of it. */
export interface LivingProcess {
  readonly pid: number;
  readonly command: string;
}

/**
 * Every living process that was started for a data folder. Asked of the kernel and not of the supervisor's own
 * book, so that nothing which the supervisor has lost sight of is missed: its variables are inherited by all.
 */
export function processesOf(dataDir: string): LivingProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const variables = readText(`/proc/${name}/environ`).split('\0');
      const isAlive = processStartTime(Number(name)) !== undefined;
      if (!isAlive || !variables.includes(`THIDUA_DATA_DIR=${dataDir}`)) return [];
      return [{ pid: Number(name), command: readText(`/proc/${name}/cmdline`).replaceAll('\0', ' ').trim() }];
    });
}

/** `kill -9` of all of them, also of those that are started meanwhile; resolves when none is left. */
export async function killAllOf(dataDir: string): Promise<void> {
  await eventually(async () => {
    const alive = processesOf(dataDir);
    for (const { pid } of alive) killIfAlive(pid);
    return alive.length === 0;
  });
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended between the look and the kill.
  }
}

/** Empty for what has just ended, and for what is not ours to read. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
