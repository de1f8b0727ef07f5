import { contract, organizationOn } from '../contract.ts';
import { planAct, planActSample } from './plan-act.ts';

/** Members of a body, which is the organization that acts, inspected a unit. What they found stays at home. */
export const inspectionRecordedV1 = contract(
  'campaigns',
  'inspection-recorded.v1',
  planAct.extend({ inspected: organizationOn }),
  {
    ...planActSample('inspection'),
    inspected: { id: 'organization.abcdefgh', asOf: '2025-08-01' },
  },
);
