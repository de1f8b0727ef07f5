import { refusalTable } from '@thidua/federation-kit';
import { actRefusals } from '../acts-on-plans/act-refusals.ts';

/** Every refusal of this module that is not shared by all services. */
export const reportRefusals = refusalTable({
  ...actRefusals,
  REPORT_EXISTS: {
    type: 'Conflict',
    vi: 'Báo cáo “{id}” đã có.',
    en: 'Report “{id}” exists already.',
  },
  REPORT_UNKNOWN: {
    type: 'NotFound',
    vi: 'Không tìm thấy báo cáo “{id}”.',
    en: 'There is no report “{id}”.',
  },
  COVERS_THE_FUTURE: {
    type: 'InvalidInput',
    vi: 'là {to}, sau ngày gửi báo cáo {day}.',
    en: 'is {to}, after {day}, when the report was sent.',
    remedyVi:
      'Ghi khoảng thời gian đến ngày số liệu của báo cáo; phần còn lại được hiển thị là chưa báo cáo.',
  },
  COVERS_OUTSIDE_CAMPAIGN: {
    type: 'InvalidInput',
    vi: 'là {day}, ngoài thời gian thi đua (từ {first} đến {last}).',
    en: 'is {day}, outside the time of the campaign (from {first} to {last}).',
  },
  FINAL_BEFORE_END: {
    type: 'Conflict',
    vi: 'Phong trào chưa kết thúc vào ngày {day} (ngày cuối: {last}) nên chưa có báo cáo tổng kết.',
    en: 'The campaign has not ended by {day} (last day: {last}), so there is no final report yet.',
    remedyVi:
      'Gửi báo cáo sơ kết hoặc định kỳ; báo cáo tổng kết gửi khi phong trào kết thúc, trừ khi kế hoạch yêu cầu sớm hơn.',
  },
  FINAL_REPORT_EXISTS: {
    type: 'Conflict',
    vi: 'Tổ chức đã gửi báo cáo tổng kết của phong trào này: “{id}”.',
    en: 'The organization has sent its final report on this campaign already: “{id}”.',
    remedyVi: 'Dùng báo cáo tổng kết đã gửi; nếu báo cáo theo kỳ thì chọn đúng loại báo cáo.',
  },
  PERIOD_REPORTED: {
    type: 'Conflict',
    vi: 'Báo cáo định kỳ “{id}” đã báo cáo thời gian từ {from} đến {to}.',
    en: 'The periodic report “{id}” speaks of the days from {from} to {to} already.',
    remedyVi: 'Chọn khoảng thời gian không trùng với báo cáo đã gửi.',
  },
  SECTION_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'là “{code}”, không phải phần nào của báo cáo; có các phần: {known}.',
    en: 'is “{code}”, which no report has; there are: {known}.',
  },
  SECTION_TWICE: {
    type: 'InvalidInput',
    vi: 'là “{code}”, đã có ở trên.',
    en: 'is “{code}”, which stands above already.',
  },
  SECTIONS_MISSING: {
    type: 'InvalidInput',
    vi: 'còn thiếu hoặc để trống: {missing}.',
    en: 'lacks, or has without words: {missing}.',
    remedyVi: 'Bổ sung nội dung các phần này rồi gửi lại.',
  },
  BUNDLE_PART_TWICE: {
    type: 'InvalidInput',
    vi: 'là {kindVi} ({kind}), đã có ở trên.',
    en: 'is {kind} ({kindVi}), which stands above already.',
  },
  BUNDLE_PART_TOO_LATE: {
    type: 'InvalidInput',
    vi: 'là {day}, sau ngày gửi {submittedOn}.',
    en: 'is {day}, after {submittedOn}, when all was sent.',
  },
  BUNDLE_OF_ANOTHER_REPORT: {
    type: 'InvalidInput',
    vi: 'là “{number}”, không phải số “{expected}” của báo cáo này.',
    en: 'is “{number}”, not “{expected}”, the number of this report.',
    remedyVi: 'Ghi hai số cho khớp, hoặc thay bằng đúng báo cáo này.',
  },
  BUNDLE_NUMBER_MISSING: {
    type: 'InvalidInput',
    vi: 'còn thiếu, trong khi báo cáo này có số “{expected}”.',
    en: 'is missing, while this report has the number “{expected}”.',
    remedyVi: 'Ghi số “{expected}” cho báo cáo trong hồ sơ.',
  },
  REPORT_NUMBER_MISSING: {
    type: 'InvalidInput',
    vi: 'còn thiếu, trong khi báo cáo trong hồ sơ có ghi số.',
    en: 'is missing, while the report among the papers has its number.',
    remedyVi: 'Ghi số của báo cáo này, đúng như trong hồ sơ.',
  },
  BUNDLE_INCOMPLETE: {
    type: 'InvalidInput',
    vi: 'còn thiếu: {missingVi} ({missing}). Kế hoạch yêu cầu gửi cùng nhau báo cáo, tờ trình và danh sách đề nghị khen thưởng: “{words}”.',
    en: 'lacks: {missing} ({missingVi}). The plan asks for report, submission and list of proposed awards together: “{words}”.',
    remedyVi: 'Bổ sung {missingVi} vào hồ sơ rồi gửi lại.',
    legalBasis: 'Kế hoạch {plan}: “{words}”',
  },
  GRADE_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'là “{grade}”, không phải mức đánh giá; có các mức: {known}.',
    en: 'is “{grade}”, which is no grade; there are: {known}.',
  },
  ASSESSED_TOO_EARLY: {
    type: 'InvalidInput',
    vi: 'là {day}, trước ngày sớm nhất có thể {earliest}.',
    en: 'is {day}, before {earliest}, the earliest day possible.',
  },
  REPORT_ASSESSED: {
    type: 'Conflict',
    vi: 'Báo cáo đã được đánh giá ngày {day}: {grade}.',
    en: 'The report was assessed on {day}: {grade}.',
    remedyVi: 'Muốn đánh giá lại phải nêu lý do sửa (corrects).',
  },
  NOTHING_TO_CORRECT: {
    type: 'InvalidInput',
    vi: 'nêu lý do sửa, nhưng báo cáo chưa được đánh giá.',
    en: 'corrects something, but the report has not been assessed.',
  },
});
