import type { OrganizationOnDay } from '@thidua/directory-kit';
import type { LegalDay } from '@thidua/domain-kit';
import { concerns } from './covered-plan.ts';
import type { Duty, ScopeRule } from '../plan/plan-terms.ts';
import type { Member } from './member.ts';

/** Whose plan it is, whom it orders to act and what they have to send. */
export interface IssuedTerms {
  readonly issuerId: string;
  readonly rules: readonly ScopeRule[];
  readonly duties: readonly Duty[];
}

/**
 * By when a unit that is reached through the cascade must have its document: as the plan itself says, if a rule of it
 * names the unit; else as the first of the plans says that carry it out, are of a unit above, and name it. Null where
 * none of them says it.
 */
export function dueThroughCascade(
  member: Member,
  plan: IssuedTerms,
  below: ReadonlyMap<string, readonly IssuedTerms[]>,
  tree: ReadonlyMap<string, OrganizationOnDay>,
): LegalDay | null {
  const own = dueIn(plan, member);
  if (own !== null) return own;
  const days: LegalDay[] = [];
  for (
    let above = tree.get(member.id)?.parent ?? null;
    above !== null;
    above = tree.get(above)?.parent ?? null
  )
    for (const each of below.get(above) ?? []) {
      const due = dueIn(each, member);
      if (due !== null) days.push(due);
    }
  return days.toSorted()[0] ?? null;
}

/** The first deadline for the document of a unit below the issuer, in a plan that orders it to act. */
function dueIn({ rules, duties }: IssuedTerms, { id, level }: Member): LegalDay | null {
  const orders = rules.flatMap(({ mustAct, organizationIds, levels }, index) =>
    mustAct && (organizationIds.includes(id) || (level !== null && levels.includes(level)))
      ? [index + 1]
      : [],
  );
  if (orders.length === 0) return null;
  const days = duties
    .filter((duty) => duty.kind === 'IMPLEMENTING_DOCUMENT' && concerns(duty, orders))
    .map(({ due }) => due)
    .filter((due) => due !== null);
  return days.toSorted()[0] ?? null;
}
