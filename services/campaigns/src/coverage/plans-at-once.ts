import { Fault } from '@thidua/domain-kit';

/**
 * Of how many plans one request may ask coverage or obligations. Each is computed when it is asked for, at worst from
 * some 3,300 communes and all that they sent. A page of the usual size is within it; a hundred plans, which anybody may
 * ask for in one line, would hold up everybody else.
 */
const plansAtOnce = 25;

/** Counts the different plans that a request asks about. Throws Fault TOO_MUCH_AT_ONCE for one too many. */
export function countPlans(): (id: string) => void {
  const asked = new Set<string>();
  return (id) => {
    if (!asked.has(id) && asked.size === plansAtOnce)
      throw new Fault('TOO_MUCH_AT_ONCE', { retryable: false });
    asked.add(id);
  };
}
