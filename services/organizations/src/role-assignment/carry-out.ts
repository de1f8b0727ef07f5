import type { Rejection } from '@thidua/domain-kit';
import { step, type WriteContext } from '@thidua/event-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import type { Context } from '../context.ts';
import { roleAssignmentAggregate } from './role-assignment.aggregate.ts';
import type { RoleAssignmentCommand } from './role-assignment.commands.ts';
import { decideRoleAssignment } from './role-assignment.decide.ts';
import { roleAssignmentRefusals } from './role-assignment.refusals.ts';
import type { RoleAssignmentState } from './role-assignment.state.ts';

type Code = keyof typeof roleAssignmentRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(roleAssignmentRefusals, rejection as Rejection<Code>);

/** Runs a command on one assignment; gives what it led to, or why it was refused. A lost race makes it anew. */
export async function carryOut(
  { writer, roleAssignments }: Context,
  id: string,
  makeCommand: () => Promise<RoleAssignmentCommand>,
  write: WriteContext,
): Promise<RoleAssignmentState | Rejection> {
  const outcome = await writer.execute(async () => {
    const command = await makeCommand();
    return [step(roleAssignmentAggregate, id, (state) => decideRoleAssignment(command, state))];
  }, write);
  if (!outcome.accepted) return outcome.rejection;
  const [written = id] = outcome.ids;
  const state = await roleAssignments.known(written);
  if (!state) throw new Error(`written and not found: ${written}`);
  return state;
}
