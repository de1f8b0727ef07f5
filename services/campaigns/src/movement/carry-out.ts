import type { Rejection } from '@thidua/domain-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import { carryOutOn } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import { movementAggregate } from './movement.aggregate.ts';
import { decideMovement } from './movement.decide.ts';
import { movementRefusals } from './movement.refusals.ts';

type Code = keyof typeof movementRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(movementRefusals, rejection as Rejection<Code>);

/** Runs a command on one movement; gives the movement that it led to, or why it was refused. */
export const carryOut = carryOutOn(movementAggregate, decideMovement, ({ movements }: Context, id) =>
  movements.stored(id),
);
