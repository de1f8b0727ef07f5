import { contract } from '../contract.ts';
import { planAct, planActSample } from './plan-act.ts';

/** A collective put somebody forward as an exemplar. Who it is stays at home. */
export const exemplarNominatedV1 = contract(
  'campaigns',
  'exemplar-nominated.v1',
  planAct,
  planActSample('exemplar'),
);
