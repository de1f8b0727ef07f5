import { type LegalDay, reject, type Rejection, type Validity, versionOn } from '@thidua/domain-kit';

/** What an act on a plan must know of the plan. */
export interface ActedOn {
  readonly issuerId: string;
  /** The day of issue, or the earliest possible one; null if nothing bounds it. */
  readonly issuedFrom: LegalDay | null;
  readonly closedOn: LegalDay | null;
}

interface DatedAct {
  /** The day of the act, and the field of the input that tells it. */
  readonly day: LegalDay;
  readonly field: string;
  readonly plan: Pick<ActedOn, 'issuedFrom' | 'closedOn'>;
  readonly today: LegalDay;
}

/** A plan whose end is its last day, where nobody has closed it: what joins it does so by then. */
export const untilItsEnd = (
  plan: Pick<ActedOn, 'issuedFrom' | 'closedOn'> & {
    readonly period: { readonly to: LegalDay | null } | null;
  },
): Pick<ActedOn, 'issuedFrom' | 'closedOn'> => ({
  issuedFrom: plan.issuedFrom,
  closedOn: plan.closedOn ?? plan.period?.to ?? null,
});

/** An act on a plan is dated while the plan runs, and not in the future. */
export function checkActDay({ day, field, plan, today }: DatedAct): Rejection | null {
  const path = [field];
  if (day > today) return reject('ACT_IN_THE_FUTURE', { path, params: { day } });
  if (plan.issuedFrom !== null && day < plan.issuedFrom)
    return reject('ACT_BEFORE_PLAN', { path, params: { day, planDay: plan.issuedFrom } });
  if (plan.closedOn !== null && day > plan.closedOn)
    return reject('PLAN_CLOSED', { path: ['campaignId'], params: { day: plan.closedOn } });
  return null;
}

/** An organization that an act names, with its dated versions, and where the input names it. */
export interface NamedOrganization {
  readonly id: string;
  readonly versions: readonly Validity[];
  readonly path: readonly string[];
}

/** Every organization that an act names was in force on its day. */
export function checkInForce(organizations: readonly NamedOrganization[], day: LegalDay): Rejection | null {
  const missing = organizations.find(({ versions }) => !versionOn(versions, day));
  if (!missing) return null;
  const { id, path } = missing;
  return reject('ACT_ORGANIZATION_NOT_IN_FORCE', { path, params: { id, day } });
}
