const FIRST_MS = 200;
const LONGEST_MS = 10_000;
const STEADY_MS = 30_000;

/** How long to wait before a child is started again: doubled each time, from anew once it has been up for 30 s. */
export function backOff(previousMs: number | undefined, upMs: number): number {
  if (previousMs === undefined || upMs >= STEADY_MS) return FIRST_MS;
  return Math.min(previousMs * 2, LONGEST_MS);
}
