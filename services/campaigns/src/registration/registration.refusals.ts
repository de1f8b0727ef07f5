import { refusalTable } from '@thidua/federation-kit';
import { actRefusals } from '../acts-on-plans/act-refusals.ts';
import { unmetDemandRefusals } from '../plan/unmet-demand.refusals.ts';

/** Every refusal of this module that is not shared by all services. */
export const registrationRefusals = refusalTable({
  ...actRefusals,
  ...unmetDemandRefusals,
  REGISTRATION_UNKNOWN: {
    type: 'NotFound',
    vi: 'Không tìm thấy bản đăng ký “{id}”.',
    en: 'There is no registration “{id}”.',
  },
  REGISTERED_ALREADY: {
    type: 'Conflict',
    vi: 'Đơn vị đã đăng ký với kế hoạch này: “{holder}”.',
    en: 'The unit has registered for this plan already: “{holder}”.',
    remedyVi: 'Báo cáo tiến độ trên bản đăng ký đã có.',
  },
  MOVEMENT_ORDER_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'nêu phong trào thứ {order}, nhưng kế hoạch chỉ liệt kê {count} phong trào.',
    en: 'names movement {order}, but the plan lists only {count}.',
  },
  INDICATOR_ORDER_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'nêu chỉ tiêu thứ {order}, nhưng kế hoạch chỉ có {count} chỉ tiêu.',
    en: 'names indicator {order}, but the plan has only {count}.',
  },
  INDICATORS_NOT_TOLD: {
    type: 'TryAgainLater',
    vi: 'Nơi giữ kế hoạch chưa cho biết các chỉ tiêu của kế hoạch.',
    en: 'The home of the plan has not told its indicators yet.',
    remedyVi: 'Xin thử lại sau, hoặc nêu chỉ tiêu bằng tên.',
  },
  TARGET_NAME_NEEDED: {
    type: 'InvalidInput',
    vi: 'phải có, vì đây không phải chỉ tiêu của kế hoạch.',
    en: 'is needed, since this is no indicator of the plan.',
  },
  TARGET_UNLIKE_INDICATOR: {
    type: 'InvalidInput',
    vi: 'là “{wished}”, trong khi kế hoạch quy định “{asked}” cho chỉ tiêu “{indicator}”.',
    en: 'is “{wished}”, while the plan says “{asked}” for the indicator “{indicator}”.',
    remedyVi: 'Bỏ trống để theo kế hoạch, hoặc nêu thành chỉ tiêu riêng.',
  },
  PLAQUE_WORK_NEEDS_DAY: {
    type: 'InvalidInput',
    vi: 'phải có: công trình gắn biển chào mừng “{event}” ({eventDay}) cần ngày hoàn thành.',
    en: 'is needed: a work with a plaque for “{event}” ({eventDay}) has a day by which it is finished.',
  },
  PLAQUE_WORK_TOO_LATE: {
    type: 'InvalidInput',
    vi: 'là {day}, sau ngày {eventDay} của “{event}” mà công trình được gắn biển chào mừng.',
    en: 'is {day}, after {eventDay}, the day of “{event}” for which the work gets its plaque.',
  },
  DISBURSED_MORE_THAN_ALLOCATED: {
    type: 'InvalidInput',
    vi: 'là {disbursed} đồng, nhiều hơn số vốn được phân bổ {allocated} đồng.',
    en: 'is {disbursed} đồng, more than the {allocated} đồng that are allocated.',
  },
  NOTHING_REPORTED: {
    type: 'InvalidInput',
    vi: 'và “works” đều trống: báo cáo chưa nêu chỉ tiêu hay công trình nào.',
    en: 'and “works” are empty: the report speaks of no target and no work.',
  },
  REGISTERED_ORDER_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'là {order}, nhưng bản đăng ký chỉ có {count} mục.',
    en: 'is {order}, but only {count} were registered.',
  },
  REGISTERED_ORDER_TWICE: {
    type: 'InvalidInput',
    vi: 'là {order}, đã nêu ở trên trong số {count} mục đã đăng ký.',
    en: 'is {order}, one of {count} registered, and was named above already.',
  },
  PROGRESS_BEFORE_REGISTRATION: {
    type: 'InvalidInput',
    vi: 'là {day}, trước ngày đăng ký {registeredOn}.',
    en: 'is {day}, before the registration of {registeredOn}.',
  },
  PROGRESS_BEFORE_LAST: {
    type: 'InvalidInput',
    vi: 'là {day}, trước ngày {last} của lần báo cáo gần nhất.',
    en: 'is {day}, before {last}, the day of the last report.',
    remedyVi: 'Chỉ báo cáo của cùng ngày mới thay cho báo cáo đã gửi.',
  },
  FINISHED_AFTER_REPORT: {
    type: 'InvalidInput',
    vi: 'là {day}, sau ngày {asOf} của báo cáo.',
    en: 'is {day}, after {asOf}, the day of the report.',
  },
  FINISHED_NOT_WHOLE: {
    type: 'InvalidInput',
    vi: 'là {percent}%, trong khi công trình đã hoàn thành ngày {day}.',
    en: 'is {percent}%, while the work was finished on {day}.',
  },
  WORK_FINISHED_ALREADY: {
    type: 'Conflict',
    vi: 'Công trình đã hoàn thành ngày {finished}, không thể hoàn thành lại ngày {day}.',
    en: 'The work was finished on {finished}; it is not finished again on {day}.',
  },
});
