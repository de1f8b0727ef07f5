import type { Rejection } from '@thidua/domain-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import { carryOutOn } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import { registrationAggregate } from './registration.aggregate.ts';
import { decideRegistration } from './registration.decide.ts';
import { registrationRefusals } from './registration.refusals.ts';

type Code = keyof typeof registrationRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(registrationRefusals, rejection as Rejection<Code>);

/** Runs a command on one registration; gives the registration that it led to, or why it was refused. */
export const carryOut = carryOutOn(
  registrationAggregate,
  decideRegistration,
  ({ registrations }: Context, id) => registrations.stored(id),
);
