import type { Rejection } from '@thidua/domain-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import { carryOutOn } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import { reportAggregate } from './report.aggregate.ts';
import { decideReport } from './report.decide.ts';
import { reportRefusals } from './report.refusals.ts';

type Code = keyof typeof reportRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(reportRefusals, rejection as Rejection<Code>);

/** Runs a command on one report; gives the report that it led to, or why it was refused. */
export const carryOut = carryOutOn(reportAggregate, decideReport, ({ reports }: Context, id) =>
  reports.stored(id),
);
