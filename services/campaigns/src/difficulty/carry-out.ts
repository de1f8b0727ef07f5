import type { Rejection } from '@thidua/domain-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import { carryOutOn } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import { difficultyAggregate } from './difficulty.aggregate.ts';
import { decideDifficulty } from './difficulty.decide.ts';
import { difficultyRefusals } from './difficulty.refusals.ts';

type Code = keyof typeof difficultyRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(difficultyRefusals, rejection as Rejection<Code>);

/** Runs a command on one difficulty; gives the difficulty that it led to, or why it was refused. */
export const carryOut = carryOutOn(difficultyAggregate, decideDifficulty, ({ difficulties }: Context, id) =>
  difficulties.stored(id),
);
