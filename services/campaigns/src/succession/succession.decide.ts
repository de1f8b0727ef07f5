import { type Decision, reject } from '@thidua/domain-kit';
import type { CampaignEvent } from '../campaign/campaign.events.ts';
import type { CampaignState } from '../campaign/campaign.state.ts';
import { checkDivision } from './rules/check-division.ts';
import { checkEnd } from './rules/check-end.ts';
import { checkHeirs } from './rules/check-heirs.ts';
import { checkTransferDay } from './rules/check-transfer-day.ts';
import type { TransferCampaign } from './succession.commands.ts';
import { type Custodian, custodianListOf, custodiansAfter, type Heir, transfersOf } from './transfer.ts';

/** What an organization that has ended held of an open plan goes to its successors, as a person divided it. */
export function transferCampaign(
  { data }: TransferCampaign,
  state: CampaignState | undefined,
): Decision<CampaignEvent> {
  const { facts, heirs: wished, ...act } = data;
  const campaign = { path: ['campaignId'], params: { id: data.id } };
  if (!state || state.status === 'DRAFT') return reject('PLAN_NOT_IN_FORCE', campaign);
  if (state.status === 'CLOSED') return reject('CAMPAIGN_CLOSED', campaign);
  const before = custodianListOf(state);
  const from = before.find(({ organizationId }) => organizationId === data.fromId);
  if (!from) return reject('NOT_A_CUSTODIAN', { path: ['fromId'], params: { id: data.fromId } });
  const refused =
    checkEnd(data, facts) ??
    checkTransferDay(data, transfersOf(state), facts) ??
    checkHeirs(wished, facts, data.effectiveOn) ??
    checkDivision(wished, from);
  if (refused) return refused;

  const heirs = wished.map((heir): Heir => ({ ...heir, taskOrders: heir.taskOrders ?? from.taskOrders }));
  const custodians = custodiansAfter(before, data.fromId, heirs) as [Custodian, ...Custodian[]];
  return [{ type: 'CampaignTransferred', data: { ...act, heirs, custodians } }];
}
