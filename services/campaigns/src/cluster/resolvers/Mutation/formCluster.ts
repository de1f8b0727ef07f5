import { isRejection, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { parseInput } from '@thidua/federation-kit';
import { authorizeAct, ensureKnown, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { gatherFormFacts } from '../../cluster.facts.ts';
import { formClusterInput } from '../../cluster.input.ts';

export const formCluster: NonNullable<MutationResolvers['formCluster']> = async (_parent, args, context) => {
  const input = parseInput(formClusterInput, args.input);
  if (!input.ok) return input.refusal;
  const { idempotencyKey: _key, ...content } = input.value;
  const { organizationId, memberIds, formedOn } = content;
  const founder = { id: organizationId, path: ['organizationId'] };
  const authorized = await authorizeAct(context, 'form', 'Cluster', founder, formedOn);
  if (isRejection(authorized)) return refuse(authorized);
  const members = memberIds.map((id, index) => ({ id, path: ['memberIds', String(index)] }));
  const unknown = await ensureKnown(context, members);
  if (unknown) return refuse(unknown);

  const { actor, entry } = authorized;
  const id = newEntityId('cluster', unitKeyOf(organizationId));
  const write = writeContext(context, actor, input.value, { effectiveOn: formedOn });
  const command = async () => {
    const facts = await gatherFormFacts(context, content);
    return { type: 'FormCluster' as const, data: { id, content, entry, facts } };
  };
  const cluster = await carryOut(context, id, command, write);
  return isRejection(cluster) ? refuse(cluster) : { __typename: 'FormClusterSuccess', cluster };
};
