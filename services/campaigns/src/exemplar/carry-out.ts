import { reject, type Rejection } from '@thidua/domain-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import { carryOutOn } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import { exemplarAggregate } from './exemplar.aggregate.ts';
import { decideExemplar } from './exemplar.decide.ts';
import { exemplarRefusals } from './exemplar.refusals.ts';
import type { ExemplarState } from './exemplar.state.ts';

type Code = keyof typeof exemplarRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(exemplarRefusals, rejection as Rejection<Code>);

/** The exemplar that an input names, or why there is none for the caller. */
export const requireExemplar = async (
  { exemplars }: Context,
  id: string,
): Promise<ExemplarState | Rejection> =>
  (await exemplars.find(id)) ?? reject('EXEMPLAR_UNKNOWN', { path: ['exemplarId'], params: { id } });

/** Runs a command on one exemplar; gives the exemplar that it led to, or why it was refused. */
export const carryOut = carryOutOn(exemplarAggregate, decideExemplar, ({ exemplars }: Context, id) =>
  exemplars.stored(id),
);
