import type { Context } from '../context.ts';
import type { Plan } from '../plan/plan.ts';
import type { RegistrationFacts, UnitFacts } from './registration.commands.ts';
import { dutiesOfUnit } from '../scope/duties-of-unit.ts';
import type { RegistrationContent } from './registration.content.ts';

/** What registering must know besides the aggregate. The unit must be known by now. */
export async function gatherFacts(
  context: Context,
  content: Pick<RegistrationContent, 'organizationId' | 'campaignId' | 'registeredOn'>,
  plan: Plan,
): Promise<RegistrationFacts> {
  const { organizationId, registeredOn: day } = content;
  const [unit, duties, holder] = await Promise.all([
    gatherUnitFacts(context, organizationId),
    dutiesOfUnit(context, plan, { organizationId, kind: 'REGISTRATION', day }),
    context.registrations.holderOf(content),
  ]);
  return { ...unit, plan, duties, holder };
}

/** What reporting must know besides the aggregate. */
export async function gatherUnitFacts(
  { directory, clock }: Context,
  organizationId: string,
): Promise<UnitFacts> {
  const organization = await directory.organization(organizationId);
  if (!organization) throw new Error(`organization not known: ${organizationId}`);
  return { versions: organization.versions, today: clock.today() };
}
