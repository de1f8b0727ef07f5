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
  BODY_DOES_NOT_INSPECT: {
    type: 'InvalidInput',
    vi: 'là “{id}”, loại tổ chức chưa được ghi nhận là có nhiệm vụ kiểm tra vào ngày {day}.',
    en: 'is “{id}”, of a kind that is not known to inspect on {day}.',
    remedyVi: 'Chọn tổ chức được giao kiểm tra, như Hội đồng Thi đua - Khen thưởng hoặc Phòng Nội vụ.',
  },
  INSPECTED_OUTSIDE_AREA: {
    type: 'InvalidInput',
    vi: 'là “{id}”, vào ngày {day} không thuộc “{unit}”, nơi tổ chức kiểm tra trực thuộc.',
    en: 'is “{id}”, which on {day} does not stand below “{unit}”, the unit of the inspecting body.',
    remedyVi: 'Chọn đơn vị thuộc địa bàn của tổ chức kiểm tra.',
  },
});
