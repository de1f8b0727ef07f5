import type { Keeper } from './keeper.ts';

/** What is kept back for each later stage, so that a child that will not stop cannot use up its time. */
const RESERVE_MS = 1200;

/** Stops stage after stage within the budget in all: what is not done in its time is killed. */
export async function stopInOrder(
  keepers: readonly Keeper[],
  order: readonly (readonly string[])[],
  budgetMs: number,
): Promise<void> {
  const deadline = Date.now() + budgetMs;
  for (const [index, names] of order.entries()) {
    const graceMs = deadline - Date.now() - RESERVE_MS * (order.length - 1 - index);
    const stage = keepers.filter(({ name }) => names.includes(name));
    await Promise.all(stage.map((keeper) => keeper.stop(Math.max(graceMs, 0))));
  }
}
