import { contract } from '../contract.ts';
import { planAct, planActSample } from './plan-act.ts';

/** An exemplar was found false or put forward by mistake: no list shows it any more. Why stays at home. */
export const exemplarWithdrawnV1 = contract(
  'campaigns',
  'exemplar-withdrawn.v1',
  planAct,
  planActSample('exemplar'),
);
