import { contract } from '../contract.ts';
import { planAct, planActSample } from './plan-act.ts';

/** A unit raised a difficulty with a campaign. What it is stays at home. */
export const difficultyRaisedV1 = contract(
  'campaigns',
  'difficulty-raised.v1',
  planAct,
  planActSample('difficulty'),
);
