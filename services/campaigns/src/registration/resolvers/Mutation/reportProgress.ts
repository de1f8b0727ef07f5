import { isRejection, reject } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { authorizeAct, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { requireStandIn } from '../../../acts-on-plans/require-stand-in.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { gatherUnitFacts } from '../../registration.facts.ts';
import { reportProgressInput } from '../../registration.input.ts';

export const reportProgress: NonNullable<MutationResolvers['reportProgress']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(reportProgressInput, args.input);
  if (!input.ok) return input.refusal;
  const { idempotencyKey: _key, registrationId: id, reporterId, ...told } = input.value;
  const path = ['registrationId'];
  const found = await context.registrations.find(id);
  if (!found) return refuse(reject('REGISTRATION_UNKNOWN', { path, params: { id } }));
  const { organizationId } = found.content;
  const reporter = { id: reporterId ?? organizationId, path: ['reporterId'] };
  const authorized = await authorizeAct(context, 'register', 'Registration', reporter, told.asOf);
  if (isRejection(authorized)) return refuse(authorized);
  const refused = await requireStandIn(context, { ...reporter, for: organizationId, day: told.asOf });
  if (refused) return refuse(refused);

  const progress = { ...told, reporterId: reporter.id, entry: authorized.entry };
  const write = writeContext(context, authorized.actor, input.value, { effectiveOn: told.asOf });
  const command = async () => {
    const facts = await gatherUnitFacts(context, reporter.id);
    return { type: 'ReportProgress' as const, data: { id, progress, facts } };
  };
  const registration = await carryOut(context, id, command, write);
  return isRejection(registration)
    ? refuse(registration)
    : { __typename: 'ReportProgressSuccess', registration };
};
