import { z } from 'zod';
import { contract } from '../contract.ts';
import { planAct, planActSample } from './plan-act.ts';

/** A difficulty was answered, or passed on to somebody else; the day is that of the answer. Its words stay at home. */
export const difficultyAnsweredV1 = contract(
  'campaigns',
  'difficulty-answered.v1',
  planAct.extend({ isPassedOn: z.boolean() }),
  { ...planActSample('difficulty'), isPassedOn: false },
);
