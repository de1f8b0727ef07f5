import { type Decision, firstRejection, reject } from '@thidua/domain-kit';
import { checkInForce } from '../acts-on-plans/check-act-day.ts';
import type { RegisterForCampaign, RegistrationCommand, ReportProgress } from './registration.commands.ts';
import type { RegistrationEvent } from './registration.events.ts';
import type { Due, RegistrationState } from './registration.state.ts';
import { resolveTargets } from './resolve-targets.ts';
import { checkDemands } from './rules/check-demands.ts';
import { checkMovements } from './rules/check-movements.ts';
import { checkPlan } from './rules/check-plan.ts';
import { checkReportDay } from './rules/check-report-day.ts';
import { checkReportedTargets } from './rules/check-reported-targets.ts';
import { checkReportedWorks } from './rules/check-reported-works.ts';
import { checkSingle } from './rules/check-single.ts';
import { checkTargets } from './rules/check-targets.ts';
import { checkWorks } from './rules/check-works.ts';

/** The rules of the registration aggregate: (command, state) → events, or the first thing that stands against it. */
export function decideRegistration(
  command: RegistrationCommand,
  state: RegistrationState | undefined,
): Decision<RegistrationEvent> {
  switch (command.type) {
    case 'RegisterForCampaign':
      return registerForCampaign(command);
    case 'ReportProgress':
      return reportProgress(command, state);
  }
}

/** Its id is new, so there is no state yet: that the unit registers once, the facts tell. */
function registerForCampaign({ data }: RegisterForCampaign): Decision<RegistrationEvent> {
  const { id, entry, content: wish, facts } = data;
  const unit = { id: wish.organizationId, versions: facts.versions, path: ['organizationId'] };
  const content = { ...wish, targets: resolveTargets(wish.targets, facts.plan) };
  return (
    firstRejection(
      checkSingle(facts),
      checkPlan(wish, entry, facts),
      checkInForce([unit], wish.registeredOn),
      checkMovements(wish, facts.plan),
      checkTargets(wish, facts.plan),
      checkWorks(wish),
      checkDemands(content, facts.plan),
    ) ?? [{ type: 'RegisteredForCampaign', data: { id, entry, content, due: dueOf(facts.duties) } }]
  );
}

function reportProgress(
  { data }: ReportProgress,
  state: RegistrationState | undefined,
): Decision<RegistrationEvent> {
  const { id, progress, facts } = data;
  if (!state) return reject('REGISTRATION_UNKNOWN', { path: ['registrationId'], params: { id } });
  const reporter = { id: progress.reporterId, versions: facts.versions, path: ['reporterId'] };
  return (
    firstRejection(
      checkReportDay(progress, state, facts),
      checkInForce([reporter], progress.asOf),
      checkReportedTargets(progress, state),
      checkReportedWorks(progress, state),
    ) ?? [{ type: 'ProgressReported', data: { id, progress } }]
  );
}

/** A unit may belong to several groups, of which each has another day. */
function dueOf(duties: RegisterForCampaign['data']['facts']['duties']): Due | null {
  const days = duties.flatMap(({ due }) => due ?? []).toSorted();
  const [earliest] = days;
  const latest = days.at(-1);
  return earliest === undefined || latest === undefined ? null : { earliest, latest };
}
