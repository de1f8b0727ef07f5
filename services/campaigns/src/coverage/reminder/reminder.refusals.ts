import { refusalTable } from '@thidua/federation-kit';
import { actRefusals } from '../../acts-on-plans/act-refusals.ts';

/** Every refusal of this module that is not shared by all services. */
export const reminderRefusals = refusalTable({
  ...actRefusals,
  DUTY_NOT_IN_PLAN: {
    type: 'InvalidInput',
    vi: 'là {dutyVi} ({duty}), kế hoạch không yêu cầu việc này.',
    en: 'is {duty} ({dutyVi}), which the plan asks of nobody.',
  },
  DUTY_ORDER_OF_ANOTHER: {
    type: 'InvalidInput',
    vi: 'là {order}, nhưng mục {order} của kế hoạch là {otherVi} ({other}), không phải {dutyVi} ({duty}).',
    en: 'is {order}, but item {order} of the plan is {other} ({otherVi}), not {duty} ({dutyVi}).',
    remedyVi: 'Ghi đúng thứ tự của việc trong kế hoạch, hoặc bỏ trống để đôn đốc mọi việc cùng loại.',
  },
  REMINDED_ANOTHER_DAY: {
    type: 'InvalidInput',
    vi: 'là ngày {day}; chỉ ghi nhận được việc đôn đốc của hôm nay, ngày {today}.',
    en: 'is {day}; only a reminder of today, {today}, can be recorded.',
    remedyVi: 'Đôn đốc căn cứ vào các đơn vị còn thiếu hôm nay: ghi ngày hôm nay.',
  },
  MISSING_NOT_HEARD: {
    type: 'TryAgainLater',
    vi: 'Chưa nhận được tin từ {jurisdictions}: các đơn vị còn thiếu có thể đã thực hiện. Xin thử lại sau.',
    en: '{jurisdictions} has not been heard: those who are missing may have acted. Please try again later.',
  },
  NOBODY_MISSING: {
    type: 'Conflict',
    vi: 'Không còn đơn vị nào chưa thực hiện để đôn đốc.',
    en: 'Nobody is missing who could be urged.',
  },
});
