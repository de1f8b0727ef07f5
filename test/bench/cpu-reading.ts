import { cpuOf } from './cpu-of.ts';
import type { Suite } from './contender.ts';

/** By what processes are called. */
export type ByProcess = Readonly<Record<string, number>>;

/** Runs `work`; microseconds of CPU that the processes used meanwhile, and milliseconds that it took. */
export async function cpuDuring(
  processes: Suite['processes'],
  work: () => Promise<unknown>,
): Promise<{ readonly cpu: ByProcess; readonly ms: number }> {
  const before = readAll(processes);
  const from = performance.now();
  await work();
  const ms = performance.now() - from;
  const after = readAll(processes);
  return { cpu: mapValues(after, (value, name) => (value - (before[name] ?? 0)) / 1000), ms };
}

export const mapValues = (values: ByProcess, change: (value: number, name: string) => number): ByProcess =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]));

const readAll = (processes: Suite['processes']): ByProcess =>
  Object.fromEntries(
    Object.entries(processes).map(([name, pids]) => [name, pids.reduce((sum, pid) => sum + cpuOf(pid), 0)]),
  );
