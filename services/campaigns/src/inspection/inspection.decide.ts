import { type Decision, reject } from '@thidua/domain-kit';
import type { RecordInspection } from './inspection.commands.ts';
import type { InspectionEvent } from './inspection.events.ts';
import type { InspectionState } from './inspection.state.ts';
import { checkInspection } from './rules/check-inspection.ts';

/** The rules of the inspection aggregate: (command, state) → events, or the first thing that stands against it. */
export function decideInspection(
  { data: { id, content, entry, facts } }: RecordInspection,
  state: InspectionState | undefined,
): Decision<InspectionEvent> {
  if (state) return reject('INSPECTION_EXISTS', { params: { id } });
  const { issuerId } = facts.plan;
  return (
    checkInspection(content, facts) ?? [
      { type: 'InspectionRecorded', data: { id, content, issuerId, entry } },
    ]
  );
}
