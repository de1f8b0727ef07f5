import { knownCampaignRefusals } from '@thidua/campaign-directory';
import { refusalTable } from '@thidua/federation-kit';

/** Every refusal of this module that is not shared by all services. */
export const awardProposalRefusals = refusalTable({
  ...knownCampaignRefusals,
  AWARD_PROPOSAL_EXISTS: {
    type: 'Conflict',
    vi: 'Đề nghị khen thưởng “{id}” đã có.',
    en: 'Award proposal “{id}” exists already.',
  },
  AWARD_PROPOSAL_UNKNOWN: {
    type: 'NotFound',
    vi: 'Không tìm thấy đề nghị khen thưởng “{id}”.',
    en: 'There is no award proposal “{id}”.',
  },
  AWARD_PROPOSAL_DECIDED: {
    type: 'Conflict',
    vi: 'Đề nghị khen thưởng “{id}” đã được quyết định.',
    en: 'Award proposal “{id}” has been decided already.',
  },
  ONE_NOMINEE_NEEDED: {
    type: 'InvalidInput',
    vi: 'phải nêu đúng một trong ba: tập thể, cá nhân đã có mã, hoặc họ tên cá nhân.',
    en: 'must name exactly one: an organization, a known person, or the name of a new person.',
  },
  PERSON_UNKNOWN: {
    type: 'NotFound',
    vi: 'Không tìm thấy cá nhân “{id}” đã từng được đề nghị.',
    en: 'No person “{id}” has been proposed before.',
  },
  FORM_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'không phải hình thức khen thưởng có trong dữ liệu pháp luật vào ngày {day}: “{form}”.',
    en: 'is not a form of award in the table of law on {day}: “{form}”.',
  },
  PROPOSED_IN_THE_FUTURE: {
    type: 'InvalidInput',
    vi: 'là ngày {day}, chưa tới.',
    en: 'is {day}, which has not come yet.',
  },
  PROPOSED_BEFORE_PLAN: {
    type: 'InvalidInput',
    vi: 'là {day}, trước ngày {planDay} của kế hoạch làm căn cứ.',
    en: 'is {day}, before {planDay}, the day of the plan that it rests on.',
  },
  ACHIEVEMENT_NOT_OVER: {
    type: 'InvalidInput',
    vi: 'là {day}, sau ngày đề nghị {proposedOn}; chỉ đề nghị khen thưởng thành tích đã đạt được.',
    en: 'is {day}, after {proposedOn}, the day of the proposal; only what has been achieved is proposed.',
  },
  PROPOSER_NOT_IN_FORCE: {
    type: 'Conflict',
    vi: 'Tổ chức đề nghị không tồn tại vào ngày {day} (tồn tại từ {from} đến trước {to}).',
    en: 'The proposing organization did not exist on {day} (it existed from {from} until before {to}).',
  },
  NOMINEE_NOT_IN_FORCE: {
    type: 'Conflict',
    vi: 'Tập thể được đề nghị không tồn tại vào ngày {day} (tồn tại từ {from} đến trước {to}).',
    en: 'The nominated organization did not exist on {day} (it existed from {from} until before {to}).',
    remedyVi: 'Tập thể đã giải thể, sáp nhập không được khen thưởng; xem xét tập thể kế thừa.',
  },
  AUTHORITY_NOT_IN_FORCE: {
    type: 'Conflict',
    vi: 'Đơn vị quyết định không tồn tại vào ngày {day} (tồn tại từ {from} đến trước {to}).',
    en: 'The deciding unit did not exist on {day} (it existed from {from} until before {to}).',
  },
  MOVEMENT_ORDER_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'nêu phong trào thứ {order}, nhưng kế hoạch chỉ liệt kê {count} phong trào.',
    en: 'names movement {order}, but the plan lists only {count}.',
  },
  MOVEMENT_NOT_FOR_AWARDS: {
    type: 'InvalidInput',
    vi: 'nêu phong trào thứ {order}, không thuộc danh sách xét khen thưởng của kế hoạch.',
    en: 'names movement {order}, which is not in a list of the plan that awards are given for.',
  },
  ACHIEVEMENT_OUTSIDE_PERIOD: {
    type: 'InvalidInput',
    vi: 'là {day}, ngoài giai đoạn của phong trào (từ {from} đến {to}).',
    en: 'is {day}, outside the period of the movement ({from} to {to}).',
  },
  ACHIEVEMENT_ALREADY_REWARDED: {
    type: 'Conflict',
    vi: 'Thành tích từ {from} đến {to} theo phong trào này đã được khen thưởng tại đề nghị “{id}”.',
    en: 'The achievement from {from} to {to} under this movement was rewarded already, by “{id}”.',
    legalBasis: 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 5',
    remedyVi: 'Một thành tích chỉ được khen thưởng một lần; chỉ đề nghị cho thành tích mới.',
  },
  ONE_VERDICT_NEEDED: {
    type: 'InvalidInput',
    vi: 'phải có đúng một trong hai: khen thưởng (grant) hoặc không khen thưởng (refusal).',
    en: 'is needed, or refusal in its place: exactly one of the two.',
  },
  DECIDED_IN_THE_FUTURE: {
    type: 'InvalidInput',
    vi: 'là ngày {day}, chưa tới.',
    en: 'is {day}, which has not come yet.',
  },
  DECIDED_BEFORE_PROPOSED: {
    type: 'InvalidInput',
    vi: 'là {day}, trước ngày đề nghị {proposedOn}.',
    en: 'is {day}, before {proposedOn}, the day of the proposal.',
  },
  QUOTA_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'phải có: chưa rõ số lượng khen thưởng.',
    en: 'is needed: how many awards there may be is not known.',
    remedyVi: 'Nêu văn bản quy định số lượng, hoặc khẳng định không giới hạn bằng “noQuota: true”.',
  },
  QUOTA_CONTRADICTS: {
    type: 'InvalidInput',
    vi: 'trái với văn bản quy định số lượng đã nêu.',
    en: 'contradicts the quota document that is named beside it.',
  },
  QUOTA_AFTER_DECISION: {
    type: 'InvalidInput',
    vi: 'là {issuedOn} (văn bản số {number}), sau ngày quyết định {decidedOn}.',
    en: 'is {issuedOn} (document {number}), after {decidedOn}, the day of the decision.',
  },
  NO_COMPETENCE: {
    type: 'Conflict',
    vi: 'Vào ngày {day}, đơn vị “{authority}” không có thẩm quyền tặng hình thức “{form}”.',
    en: 'On {day} the unit “{authority}” had no competence to give “{form}”.',
    legalBasis: '{basis}',
    remedyVi: 'Trình cấp có thẩm quyền.',
  },
  COMPETENCE_NEEDS_CONFIRMATION: {
    type: 'InvalidInput',
    vi: 'phải có: quy định về thẩm quyền tặng “{form}” mới tạm áp dụng, chưa đối chiếu.',
    en: 'is needed: the rule on who gives “{form}” is only assumed.',
    legalBasis: '{basis}',
    remedyVi: 'Nêu họ tên, chức vụ người xác nhận việc áp dụng.',
  },
});
