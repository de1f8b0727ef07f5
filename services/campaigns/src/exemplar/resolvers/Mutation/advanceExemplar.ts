import { isRejection, reject } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { authorizeAct, ensureKnown, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { requireStandIn } from '../../../acts-on-plans/require-stand-in.ts';
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
  const { idempotencyKey: _key, exemplarId: id, organizationId, ...stage } = input.value;
  const { day, places } = stage;
  const found = await requireExemplar(context, id);
  if (isRejection(found)) return refuse(found);
  const nominated = found.content.organizationId;
  const unit = { id: organizationId ?? nominated, path: ['organizationId'] };
  const authorized = await authorizeAct(context, 'advance', 'Exemplar', unit, day);
  if (isRejection(authorized)) return refuse(authorized);
  const notItsOwn = await requireStandIn(context, { ...unit, for: nominated, day });
  if (notItsOwn) return refuse(notItsOwn);
  const named = places.map(({ organizationId: placeId, name }, index) => ({
    ...{ id: placeId, name, path: ['places', String(index)] },
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
    const reached = { ...stage, organizationId: unit.id, entry };
    const facts = await gatherAdvanceFacts(context, found, reached);
    return { type: 'AdvanceExemplar' as const, data: { id, reached, facts } };
  };
  const exemplar = await carryOut(context, id, command, write);
  return isRejection(exemplar) ? refuse(exemplar) : { __typename: 'AdvanceExemplarSuccess', exemplar };
};
