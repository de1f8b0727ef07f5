import { isRejection, reject, unitKeyOf } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { authorize, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { gatherFacts } from '../../campaign.facts.ts';
import { issueCampaignInput } from '../../campaign.input.ts';
import { signatureOf } from '../../campaign.signature.ts';
import { awaitReferences, referencesOf } from '../../campaign.references.ts';
import { carryOut, refuse } from '../../carry-out.ts';

export const issueCampaign: NonNullable<MutationResolvers['issueCampaign']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(issueCampaignInput, args.input);
  if (!input.ok) return input.refusal;
  const { campaignId: id, documentNumber, issuedOn, signer } = input.value;
  // A draft that the caller may not see is not there.
  const draft = await context.campaigns.find(id);
  if (!draft) return refuse(reject('CAMPAIGN_UNKNOWN', { path: ['campaignId'], params: { id } }));
  const issuer = { id: draft.content.issuerId, path: ['campaignId'] };
  const authorized = await authorize(context, 'issue', 'Campaign', issuer);
  if (isRejection(authorized)) return refuse(authorized);
  // They were known when the draft was written, but perhaps not at this home of it.
  const named = referencesOf(draft.content).map((each) => ({ ...each, path: ['campaignId'] }));
  const unknown = await awaitReferences(context, named);
  if (unknown) return refuse(unknown);

  const { signature, people } = signatureOf(signer, unitKeyOf(id));
  const write = writeContext(context, authorized.actor, input.value, { effectiveOn: issuedOn, people });
  const command = async () => {
    const facts = await gatherFacts(context, draft.content, documentNumber, issuedOn);
    return { type: 'IssueCampaign' as const, data: { id, documentNumber, issuedOn, signature, facts } };
  };
  const campaign = await carryOut(context, id, command, write);
  return isRejection(campaign) ? refuse(campaign) : { __typename: 'IssueCampaignSuccess', campaign };
};
