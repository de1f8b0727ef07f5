import { reject, type Rejection, versionOn } from '@thidua/domain-kit';
import { checkActDay, checkInForce } from '../../acts-on-plans/check-act-day.ts';
import type { InspectionFacts } from '../inspection.commands.ts';
import type { InspectionContent } from '../inspection.state.ts';

/** As the directory names the kind of organization whose members inspect. */
const councilKind = 'hoi-dong-thi-dua-khen-thuong';

/** A council inspects a unit under a plan of inspections; all three were there on the day, and so was the campaign. */
export function checkInspection(content: InspectionContent, facts: InspectionFacts): Rejection | null {
  const { inspectedOn: day, organizationId, councilId } = content;
  const { plan, today, inspectedVersions, councilVersions } = facts;
  const named = [
    { id: organizationId, versions: inspectedVersions, path: ['organizationId'] },
    { id: councilId, versions: councilVersions, path: ['councilId'] },
  ];
  return (
    checkInspectionPlan(content) ??
    checkActDay({ day, field: 'inspectedOn', plan, today }) ??
    checkInForce(named, day) ??
    checkCouncil(content, facts)
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

function checkCouncil(
  { councilId: id, inspectedOn }: InspectionContent,
  { councilVersions }: InspectionFacts,
): Rejection | null {
  const kind = versionOn(councilVersions, inspectedOn)?.kind;
  return kind === councilKind ? null : reject('NOT_A_COUNCIL', { path: ['councilId'], params: { id } });
}
