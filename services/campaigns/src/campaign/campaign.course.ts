import { type Decision, type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import { checkInForce } from '../acts-on-plans/check-act-day.ts';
import type { CloseCampaign, LaunchCampaign } from './campaign.commands.ts';
import type { CampaignEvent } from './campaign.events.ts';
import { type CampaignState, issuerDay, type PublicCampaign } from './campaign.state.ts';

/** A plan in force is launched once, on or after its day. */
export function launchCampaign(
  { data }: LaunchCampaign,
  state: CampaignState | undefined,
): Decision<CampaignEvent> {
  const { today, holder, ...event } = data;
  const campaign = notClosed(event.id, state);
  if ('code' in campaign) return campaign;
  if (campaign.status === 'LAUNCHED') return reject('CAMPAIGN_LAUNCHED', at(event.id));
  return (
    checkDay('launchedOn', event.launchedOn, campaign, today) ??
    checkInForce([holder], event.launchedOn) ?? [{ type: 'CampaignLaunched', data: event }]
  );
}

/** It ends on a day that the plan allows: its last one or later, or the day of the event that it ends with. */
export function closeCampaign(
  { data }: CloseCampaign,
  state: CampaignState | undefined,
): Decision<CampaignEvent> {
  const { today, holder, ...event } = data;
  const campaign = notClosed(event.id, state);
  if ('code' in campaign) return campaign;
  const { period } = campaign.content;
  if (period?.endsWith && event.endedWith === null)
    return reject('ENDING_EVENT_NEEDED', { path: ['endedWith'], params: { event: period.endsWith } });
  if (!period?.endsWith && period?.to && event.closedOn < period.to)
    return reject('CLOSED_BEFORE_END', {
      path: ['closedOn'],
      params: { day: event.closedOn, last: period.to },
    });
  return (
    checkDay('closedOn', event.closedOn, campaign, today) ??
    checkInForce([holder], event.closedOn) ?? [{ type: 'CampaignClosed', data: event }]
  );
}

/** A plan in force whose end has not come. */
function notClosed(id: string, state: CampaignState | undefined): PublicCampaign | Rejection {
  if (!state || state.status === 'DRAFT') return reject('PLAN_NOT_IN_FORCE', at(id));
  if (state.status === 'CLOSED') return reject('CAMPAIGN_CLOSED', at(id));
  return state;
}

/** Nothing happens to a plan before it is issued and launched, or in the future. */
function checkDay(field: string, day: LegalDay, campaign: PublicCampaign, today: LegalDay): Rejection | null {
  if (day > today) return reject('DAY_IN_THE_FUTURE', { path: [field], params: { day } });
  const issued = issuerDay(campaign);
  const launched = campaign.status === 'LAUNCHED' ? campaign.launch?.launchedOn : undefined;
  const first = [issued, launched ?? null].reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b));
  if (!first || day >= first) return null;
  return reject('DAY_BEFORE_PLAN', { path: [field], params: { day, planDay: first } });
}

const at = (id: string) => ({ path: ['campaignId'], params: { id } });
