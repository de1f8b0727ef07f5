import type { Context } from '../context.ts';
import type { Plan } from '../plan/plan.ts';
import { inspectingKinds } from './inspecting-bodies.ts';
import type { InspectionFacts } from './inspection.commands.ts';
import type { InspectionContent } from './inspection.state.ts';

/** What the rules must know beside the aggregate. Both organizations must be known by now. */
export async function gatherFacts(
  { directory, clock }: Context,
  { organizationId, bodyId, inspectedOn }: InspectionContent,
  { issuerId, issuedFrom, closedOn }: Plan,
): Promise<InspectionFacts> {
  const [versions, inspectedPath] = await Promise.all([
    directory.versionsOf([organizationId, bodyId]),
    directory.pathOf(organizationId, inspectedOn),
  ]);
  return {
    plan: { issuerId, issuedFrom, closedOn },
    inspectedVersions: versions.get(organizationId) ?? [],
    inspectedPath,
    bodyVersions: versions.get(bodyId) ?? [],
    inspectingKinds: inspectingKinds(inspectedOn),
    today: clock.today(),
  };
}
