import type { Rejection } from '@thidua/domain-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import { carryOutOn } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import { inspectionAggregate } from './inspection.aggregate.ts';
import { decideInspection } from './inspection.decide.ts';
import { inspectionRefusals } from './inspection.refusals.ts';

type Code = keyof typeof inspectionRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(inspectionRefusals, rejection as Rejection<Code>);

/** Runs the command; gives the inspection that it led to, or why it was refused. */
export const carryOut = carryOutOn(inspectionAggregate, decideInspection, ({ inspections }: Context, id) =>
  inspections.stored(id),
);
