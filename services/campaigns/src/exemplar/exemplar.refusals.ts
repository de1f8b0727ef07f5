import { refusalTable } from '@thidua/federation-kit';
import { actRefusals } from '../acts-on-plans/act-refusals.ts';

/** Every refusal of this module that is not shared by all services. */
export const exemplarRefusals = refusalTable({
  ...actRefusals,
  EXEMPLAR_EXISTS: {
    type: 'Conflict',
    vi: 'Điển hình “{id}” đã có.',
    en: 'Exemplar “{id}” exists already.',
  },
  EXEMPLAR_UNKNOWN: {
    type: 'NotFound',
    vi: 'Không tìm thấy điển hình “{id}”.',
    en: 'There is no exemplar “{id}”.',
  },
  EXEMPLAR_WITHDRAWN: {
    type: 'Conflict',
    vi: 'Điển hình đã được rút ngày {day} nên không thay đổi được nữa.',
    en: 'The exemplar was withdrawn on {day} and does not change any more.',
  },
  EXEMPLAR_DAY_GOES_BACK: {
    type: 'InvalidInput',
    vi: 'là {day}, trước ngày {earliest} của khâu trước đó.',
    en: 'is {day}, before {earliest}, the day of the stage before.',
  },
  ONE_SUBJECT_NEEDED: {
    type: 'InvalidInput',
    vi: 'phải là đúng một cá nhân, một tổ chức hoặc một tập thể.',
    en: 'must be exactly one person, organization or collective.',
  },
  ONE_PERSON_NEEDED: {
    type: 'InvalidInput',
    vi: 'phải nêu đúng một trong hai: mã của người đã biết, hoặc họ tên người mới.',
    en: 'must have exactly one of the two: the id of a known person, or the name of a new one.',
  },
  PERSON_UNKNOWN: {
    type: 'NotFound',
    vi: 'Không tìm thấy cá nhân “{id}”.',
    en: 'Nobody is known as “{id}”.',
    remedyVi: 'Nêu họ tên để giới thiệu như một cá nhân mới.',
  },
  MINUTE_NEEDED: {
    type: 'InvalidInput',
    vi: 'còn thiếu: điển hình phải được quần chúng, tập thể suy tôn và có biên bản.',
    en: 'is missing: an exemplar is put forward by a collective, as its minute shows.',
    remedyVi: 'Bổ sung biên bản họp suy tôn của tập thể.',
  },
  MINUTE_DEMANDED_BY_PLAN: {
    type: 'InvalidInput',
    vi: 'còn thiếu; kế hoạch yêu cầu: “{words}”.',
    en: 'is missing; the plan asks for it: “{words}”.',
    remedyVi: 'Bổ sung biên bản họp suy tôn của tập thể.',
    legalBasis: 'Kế hoạch {plan}: “{words}”',
  },
  MINUTE_AFTER_NOMINATION: {
    type: 'InvalidInput',
    vi: 'là {day}, sau ngày giới thiệu {nominatedOn}.',
    en: 'is {day}, after the nomination on {nominatedOn}.',
  },
  MORE_VOTES_THAN_VOTERS: {
    type: 'InvalidInput',
    vi: 'là {inFavour}, nhiều hơn số người bỏ phiếu {of}.',
    en: 'is {inFavour}, more than the {of} who voted.',
  },
  EXEMPLAR_NOMINATED_ALREADY: {
    type: 'Conflict',
    vi: 'Đơn vị đã giới thiệu cá nhân, tập thể này trong cùng kế hoạch: “{id}”.',
    en: 'The unit has put the same subject forward under this plan: “{id}”.',
  },
  STAGE_REACHED_ALREADY: {
    type: 'Conflict',
    vi: 'Điển hình đã qua khâu {stageVi} ({stage}).',
    en: 'The exemplar has passed {stage} ({stageVi}) already.',
    remedyVi: 'Chọn khâu kế tiếp; nếu đã đến khâu nhân rộng thì chỉ ghi thêm nơi làm theo.',
  },
  STAGE_SKIPPED: {
    type: 'Conflict',
    vi: 'Chưa thể sang khâu {stageVi} ({stage}): khâu kế tiếp là {nextVi} ({next}).',
    en: '{stage} ({stageVi}) cannot be reached yet: {next} ({nextVi}) comes first.',
    remedyVi: 'Làm đủ bốn khâu theo thứ tự: phát hiện, bồi dưỡng, tổng kết, nhân rộng.',
  },
  PLACE_NEEDED: {
    type: 'InvalidInput',
    vi: 'phải nêu ít nhất một nơi đã học tập, làm theo.',
    en: 'must name at least one place that took it up.',
  },
  ONE_PLACE_NEEDED: {
    type: 'InvalidInput',
    vi: 'phải nêu đúng một trong hai: tổ chức, hoặc tên nơi đó.',
    en: 'must have exactly one of the two: an organization, or the name of a place.',
  },
  PLACES_OF_SPREAD_ONLY: {
    type: 'InvalidInput',
    vi: 'chỉ nêu ở khâu nhân rộng.',
    en: 'are named when it is spread, and not before.',
  },
  PLACE_NAMED_TWICE: {
    type: 'InvalidInput',
    vi: 'là “{place}”, đã nêu trước đó.',
    en: 'is “{place}”, which was named before.',
  },
  TAKEN_UP_AT_ANOTHER_TIME: {
    type: 'InvalidInput',
    vi: 'là {day}, ngoài khoảng từ ngày phát hiện {from} đến ngày nhân rộng {to}.',
    en: 'is {day}, not between {from}, when it was discovered, and {to}, the day of this stage.',
  },
  NAME_IN_WORDS: {
    type: 'InvalidInput',
    vi: 'có họ tên của cá nhân; lời văn được lưu vĩnh viễn nên không ghi họ tên.',
    en: 'holds the person’s name; words are kept for ever, so the name has no place in them.',
    remedyVi: 'Viết “ông”, “bà”, “đồng chí”; họ tên đã có ở trường riêng.',
  },
});
