import type { Rejection } from '@thidua/domain-kit';
import { step, type WriteContext } from '@thidua/event-kit';
import { asOneRefusal, type Refusal, toRefusal } from '@thidua/federation-kit';
import type { Context } from '../context.ts';
import { organizationAggregate } from './organization.aggregate.ts';
import type { OrganizationCommand } from './organization.commands.ts';
import { decideOrganization } from './organization.decide.ts';
import { organizationRefusals } from './organization.refusals.ts';
import { nearestView, type OrganizationView } from './organization.view.ts';

type Code = keyof typeof organizationRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(organizationRefusals, rejection as Rejection<Code>);

/** Several rejections as one member. */
export const refuseAll = ([first, ...rest]: readonly [Rejection, ...Rejection[]]): Refusal =>
  asOneRefusal([refuse(first), ...rest.map(refuse)]);

const stepOf = (command: OrganizationCommand) =>
  step(organizationAggregate, command.data.id, (state) => decideOrganization(command, state));

/**
 * Runs commands on organizations, all or none; gives them as they are today, in the order of the commands, or
 * why the first of them was refused. The commands are made anew, with new facts, after a lost race.
 */
export async function carryOut(
  { writer, organizations, clock }: Context,
  makeCommands: () => Promise<readonly OrganizationCommand[]>,
  write: WriteContext,
): Promise<readonly OrganizationView[] | Rejection> {
  const outcome = await writer.execute(async () => (await makeCommands()).map(stepOf), write);
  if (!outcome.accepted) return outcome.rejection;
  const written = await organizations.read(outcome.ids);
  return written.map((state) => nearestView(state, null, clock.today()));
}
