import type { Rejection } from '@thidua/domain-kit';
import { step, type WriteContext } from '@thidua/event-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import { ensureKnown } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import { campaignAggregate } from './campaign.aggregate.ts';
import type { CampaignCommand } from './campaign.commands.ts';
import type { CampaignContent } from './campaign.content.ts';
import { decideCampaign } from './campaign.decide.ts';
import { campaignRefusals } from './campaign.refusals.ts';
import type { CampaignState } from './campaign.state.ts';
import { namedOrganizations } from './named-organizations.ts';

type Code = keyof typeof campaignRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(campaignRefusals, rejection as Rejection<Code>);

/**
 * Runs a command on one campaign; gives the campaign that it led to, or why it was refused. `makeCommand` gathers
 * the facts: it runs again where a rival was faster.
 */
export async function carryOut(
  { writer, campaigns }: Context,
  id: string,
  makeCommand: () => Promise<CampaignCommand>,
  write: WriteContext,
): Promise<CampaignState | Rejection> {
  const steps = async () => {
    const command = await makeCommand();
    return [step(campaignAggregate, id, (state) => decideCampaign(command, state))];
  };
  const outcome = await writer.execute(steps, write);
  if (!outcome.accepted) return outcome.rejection;
  const [state] = await campaigns.stored(outcome.ids);
  if (!state) throw new Error(`written and not found: ${outcome.ids.join(', ')}`);
  return state;
}

/** Every organization that a content names must be known. */
export const ensureOrganizationsKnown = (context: Context, content: CampaignContent) =>
  ensureKnown(context, namedOrganizations(content));
