import type { PlanLink } from '@thidua/campaign-directory';

/** All that carries out one of these plans directly. */
export type CarriedOutBy = (plans: readonly string[]) => Promise<readonly PlanLink[]>;

/** Every document that descends from a plan, through any number of others; each once. */
export async function descendingFrom(plan: string, carriedOutBy: CarriedOutBy): Promise<PlanLink[]> {
  const found = new Map<string, PlanLink>();
  for (let above: readonly string[] = [plan]; above.length > 0;) {
    const below = (await carriedOutBy(above)).filter(({ id }) => !found.has(id) && id !== plan);
    for (const each of below) found.set(each.id, each);
    above = [...new Set(below.map(({ id }) => id))];
  }
  return [...found.values()];
}

/**
 * The same seen from below: of these documents, those that descend from a plan. `above` are all plans that they carry
 * out, however far up.
 */
export function descendingAmong(
  documents: readonly PlanLink[],
  above: ReadonlyMap<string, string | null>,
  plan: string,
): PlanLink[] {
  return documents.filter(({ id, parent }) => {
    const seen = new Set([id]);
    for (let at = parent; at !== null && !seen.has(at); at = above.get(at) ?? null) {
      if (at === plan) return true;
      seen.add(at);
    }
    return false;
  });
}
