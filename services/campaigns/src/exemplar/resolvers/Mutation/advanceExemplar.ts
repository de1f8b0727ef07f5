import { isRejection, reject } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { authorizeAct, ensureKnown, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { carryOut, refuse, requireExemplar } from '../../carry-out.ts';
import { gatherAdvanceFacts } from '../../exemplar.facts.ts';
import { advanceExemplarInput } from '../../exemplar.input.ts';

export const advanceExemplar: NonNullable<MutationResolvers['advanceExemplar']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(advanceExemplarInput, args.input);
  if (!input.ok) return input.refusal;
  const { idempotencyKey: _key, exemplarId: id, ...stage } = input.value;
  const { day, places } = stage;
  const found = await requireExemplar(context, id);
  if (isRejection(found)) return refuse(found);
  const unit = { id: found.content.organizationId, path: ['exemplarId'] };
  const authorized = await authorizeAct(context, 'advance', 'Exemplar', unit, day);
  if (isRejection(authorized)) return refuse(authorized);
  const named = places.map(({ organizationId, name }, index) => ({
    ...{ id: organizationId, name, path: ['places', String(index)] },
  }));
  const unnamed = named.find((place) => (place.id === null) === (place.name === null));
  if (unnamed) return refuse(reject('ONE_PLACE_NEEDED', { path: unnamed.path }));
  const unknown = await ensureKnown(
    context,
    named.flatMap((place) =>
      place.id === null ? [] : [{ id: place.id, path: [...place.path, 'organizationId'] }],
    ),
  );
  if (unknown) return refuse(unknown);

  const { actor, entry } = authorized;
  const write = writeContext(context, actor, input.value, { effectiveOn: day });
  const command = async () => {
    const facts = await gatherAdvanceFacts(context, found, places);
    return { type: 'AdvanceExemplar' as const, data: { id, reached: { ...stage, entry }, facts } };
  };
  const exemplar = await carryOut(context, id, command, write);
  return isRejection(exemplar) ? refuse(exemplar) : { __typename: 'AdvanceExemplarSuccess', exemplar };
};
