import { refusalTable } from '@thidua/federation-kit';
import { actRefusals } from '../acts-on-plans/act-refusals.ts';

/** Every refusal of this module that is not shared by all services. */
export const inspectionRefusals = refusalTable({
  ...actRefusals,
  INSPECTION_EXISTS: {
    type: 'Conflict',
    vi: 'Cuộc kiểm tra “{id}” đã có.',
    en: 'Inspection “{id}” exists already.',
  },
  INSPECTION_PLAN_NEEDED: {
    type: 'InvalidInput',
    vi: 'hoặc ngày của kế hoạch kiểm tra phải có.',
    en: 'or the day of the inspection plan is needed.',
    remedyVi: 'Nêu số hoặc ngày kế hoạch kiểm tra của Ủy ban nhân dân.',
  },
  INSPECTED_BEFORE_PLAN: {
    type: 'InvalidInput',
    vi: 'là ngày {day}, trước ngày {planDay} của kế hoạch kiểm tra.',
    en: 'is {day}, before {planDay}, the day of the inspection plan.',
  },
  NOT_A_COUNCIL: {
    type: 'InvalidInput',
    vi: 'là “{id}”, không phải Hội đồng Thi đua - Khen thưởng.',
    en: 'is “{id}”, which is no council of emulation and commendation.',
  },
});
