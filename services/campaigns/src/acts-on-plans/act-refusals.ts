import { knownCampaignRefusals } from '@thidua/campaign-directory';
import type { RefusalRows } from '@thidua/federation-kit';

/** What acts on a plan are refused for, whatever they are. */
export const actRefusals = {
  ...knownCampaignRefusals,
  ACT_IN_THE_FUTURE: {
    type: 'InvalidInput',
    vi: 'là ngày {day}, chưa tới.',
    en: 'is {day}, which has not come yet.',
    remedyVi: 'Ghi ngày đã thực hiện, không sau ngày hôm nay.',
  },
  ACT_BEFORE_PLAN: {
    type: 'InvalidInput',
    vi: 'là ngày {day}, trước ngày {planDay} của kế hoạch.',
    en: 'is {day}, before {planDay}, the day of the plan.',
    remedyVi: 'Ghi ngày từ {planDay} trở đi, hoặc chọn đúng kế hoạch.',
  },
  PLAN_CLOSED: {
    type: 'Conflict',
    vi: 'Kế hoạch đã kết thúc ngày {day}.',
    en: 'The plan was closed on {day}.',
    remedyVi: 'Chọn kế hoạch đang thực hiện; văn bản có từ trước ngày đó thì do cơ quan nhận văn bản nhập.',
  },
  ACT_ORGANIZATION_NOT_IN_FORCE: {
    type: 'Conflict',
    vi: 'Tổ chức “{id}” không tồn tại vào ngày {day}.',
    en: 'Organization “{id}” did not exist on {day}.',
    remedyVi: 'Kiểm tra lại ngày, hoặc chọn tổ chức đang hoạt động vào ngày đó.',
  },
  ACTS_FOR_ANOTHER: {
    type: 'Conflict',
    vi: 'Vào ngày {day}, tổ chức “{id}” không phải “{other}”, cũng không phải nơi kế thừa tổ chức đó.',
    en: 'On {day}, organization “{id}” was neither “{other}” nor one of those that took it over.',
    remedyVi: 'Nêu chính đơn vị đó khi còn hoạt động, hoặc đơn vị kế thừa (territorySuccessors).',
  },
} as const satisfies RefusalRows;
