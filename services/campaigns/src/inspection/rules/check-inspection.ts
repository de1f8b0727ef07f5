import { reject, type Rejection, versionOn } from '@thidua/domain-kit';
import { checkActDay, checkInForce } from '../../acts-on-plans/check-act-day.ts';
import type { InspectionFacts } from '../inspection.commands.ts';
import { type InspectionContent, unitOf } from '../inspection.state.ts';

/**
 * A body that inspects visits what stands below its unit, under a plan of inspections; all three were there on the day,
 * and so was the campaign.
 */
export function checkInspection(content: InspectionContent, facts: InspectionFacts): Rejection | null {
  const { inspectedOn: day, organizationId, bodyId } = content;
  const { plan, today, inspectedVersions, bodyVersions } = facts;
  const named = [
    { id: organizationId, versions: inspectedVersions, path: ['organizationId'] },
    { id: bodyId, versions: bodyVersions, path: ['bodyId'] },
  ];
  return (
    checkInspectionPlan(content) ??
    checkActDay({ day, field: 'inspectedOn', plan, today }) ??
    checkInForce(named, day) ??
    checkBody(content, facts) ??
    checkArea(content, facts)
  );
}

function checkInspectionPlan({
  planNumber,
  planIssuedOn,
  inspectedOn: day,
}: InspectionContent): Rejection | null {
  if (planNumber === null && planIssuedOn === null)
    return reject('INSPECTION_PLAN_NEEDED', { path: ['planNumber'] });
  if (planIssuedOn === null || planIssuedOn <= day) return null;
  return reject('INSPECTED_BEFORE_PLAN', { path: ['inspectedOn'], params: { day, planDay: planIssuedOn } });
}

function checkBody(
  { bodyId: id, inspectedOn: day }: InspectionContent,
  { bodyVersions, inspectingKinds }: InspectionFacts,
): Rejection | null {
  const kind = versionOn(bodyVersions, day)?.kind;
  if (kind !== undefined && inspectingKinds.includes(kind)) return null;
  return reject('BODY_DOES_NOT_INSPECT', { path: ['bodyId'], params: { id, day } });
}

function checkArea(
  { organizationId: id, bodyId, inspectedOn: day }: InspectionContent,
  { inspectedPath }: InspectionFacts,
): Rejection | null {
  const unit = unitOf(bodyId);
  if (inspectedPath.includes(unit)) return null;
  return reject('INSPECTED_OUTSIDE_AREA', { path: ['organizationId'], params: { id, day, unit } });
}
