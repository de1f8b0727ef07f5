import { readdirSync, readFileSync } from 'node:fs';

/**
 * CPU time that a process has used so far, in nanoseconds: of all its threads that still live. Threads of a pool
 * live as long as their process, so the difference of two readings is what happened in between.
 */
export function cpuOf(pid: number): number {
  const folder = `/proc/${pid}/task`;
  return readdirSync(folder).reduce((sum, thread) => sum + onCpu(`${folder}/${thread}/schedstat`), 0);
}

function onCpu(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8').split(' ', 1)[0]);
  } catch {
    // It ended between the listing and the reading.
    return 0;
  }
}
