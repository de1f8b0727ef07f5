import type { Rejection } from '@thidua/domain-kit';
import { type Outcome, step, type WriteContext } from '@thidua/event-kit';
import { asOneRefusal, type Refusal, toRefusal } from '@thidua/federation-kit';
import type { Context } from '../context.ts';
import { reorganizationAggregate } from './reorganization.aggregate.ts';
import type { ReorganizationCommand } from './reorganization.commands.ts';
import { decideReorganization } from './reorganization.decide.ts';
import { reorganizationRefusals } from './reorganization.refusals.ts';
import type { ReorganizationState } from './reorganization.state.ts';

type Code = keyof typeof reorganizationRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(reorganizationRefusals, rejection as Rejection<Code>);

/** Several rejections as one member. */
export const refuseAll = ([first, ...rest]: readonly [Rejection, ...Rejection[]]): Refusal =>
  asOneRefusal([refuse(first), ...rest.map(refuse)]);

/** One aggregate's step of a command on a reorganisation. */
export const stepOf = (command: ReorganizationCommand) =>
  step(reorganizationAggregate, command.data.id, (state) => decideReorganization(command, state));

/** Runs a command on one reorganisation; gives what it led to, or why it was refused. */
export async function carryOut(
  context: Pick<Context, 'writer' | 'reorganizations'>,
  command: ReorganizationCommand,
  write: WriteContext,
): Promise<ReorganizationState | Rejection> {
  const outcome = await context.writer.execute(() => [stepOf(command)], write);
  return outcome.accepted ? written(context, outcome) : outcome.rejection;
}

/** What an accepted command led to; the first of its steps was on the reorganisation. */
export async function written(
  { reorganizations }: Pick<Context, 'reorganizations'>,
  { ids }: Extract<Outcome, { accepted: true }>,
): Promise<ReorganizationState> {
  const [id = ''] = ids;
  const state = await reorganizations.known(id);
  if (!state) throw new Error(`written and not found: ${id}`);
  return state;
}
