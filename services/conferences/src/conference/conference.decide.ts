import { type Decision, firstRejection, reject, type Rejection } from '@thidua/domain-kit';
import type { ConferenceCommand, PlanConference, TranscribeConference } from './conference.commands.ts';
import type { ConferenceEvent } from './conference.events.ts';
import type { ConferenceState } from './conference.state.ts';
import { checkAgenda } from './rules/check-agenda.ts';
import { checkBudget } from './rules/check-budget.ts';
import { checkComposition } from './rules/check-composition.ts';
import { checkHost } from './rules/check-host.ts';
import { checkOrdinal } from './rules/check-ordinal.ts';
import { checkTerm } from './rules/check-term.ts';
import { checkTime } from './rules/check-time.ts';

/** The rules of the conference: (command, state) → events, or the first thing that stands against it. */
export function decideConference(
  command: ConferenceCommand,
  state: ConferenceState | undefined,
): Decision<ConferenceEvent> {
  switch (command.type) {
    case 'TranscribeConference':
      return transcribeConference(command, state);
    case 'PlanConference':
      return planConference(command, state);
  }
}

function transcribeConference(
  { data }: TranscribeConference,
  state: ConferenceState | undefined,
): Decision<ConferenceEvent> {
  const refusal = checkEntering(data, state);
  return refusal ?? [{ type: 'ConferenceTranscribed', data: entered(data) }];
}

function planConference(
  { data }: PlanConference,
  state: ConferenceState | undefined,
): Decision<ConferenceEvent> {
  const { campaignId } = data.content;
  if (data.facts.plan.origin !== 'ISSUED')
    return reject('PLAN_IS_TRANSCRIBED', { path: ['content', 'campaignId'], params: { id: campaignId } });
  const refusal = checkEntering(data, state);
  return refusal ?? [{ type: 'ConferencePlanned', data: entered(data) }];
}

type Entering = ConferenceCommand['data'];

const entered = ({ id, content, facts }: Entering) => ({ id, hostAsOf: facts.plan.issuedFrom, content });

function checkEntering(
  { id, content, facts }: Entering,
  state: ConferenceState | undefined,
): Rejection | null {
  if (state) return reject('CONFERENCE_EXISTS', { path: ['id'], params: { id } });
  if (!facts.isKnownSeries)
    return reject('SERIES_UNKNOWN', { path: ['content', 'series'], params: { series: content.series } });
  return firstRejection(
    checkHost(content, facts),
    checkTerm(content, facts),
    checkOrdinal(content, facts),
    checkTime(content, facts),
    checkComposition(content),
    checkAgenda(content),
    checkBudget(content),
  );
}
