import { isRejection, reject, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { parseInput } from '@thidua/federation-kit';
import { authorize, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { gatherFacts } from '../../campaign.facts.ts';
import { transcribeCampaignInput } from '../../campaign.input.ts';
import { signatureOf } from '../../campaign.signature.ts';
import { awaitReferences, referencesOf } from '../../campaign.references.ts';
import { carryOut, ensureOrganizationsKnown, refuse } from '../../carry-out.ts';

export const transcribeCampaign: NonNullable<MutationResolvers['transcribeCampaign']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(transcribeCampaignInput, args.input);
  if (!input.ok) return input.refusal;
  const { content, signer, documentNumber, issuedOn, issuedBetween, completeness } = input.value;
  const issuer = { id: content.issuerId, path: ['content', 'issuerId'] };
  const day = issuedOn ?? issuedBetween?.from ?? issuedBetween?.to ?? undefined;
  const authorized = await authorize(context, 'transcribe', 'Campaign', issuer, day);
  if (isRejection(authorized)) return refuse(authorized);
  const unknown =
    (await ensureOrganizationsKnown(context, content)) ??
    (await awaitReferences(context, referencesOf(content)));
  if (unknown) return refuse(unknown);

  const unit = unitKeyOf(content.issuerId);
  const id = input.value.id ?? newEntityId('campaign', unit);
  if (unitKeyOf(id) !== unit)
    return refuse(reject('ID_OF_ANOTHER_UNIT', { path: ['id'], params: { id, unit } }));
  const { signature, people } = signer ? signatureOf(signer, unit) : { signature: null, people: [] };
  const write = writeContext(context, authorized.actor, input.value, { effectiveOn: issuedOn, people });
  const paper = { id, documentNumber, issuedOn, issuedBetween, signature, completeness, content };
  const command = async () => {
    const facts = await gatherFacts(context, content, documentNumber, issuedOn);
    return { type: 'TranscribeCampaign' as const, data: { ...paper, facts } };
  };
  const campaign = await carryOut(context, id, command, write);
  return isRejection(campaign) ? refuse(campaign) : { __typename: 'TranscribeCampaignSuccess', campaign };
};
