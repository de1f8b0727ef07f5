import type { Context } from '../context.ts';
import type { Plan } from '../plan/plan.ts';
import type { InspectionFacts } from './inspection.commands.ts';
import type { InspectionContent } from './inspection.state.ts';

/** What the rules must know beside the aggregate. Both organizations must be known by now. */
export async function gatherFacts(
  { directory, clock }: Context,
  { organizationId, councilId }: InspectionContent,
  { issuerId, issuedFrom, closedOn }: Plan,
): Promise<InspectionFacts> {
  const versions = await directory.versionsOf([organizationId, councilId]);
  return {
    plan: { issuerId, issuedFrom, closedOn },
    inspectedVersions: versions.get(organizationId) ?? [],
    councilVersions: versions.get(councilId) ?? [],
    today: clock.today(),
  };
}
