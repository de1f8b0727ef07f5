import { isRejection, type Rejection } from '@thidua/domain-kit';
import { step } from '@thidua/event-kit';
import { parseInput, toRefusal } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../../__generated__/resolvers-types.ts';
import { authorizeAt } from '../../../authorize-at.ts';
import { organizationAggregate } from '../../../organization.aggregate.ts';
import { nearestView } from '../../../organization.view.ts';
import { decideSuccession } from '../../succession.decide.ts';
import { gatherSuccessionFacts } from '../../succession.facts.ts';
import { recordSuccessionInput } from '../../succession.input.ts';
import { successionRefusals } from '../../succession.refusals.ts';

const refuse = (rejection: Rejection) =>
  toRefusal(successionRefusals, rejection as Rejection<keyof typeof successionRefusals>);

export const recordSuccession: NonNullable<MutationResolvers['recordSuccession']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(recordSuccessionInput, args.input);
  if (!input.ok) return input.refusal;
  const { fromId: from, toId: to, idempotencyKey: _key, ...rest } = input.value;
  const { organizations, writer, clock } = context;
  // As in dissolution, those answer for it who answer for what the bodies are below.
  const known = new Map((await organizations.read([from, to])).map((state) => [state.id, state]));
  const placeOf = (id: string, field: string) => ({
    id: known.get(id)?.versions.at(-1)?.parent ?? id,
    path: [field],
  });
  const places = [placeOf(from, 'fromId'), placeOf(to, 'toId')];
  const authorized = await authorizeAt(context, 'register-organization', 'Organization', places);
  if (isRejection(authorized)) return refuse(authorized);

  const succession = { from, to, ...rest };
  const write = writeContext(context, authorized.actor, input.value, { effectiveOn: rest.effectiveOn });
  const outcome = await writer.execute(async () => {
    const facts = await gatherSuccessionFacts(context, succession);
    const stepAt = (end: 'PREDECESSOR' | 'SUCCESSOR', id: string) =>
      step(organizationAggregate, id, (state) =>
        decideSuccession({ type: 'RecordSuccession', data: { end, succession, facts } }, state),
      );
    return [stepAt('PREDECESSOR', from), stepAt('SUCCESSOR', to)];
  }, write);
  if (!outcome.accepted) return refuse(outcome.rejection);
  const written = await organizations.read([from, to]);
  const [predecessor, successor] = written.map((state) => nearestView(state, null, clock.today()));
  if (!predecessor || !successor) throw new Error(`written and not found: ${from} or ${to}`);
  return { __typename: 'RecordSuccessionSuccess', predecessor, successor };
};
