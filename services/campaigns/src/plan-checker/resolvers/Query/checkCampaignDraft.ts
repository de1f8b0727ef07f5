import { parseInput, toRefusal } from '@thidua/federation-kit';
import { ensureKnown, requirePerson } from '@thidua/service-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { campaignRefusals } from '../../../campaign/campaign.refusals.ts';
import { checkInContext } from '../../check-in-context.ts';
import { draft } from '../../plan-of-campaign.ts';
import { checkCampaignDraftInput } from '../../plan-checker.input.ts';
import { PlanText } from '../../plan-text.ts';

export const checkCampaignDraft: NonNullable<QueryResolvers['checkCampaignDraft']> = async (
  _parent,
  args,
  context,
) => {
  requirePerson(context);
  const input = parseInput(checkCampaignDraftInput, args.input);
  if (!input.ok) return input.refusal;
  const { content, issuedOn, text } = input.value;
  const unknown = await ensureKnown(context, [{ id: content.issuerId, path: ['content', 'issuerId'] }]);
  if (unknown) return toRefusal(campaignRefusals, unknown);
  const words = text === null ? PlanText.ofContent(content) : PlanText.ofCopy(text);
  const findings = await checkInContext({ ...draft, content, issuedOn, text: words }, context);
  return { __typename: 'CampaignDraftCheck', findings };
};
