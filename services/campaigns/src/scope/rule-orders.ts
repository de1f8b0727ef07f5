import type { Directory } from '@thidua/directory-kit';
import type { LegalDay } from '@thidua/domain-kit';
import { fewOrganizations } from '../coverage/few-organizations.ts';
import { scopeMembers } from '../coverage/scope-members.ts';
import type { UnitRecords } from '../plan-checker/unit-records.ts';
import type { ScopeRule } from '../plan/plan-terms.ts';

/** Where is asked who stands where, and who took over whom. */
export interface Surroundings {
  readonly directory: Directory;
  readonly units: UnitRecords;
}

interface Scope {
  readonly issuerId: string;
  readonly rules: readonly ScopeRule[];
}

interface Acting {
  readonly organizationId: string;
  /** The day of the act: units that went into it whole by then, it acts for as well. */
  readonly day: LegalDay;
  /** The day whose tree tells who is in scope. */
  readonly countedOn: LegalDay;
}

/**
 * The rules of a scope, 1-based, that order this organization to act, or a unit whose whole it took over. Whom a rule
 * means, coverage says: here it is asked about one organization, and sees no more of the tree than that.
 */
export async function ruleOrdersOf(
  { directory, units }: Surroundings,
  { issuerId, rules }: Scope,
  { organizationId, day, countedOn }: Acting,
): Promise<number[]> {
  const ids = await withWholePredecessors(organizationId, day, units);
  const few = await fewOrganizations(directory, ids);
  const members = await scopeMembers({ directory: few, units }, { issuerId, rules }, countedOn);
  const own = members.filter(({ id }) => ids.includes(id));
  return [...new Set(own.flatMap(({ ruleOrders }) => ruleOrders))].toSorted((a, b) => a - b);
}

/** It, and all units that by that day had gone into it whole, step by step. */
async function withWholePredecessors(
  id: string,
  until: LegalDay,
  units: Surroundings['units'],
): Promise<string[]> {
  const all = new Set([id]);
  for (let asked = [id]; asked.length > 0;) {
    const found = await units.byIds(asked);
    const before = found.flatMap(({ wholePredecessors }) =>
      wholePredecessors.filter(({ on }) => on !== null && on <= until),
    );
    asked = [...new Set(before.map((each) => each.id))].filter((each) => !all.has(each));
    for (const each of asked) all.add(each);
  }
  return [...all];
}
