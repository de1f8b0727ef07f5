import type { Rejection } from '@thidua/domain-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import { carryOutOn, ensureKnown } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import { campaignAggregate } from './campaign.aggregate.ts';
import type { CampaignContent } from './campaign.content.ts';
import { decideCampaign } from './campaign.decide.ts';
import { campaignRefusals } from './campaign.refusals.ts';
import { namedOrganizations } from './named-organizations.ts';

type Code = keyof typeof campaignRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(campaignRefusals, rejection as Rejection<Code>);

/** Runs a command on one campaign; gives the campaign that it led to, or why it was refused. */
export const carryOut = carryOutOn(
  campaignAggregate,
  decideCampaign,
  async ({ campaigns }: Context, id) => (await campaigns.stored([id]))[0] ?? null,
);

/** Every organization that a content names must be known. */
export const ensureOrganizationsKnown = (context: Context, content: CampaignContent) =>
  ensureKnown(context, namedOrganizations(content));
