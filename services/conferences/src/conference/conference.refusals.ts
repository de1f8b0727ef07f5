import { knownCampaignRefusals } from '@thidua/campaign-directory';
import { refusalTable } from '@thidua/federation-kit';

/** Every refusal of this module that is not shared by all services. */
export const conferenceRefusals = refusalTable({
  ...knownCampaignRefusals,
  CONFERENCE_EXISTS: {
    type: 'Conflict',
    vi: 'Hội nghị “{id}” đã có.',
    en: 'Conference “{id}” exists already.',
  },
  ID_OF_ANOTHER_UNIT: {
    type: 'InvalidInput',
    vi: 'là mã “{id}”, không thuộc đơn vị tổ chức “{unit}”.',
    en: 'is “{id}”, which does not belong to the host “{unit}”.',
  },
  PLAN_IS_TRANSCRIBED: {
    type: 'Conflict',
    vi: 'Kế hoạch “{id}” được nhập lại từ văn bản giấy, không ban hành qua hệ thống.',
    en: 'Plan “{id}” was entered from a paper and not issued through this system.',
    remedyVi: 'Nhập hội nghị bằng “transcribeConference”.',
  },
  SERIES_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'không phải mã loại hội nghị, đại hội: “{series}”.',
    en: 'is not the code of a series of conferences: “{series}”.',
  },
  HOST_NOT_IN_FORCE: {
    type: 'Conflict',
    vi: 'Đơn vị tổ chức không tồn tại vào ngày {day} (tồn tại từ {from} đến trước {to}).',
    en: 'The host did not exist on {day} (it existed from {from} until before {to}).',
  },
  NO_SEPARATE_CONFERENCE: {
    type: 'Conflict',
    vi: 'Đơn vị cấp trên đã quy định tổ chức chung tại hội nghị “{id}”, không tổ chức riêng.',
    en: 'The unit above holds conference “{id}” for all; bodies below it hold none of their own.',
  },
  YEARS_END_BEFORE_START: {
    type: 'InvalidInput',
    vi: 'là năm {to}, phải sau năm {from}.',
    en: 'is {to}, and must be later than {from}.',
  },
  CONFERENCE_OF_TERM_EXISTS: {
    type: 'Conflict',
    vi: 'Đơn vị này đã có hội nghị cùng loại trong nhiệm kỳ {term}: “{id}”.',
    en: 'This host has a conference of the series in the term {term} already: “{id}”.',
  },
  ORDINAL_OUT_OF_ORDER: {
    type: 'InvalidInput',
    vi: 'là {ordinal}, phải là {expected} để nối tiếp hội nghị “{id}” của cùng đơn vị.',
    en: 'is {ordinal}, and must be {expected} to continue from conference “{id}” of the same host.',
    remedyVi: 'Kiểm tra lại lần thứ, hoặc nhập trước hội nghị còn thiếu ở giữa.',
  },
  ORDINAL_BEGINS_ANEW: {
    type: 'InvalidInput',
    vi: 'là {ordinal}, phải là 1: đơn vị thành lập ngày {from} nên tính lại từ lần thứ I.',
    en: 'is {ordinal}, and must be 1: the host came into being on {from}, and counts anew.',
  },
  TIME_BEFORE_PLAN: {
    type: 'InvalidInput',
    vi: 'là {day}, trước ngày {planDay} của kế hoạch tổ chức hội nghị.',
    en: 'is {day}, before {planDay}, the day of the plan that convenes it.',
  },
  TIME_OUTSIDE_PLAN: {
    type: 'InvalidInput',
    vi: 'là {day}, ngoài thời gian của kế hoạch (từ {from} đến {to}).',
    en: 'is {day}, outside the days of the plan ({from} to {to}).',
  },
  SHARES_DO_NOT_SUM: {
    type: 'InvalidInput',
    vi: 'có tổng tỷ lệ là {sum}%, phải bằng 100%.',
    en: 'makes {sum} percent in all, and must make 100.',
  },
  AGENDA_OUT_OF_ORDER: {
    type: 'InvalidInput',
    vi: 'là {order}, phải là {expected}: chương trình đánh số liên tục từ 1.',
    en: 'is {order}, and must be {expected}: the agenda counts from 1 without a gap.',
  },
  DELEGATION_NOT_ADOPTED: {
    type: 'InvalidInput',
    vi: 'không có mục thông qua đoàn đại biểu đi dự đại hội cấp trên.',
    en: 'has no item that adopts the delegation to the upper congress.',
  },
  DELEGATION_ADOPTED_TWICE: {
    type: 'InvalidInput',
    vi: 'có {count} mục thông qua đoàn đại biểu; chỉ được một mục.',
    en: 'has {count} items that adopt the delegation; there may be one only.',
  },
  BUDGET_STEPS_OUT_OF_ORDER: {
    type: 'InvalidInput',
    vi: 'không theo thứ tự lập, thẩm định, phê duyệt.',
    en: 'does not follow the order: drawn up, appraised, approved.',
  },
  BUDGET_APPRAISED_BY_DRAFTER: {
    type: 'InvalidInput',
    vi: 'có “{name}” vừa lập vừa thẩm định dự toán.',
    en: 'lets “{name}” both draw up and appraise the budget.',
  },
});
