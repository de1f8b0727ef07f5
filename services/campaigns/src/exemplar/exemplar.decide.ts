import { type Decision, reject } from '@thidua/domain-kit';
import { checkInForce, type NamedOrganization } from '../acts-on-plans/check-act-day.ts';
import type {
  AdvanceFacts,
  ExemplarCommand,
  Lives,
  NominateExemplar,
  WantedNomination,
} from './exemplar.commands.ts';
import type { ReachedStage } from './exemplar.content.ts';
import type { ExemplarEvent } from './exemplar.events.ts';
import { type ExemplarState, reached } from './exemplar.state.ts';
import { checkDay } from './rules/check-day.ts';
import { checkEarlier } from './rules/check-earlier.ts';
import { checkMinute } from './rules/check-minute.ts';
import { checkNameless } from './rules/check-nameless.ts';
import { checkPlaces } from './rules/check-places.ts';
import { checkPlan } from './rules/check-plan.ts';
import { checkStage } from './rules/check-stage.ts';

/** The rules of the exemplar aggregate: (command, state) → events, or the first thing that stands against it. */
export function decideExemplar(
  command: ExemplarCommand,
  state: ExemplarState | undefined,
): Decision<ExemplarEvent> {
  const { id } = command.data;
  if (command.type === 'NominateExemplar')
    return state ? reject('EXEMPLAR_EXISTS', { params: { id } }) : nominate(command);
  if (!state) return reject('EXEMPLAR_UNKNOWN', { path: ['exemplarId'], params: { id } });
  if (state.withdrawal)
    return reject('EXEMPLAR_WITHDRAWN', {
      path: ['exemplarId'],
      params: { day: state.withdrawal.withdrawnOn },
    });
  return change(command, state);
}

function nominate({ data }: NominateExemplar): Decision<ExemplarEvent> {
  const { id, content, entry, facts } = data;
  const { minute, nominatedOn } = content;
  const refused =
    checkPlan(data) ??
    checkInForce(organizationsOf(content, facts.lives), nominatedOn) ??
    checkMinute(content, facts) ??
    checkEarlier(content, facts) ??
    checkNameless(content, facts);
  if (refused) return refused;
  // The check of the minute has found it.
  if (!minute) throw new Error(`nominated without a minute: ${id}`);
  return [{ type: 'ExemplarNominated', data: { id, content: { ...content, minute }, entry } }];
}

/** Who nominates exists on the day, and so does the organization that is put forward. */
function organizationsOf({ organizationId, subject }: WantedNomination, lives: Lives): NamedOrganization[] {
  const named = (id: string, ...path: string[]) => ({ id, versions: lives.get(id) ?? [], path });
  return [
    named(organizationId, 'organizationId'),
    ...(subject.kind === 'ORGANIZATION' ? [named(subject.organizationId, 'subject', 'organizationId')] : []),
  ];
}

/** Whoever goes on with it exists on the day. */
const advancing = ({ organizationId: id }: ReachedStage, { lives }: AdvanceFacts): NamedOrganization => ({
  ...{ id, versions: lives.get(id) ?? [], path: ['organizationId'] },
});

function change(
  command: Exclude<ExemplarCommand, { type: 'NominateExemplar' }>,
  state: ExemplarState,
): Decision<ExemplarEvent> {
  const { id, content } = state;
  const earliest = reached(state).day;
  if (command.type === 'AdvanceExemplar') {
    const { reached: next, facts } = command.data;
    const when = { day: next.day, field: 'day', earliest, today: facts.today };
    const refused =
      checkStage(next.stage, reached(state).stage) ??
      checkDay(when) ??
      checkInForce([advancing(next, facts)], next.day) ??
      checkPlaces(next, state, facts) ??
      checkNameless(next, facts);
    return refused ?? [{ type: 'ExemplarAdvanced', data: { id, reached: next } }];
  }
  const { withdrawal, facts } = command.data;
  const when = { day: withdrawal.withdrawnOn, field: 'withdrawnOn', earliest, today: facts.today };
  const refused = checkDay(when) ?? checkNameless(withdrawal, facts);
  const { campaignId, organizationId, nominatedOn } = content;
  const data = { id, campaignId, organizationId, nominatedOn, ...withdrawal };
  return refused ?? [{ type: 'ExemplarWithdrawn', data }];
}
