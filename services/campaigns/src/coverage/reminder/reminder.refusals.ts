import { refusalTable } from '@thidua/federation-kit';
import { actRefusals } from '../../acts-on-plans/act-refusals.ts';

/** Every refusal of this module that is not shared by all services. */
export const reminderRefusals = refusalTable({
  ...actRefusals,
  DUTY_NOT_IN_PLAN: {
    type: 'InvalidInput',
    vi: 'là {duty}, kế hoạch không yêu cầu việc này.',
    en: 'is {duty}, which the plan asks of nobody.',
  },
  NOBODY_MISSING: {
    type: 'Conflict',
    vi: 'Không còn đơn vị nào chưa thực hiện để đôn đốc.',
    en: 'Nobody is missing who could be urged.',
  },
});
