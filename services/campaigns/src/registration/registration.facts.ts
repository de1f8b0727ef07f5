import type { Context } from '../context.ts';
import type { Plan } from '../plan/plan.ts';
import type { RegistrationFacts, UnitFacts } from './registration.commands.ts';
import type { RegistrationContent } from './registration.content.ts';

/** What registering must know besides the aggregate. The unit must be known by now. */
export async function gatherFacts(
  context: Context,
  content: Pick<RegistrationContent, 'organizationId' | 'campaignId'>,
  plan: Plan,
): Promise<RegistrationFacts> {
  const [unit, holder] = await Promise.all([
    gatherUnitFacts(context, content.organizationId),
    context.registrations.holderOf(content),
  ]);
  return { ...unit, plan, holder };
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
