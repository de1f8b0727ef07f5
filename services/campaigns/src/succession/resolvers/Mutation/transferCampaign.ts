import { isRejection, reject, unitKeyOf } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { ensureKnown, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { signatureOf } from '../../../campaign/campaign.signature.ts';
import { carryOut, refuse } from '../../../campaign/carry-out.ts';
import { authorizeTransfer } from '../../authorize-transfer.ts';
import { awaitLineage, gatherTransferFacts } from '../../succession.facts.ts';
import { transferCampaignInput } from '../../succession.input.ts';

export const transferCampaign: NonNullable<MutationResolvers['transferCampaign']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(transferCampaignInput, args.input);
  if (!input.ok) return input.refusal;
  const { idempotencyKey: _key, campaignId: id, ...wished } = input.value;
  const plan = await context.campaigns.find(id);
  if (!plan) return refuse(reject('PLAN_NOT_IN_FORCE', { path: ['campaignId'], params: { id } }));
  const from = { id: wished.fromId, path: ['fromId'] };
  const heirs = wished.heirs.map(({ organizationId }, index) => ({
    id: organizationId,
    path: ['heirs', String(index), 'organizationId'],
  }));
  const unknown = await ensureKnown(context, [from, ...heirs]);
  if (unknown) return refuse(unknown);
  const authorized = await authorizeTransfer(context, from, heirs, wished.effectiveOn);
  if (isRejection(authorized)) return refuse(authorized);
  const notYet = await awaitLineage(context, wished);
  if (notYet) return refuse(notYet);

  const { actor, entry } = authorized;
  const handedOver = signatureOf(wished.handedOverBy, unitKeyOf(id));
  const receiving = wished.heirs.map(({ receivedBy, ...heir }) => {
    const { signature, people } = signatureOf(receivedBy, unitKeyOf(id));
    return { heir: { ...heir, receivedBy: signature }, people };
  });
  const transfer = {
    ...{ ...wished, id, entry, handedOverBy: handedOver.signature },
    heirs: receiving.map(({ heir }) => heir),
  };
  const people = [handedOver, ...receiving].flatMap((each) => each.people);
  const write = writeContext(context, actor, input.value, { effectiveOn: wished.effectiveOn, people });
  const command = async () => {
    const facts = await gatherTransferFacts(context, wished);
    return { type: 'TransferCampaign' as const, data: { ...transfer, facts } };
  };
  const campaign = await carryOut(context, id, command, write);
  return isRejection(campaign) ? refuse(campaign) : { __typename: 'TransferCampaignSuccess', campaign };
};
