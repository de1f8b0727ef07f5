import { type Decision, firstRejection, reject } from '@thidua/domain-kit';
import { transferCampaign } from '../succession/succession.decide.ts';
import type {
  CampaignCommand,
  DraftCampaign,
  IssueCampaign,
  TranscribeCampaign,
} from './campaign.commands.ts';
import type { CampaignEvent } from './campaign.events.ts';
import type { CampaignState } from './campaign.state.ts';
import { closeCampaign, launchCampaign } from './campaign.course.ts';
import { checkContent } from './rules/check-content.ts';
import { checkDates, type IssueDay } from './rules/check-dates.ts';
import { checkDemands } from './rules/check-demands.ts';
import { checkDuties } from './rules/check-duties.ts';
import { checkIssuer } from './rules/check-issuer.ts';
import { checkNumber, checkNumberForm } from './rules/check-number.ts';

/** The rules of the campaign aggregate: (command, state) → events, or the first thing that stands against it. */
export function decideCampaign(
  command: CampaignCommand,
  state: CampaignState | undefined,
): Decision<CampaignEvent> {
  switch (command.type) {
    case 'DraftCampaign':
      return draftCampaign(command, state);
    case 'IssueCampaign':
      return issueCampaign(command, state);
    case 'TranscribeCampaign':
      return transcribeCampaign(command, state);
    case 'LaunchCampaign':
      return launchCampaign(command, state);
    case 'TransferCampaign':
      return transferCampaign(command, state);
    case 'CloseCampaign':
      return closeCampaign(command, state);
  }
}

function draftCampaign({ data }: DraftCampaign, state: CampaignState | undefined): Decision<CampaignEvent> {
  if (state) return reject('CAMPAIGN_EXISTS', { params: { id: state.id } });
  const { id, content, facts } = data;
  return (
    firstRejection(checkIssuer(content, { on: facts.today }, facts), checkContent(content, facts)) ?? [
      { type: 'CampaignDrafted', data: { id, content } },
    ]
  );
}

function issueCampaign({ data }: IssueCampaign, state: CampaignState | undefined): Decision<CampaignEvent> {
  const { id, documentNumber, issuedOn, signature, facts } = data;
  const draft = { path: ['campaignId'], params: { id } };
  if (!state) return reject('CAMPAIGN_UNKNOWN', draft);
  if (state.status !== 'DRAFT') return reject('CAMPAIGN_NOT_A_DRAFT', draft);
  const { content } = state;
  const day: IssueDay = { on: issuedOn };
  return (
    firstRejection(
      checkIssuer(content, day, facts),
      checkNumberForm(documentNumber, content),
      checkNumber(documentNumber, id, facts),
      checkDates(content, day, facts),
      checkDuties(content),
      checkDemands(content, facts),
    ) ?? [{ type: 'CampaignIssued', data: { id, documentNumber, issuedOn, signature, content } }]
  );
}

function transcribeCampaign(
  { data }: TranscribeCampaign,
  state: CampaignState | undefined,
): Decision<CampaignEvent> {
  if (state) return reject('CAMPAIGN_EXISTS', { params: { id: state.id } });
  const { facts, ...event } = data;
  const { id, content, documentNumber, issuedOn, issuedBetween } = event;
  if (issuedOn === null && (issuedBetween?.from ?? issuedBetween?.to ?? null) === null)
    return reject('ISSUE_DAY_OR_BOUNDS_NEEDED', { path: ['issuedBetween'] });
  const day: IssueDay =
    issuedOn === null ? { between: issuedBetween ?? { from: null, to: null } } : { on: issuedOn };
  return (
    firstRejection(
      checkIssuer(content, day, facts),
      checkContent(content, facts),
      documentNumber === null ? null : checkNumber(documentNumber, id, facts),
      checkDates(content, day, facts),
    ) ?? [{ type: 'CampaignTranscribed', data: event }]
  );
}
