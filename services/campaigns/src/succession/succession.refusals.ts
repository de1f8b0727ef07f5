import type { RefusalRows } from '@thidua/federation-kit';

/** Why a plan cannot be transferred so. */
export const successionRefusals = {
  NOT_A_CUSTODIAN: {
    type: 'Conflict',
    vi: 'Tổ chức “{id}” hiện không quản lý kế hoạch này nên không có gì để bàn giao.',
    en: 'Organization “{id}” does not answer for this plan today, so it has nothing to hand over.',
  },
  HOLDER_GOES_ON: {
    type: 'Conflict',
    vi: 'Tổ chức “{id}” vẫn đang hoạt động nên không bàn giao kế hoạch.',
    en: 'Organization “{id}” goes on, so its plan stays with it.',
    remedyVi: 'Chỉ bàn giao kế hoạch của tổ chức đã kết thúc hoạt động.',
  },
  TRANSFERRED_BEFORE_END: {
    type: 'InvalidInput',
    vi: 'là {day}, khi tổ chức bàn giao còn hoạt động (kết thúc từ ngày {ended}).',
    en: 'is {day}, when who hands over still existed (it ended with effect from {ended}).',
  },
  TRANSFERRED_BEFORE_LAST: {
    type: 'InvalidInput',
    vi: 'là {day}, trước lần bàn giao gần nhất ({last}).',
    en: 'is {day}, before the last transfer of this plan ({last}).',
  },
  HEIR_TWICE: {
    type: 'InvalidInput',
    vi: 'là “{id}”, đã nêu ở trên.',
    en: 'is “{id}”, which stands above already.',
    remedyVi: 'Nêu mỗi nơi nhận một lần, gộp các nhiệm vụ của nơi đó vào một mục.',
  },
  HEIR_NOT_IN_FORCE: {
    type: 'InvalidInput',
    vi: 'là “{id}”, không tồn tại vào ngày {day}.',
    en: 'is “{id}”, which does not exist on {day}.',
  },
  HEIR_NOT_A_SUCCESSOR: {
    type: 'InvalidInput',
    vi: 'là “{id}”, không kế thừa địa bàn hay nhiệm vụ của tổ chức đã kết thúc.',
    en: 'is “{id}”, which took over nothing of the organization that ended.',
    remedyVi: 'Chọn trong các đơn vị kế thừa (territorySuccessors), hoặc tổ chức thuộc các đơn vị đó.',
  },
  LEAD_NEEDED: {
    type: 'InvalidInput',
    vi: 'phải có một nơi chủ trì: báo cáo tổng kết và phần còn lại của kế hoạch thuộc về nơi đó.',
    en: 'needs one heir that leads: the final report and the rest of the plan go to it.',
  },
  LEAD_TWICE: {
    type: 'InvalidInput',
    vi: 'là nơi chủ trì thứ hai; chỉ một nơi chủ trì phần còn lại của kế hoạch.',
    en: 'is a second lead; the rest of the plan goes to one heir only.',
  },
  LEAD_HELD_BY_ANOTHER: {
    type: 'InvalidInput',
    vi: 'không thể là chủ trì: “{id}” bàn giao nhưng không chủ trì kế hoạch.',
    en: 'cannot lead: “{id}”, which hands over, does not lead the plan.',
  },
  TASKS_NOT_DIVIDED: {
    type: 'InvalidInput',
    vi: 'còn trống: khi có nhiều nơi nhận phải nêu nhiệm vụ của từng nơi.',
    en: 'is missing: among several heirs each must be told its tasks.',
  },
  TASK_NOT_HELD: {
    type: 'InvalidInput',
    vi: 'nêu nhiệm vụ thứ {order}, không thuộc nơi bàn giao.',
    en: 'names task {order}, which who hands over does not hold.',
  },
  TASK_GIVEN_TWICE: {
    type: 'InvalidInput',
    vi: 'nêu nhiệm vụ thứ {order}, đã giao ở trên.',
    en: 'names task {order}, which was given above already.',
  },
  TASKS_LEFT_OVER: {
    type: 'InvalidInput',
    vi: 'chưa nhận hết: còn nhiệm vụ {orders} không ai nhận.',
    en: 'leaves tasks over: nobody takes {orders}.',
    remedyVi: 'Giao các nhiệm vụ này cho một trong các nơi nhận.',
  },
} as const satisfies RefusalRows;
