import { isRejection, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { parseInput } from '@thidua/federation-kit';
import { authorize, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { gatherFacts } from '../../campaign.facts.ts';
import { draftCampaignInput } from '../../campaign.input.ts';
import { awaitReferences, referencesOf } from '../../campaign.references.ts';
import { carryOut, ensureOrganizationsKnown, refuse } from '../../carry-out.ts';

export const draftCampaign: NonNullable<MutationResolvers['draftCampaign']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(draftCampaignInput, args.input);
  if (!input.ok) return input.refusal;
  const { content } = input.value;
  const issuer = { id: content.issuerId, path: ['content', 'issuerId'] };
  const authorized = await authorize(context, 'draft', 'Campaign', issuer);
  if (isRejection(authorized)) return refuse(authorized);
  const unknown =
    (await ensureOrganizationsKnown(context, content)) ??
    (await awaitReferences(context, referencesOf(content)));
  if (unknown) return refuse(unknown);

  const id = newEntityId('campaign', unitKeyOf(content.issuerId));
  const write = writeContext(context, authorized.actor, input.value, { effectiveOn: null });
  const command = async () => ({
    type: 'DraftCampaign' as const,
    data: { id, content, facts: await gatherFacts(context, content, null, null) },
  });
  const campaign = await carryOut(context, id, command, write);
  return isRejection(campaign) ? refuse(campaign) : { __typename: 'DraftCampaignSuccess', campaign };
};
