import { refusalTable } from '@thidua/federation-kit';
import { actRefusals } from '../acts-on-plans/act-refusals.ts';
import { successionRefusals } from '../succession/succession.refusals.ts';
import { unmetDemandRefusals } from '../plan/unmet-demand.refusals.ts';

/** Every refusal of this module that is not shared by all services. */
export const campaignRefusals = refusalTable({
  ...successionRefusals,
  ...unmetDemandRefusals,
  ACT_ORGANIZATION_NOT_IN_FORCE: actRefusals.ACT_ORGANIZATION_NOT_IN_FORCE,
  CAMPAIGN_EXISTS: {
    type: 'Conflict',
    vi: 'Kế hoạch “{id}” đã có.',
    en: 'Campaign “{id}” exists already.',
  },
  ID_OF_ANOTHER_UNIT: {
    type: 'InvalidInput',
    vi: 'là “{id}”, không mang mã “{unit}” của tổ chức ban hành.',
    en: 'is “{id}”, which does not carry the issuer’s key “{unit}”.',
  },
  CAMPAIGN_UNKNOWN: {
    type: 'NotFound',
    vi: 'Không tìm thấy dự thảo “{id}”.',
    en: 'There is no draft “{id}”.',
  },
  CAMPAIGN_NOT_A_DRAFT: {
    type: 'Conflict',
    vi: 'Văn bản “{id}” không còn là dự thảo nên không ban hành được nữa.',
    en: 'Campaign “{id}” is no draft any more, so it cannot be issued.',
    remedyVi: 'Lập dự thảo mới nếu cần ban hành văn bản khác.',
  },
  ISSUE_DAY_OR_BOUNDS_NEEDED: {
    type: 'InvalidInput',
    vi: 'phải có khi chưa rõ ngày ban hành: nêu ngày sớm nhất hoặc muộn nhất.',
    en: 'is needed while the day of issue is unknown: tell the earliest or the latest day.',
  },
  ISSUED_IN_THE_FUTURE: {
    type: 'InvalidInput',
    vi: 'là ngày {day}, chưa tới.',
    en: 'is {day}, which has not come yet.',
  },
  DATED_BEFORE_CITED_DOCUMENT: {
    type: 'InvalidInput',
    vi: 'là {day}, trước ngày {citedDay} của văn bản số {number} mà văn bản này viện dẫn.',
    en: 'is {day}, before {citedDay}, the day of document {number} that it cites.',
    remedyVi: 'Kiểm tra lại ngày ban hành và ngày của văn bản được viện dẫn.',
  },
  DATED_BEFORE_PARENT: {
    type: 'InvalidInput',
    vi: 'là {day}, trước ngày {parentDay} của kế hoạch cấp trên số {number}.',
    en: 'is {day}, before {parentDay}, the day of the plan {number} that it carries out.',
  },
  ISSUER_NOT_IN_FORCE: {
    type: 'Conflict',
    vi: 'Tổ chức ban hành không tồn tại vào ngày {day} (ngày đầu: {from}; ngày cuối: {last}).',
    en: 'The issuing organization did not exist on {day} (first day: {from}; last day: {last}).',
    remedyVi: 'Kiểm tra ngày ban hành, hoặc chọn tổ chức đang hoạt động vào ngày đó.',
  },
  PARENT_UNKNOWN: {
    type: 'NotFound',
    vi: 'Không tìm thấy kế hoạch cấp trên “{id}” đã ban hành.',
    en: 'There is no issued parent plan “{id}”.',
  },
  CITED_DOCUMENT_UNKNOWN: {
    type: 'NotFound',
    vi: 'Không tìm thấy văn bản được viện dẫn “{id}”.',
    en: 'There is no cited document “{id}”.',
  },
  MOVEMENT_ORDER_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'nêu phong trào thứ {order}, nhưng văn bản chỉ liệt kê {count} phong trào.',
    en: 'names movement {order}, but the document lists only {count}.',
  },
  MOVEMENT_YEARS_BACKWARDS: {
    type: 'InvalidInput',
    vi: 'là {to} năm, ít hơn mức từ {from} năm.',
    en: 'is {to} years, less than the {from} it starts at.',
  },
  SCOPE_ORDER_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'nêu nhóm đối tượng thứ {order}, nhưng văn bản chỉ có {count} nhóm.',
    en: 'names group {order} of the scope, but the document has only {count}.',
  },
  DUTY_WITHOUT_DUE_DAY: {
    type: 'InvalidInput',
    vi: 'còn trống: việc đăng ký hoặc báo cáo định kỳ (mục {order}) phải có thời hạn trước khi ban hành.',
    en: 'is missing: a registration or periodic report (item {order}) needs its last day before the issue.',
    remedyVi: 'Bổ sung thời hạn vào dự thảo rồi ban hành.',
  },
  PLAN_NOT_IN_FORCE: {
    type: 'NotFound',
    vi: 'Không có kế hoạch, chỉ thị “{id}” nào đã ban hành.',
    en: 'No plan or directive “{id}” has been issued.',
  },
  CAMPAIGN_LAUNCHED: {
    type: 'Conflict',
    vi: 'Phong trào “{id}” đã được phát động.',
    en: 'Campaign “{id}” has been launched already.',
  },
  CAMPAIGN_CLOSED: {
    type: 'Conflict',
    vi: 'Phong trào “{id}” đã kết thúc.',
    en: 'Campaign “{id}” has ended.',
  },
  ENDING_EVENT_NEEDED: {
    type: 'InvalidInput',
    vi: 'phải nêu: kế hoạch kết thúc bằng sự kiện “{event}”, không phải bằng một ngày.',
    en: 'is needed: the plan ends with an event, “{event}”, not on a day.',
  },
  CLOSED_BEFORE_END: {
    type: 'InvalidInput',
    vi: 'là {day}, trước ngày cuối {last} của kế hoạch.',
    en: 'is {day}, before {last}, the last day of the plan.',
    remedyVi: 'Chờ đến ngày {last} rồi ghi ngày kết thúc từ ngày đó trở đi.',
  },
  DAY_IN_THE_FUTURE: {
    type: 'InvalidInput',
    vi: 'là ngày {day}, chưa tới.',
    en: 'is {day}, which has not come yet.',
  },
  DAY_BEFORE_PLAN: {
    type: 'InvalidInput',
    vi: 'là {day}, trước ngày {planDay} kế hoạch được ban hành hoặc phát động.',
    en: 'is {day}, before {planDay}, when the plan was issued or launched.',
  },
  DOCUMENT_NUMBER_MALFORMED: {
    type: 'InvalidInput',
    vi: 'là “{number}”, không đúng thể thức số và ký hiệu (Nghị định 30/2020/NĐ-CP, Phụ lục I và III).',
    en: 'is “{number}”, not in the form of number and symbol (Decree 30/2020/NĐ-CP, annexes I and III).',
    remedyVi: 'Ghi như “{example}”: số dưới 10 có số 0 phía trước, không ghi năm.',
  },
  DOCUMENT_NUMBER_OF_THE_PARTY: {
    type: 'InvalidInput',
    vi: 'là “{number}”, theo thể thức văn bản của Đảng; văn bản của cơ quan nhà nước theo Nghị định 30/2020/NĐ-CP.',
    en: 'is “{number}”, a number of the Party; papers of State organs follow Decree 30/2020/NĐ-CP.',
    remedyVi: 'Ghi như “{example}”.',
  },
  DOCUMENT_NUMBER_OF_ANOTHER_TYPE: {
    type: 'InvalidInput',
    vi: 'là “{number}”, có ký hiệu loại văn bản “{type}”, không phải “{expected}” (Nghị định 30/2020/NĐ-CP, Phụ lục III).',
    en: 'is “{number}” of type “{type}”, not “{expected}” (Decree 30/2020/NĐ-CP, annex III).',
    remedyVi: 'Kiểm tra lại loại văn bản, hoặc ghi như “{example}”.',
  },
  DOCUMENT_NUMBER_OF_ANOTHER_ORGAN: {
    type: 'InvalidInput',
    vi: 'là “{number}”, mang ký hiệu cơ quan “{organ}”, trong khi cơ quan ban hành có ký hiệu “{expected}” (Nghị định 30/2020/NĐ-CP, Phụ lục I).',
    en: 'is “{number}” of the organ “{organ}”, while the issuing organ has “{expected}” (Decree 30/2020/NĐ-CP, annex I).',
    remedyVi: 'Kiểm tra lại cơ quan ban hành, hoặc ghi như “{example}”.',
  },
  DOCUMENT_NUMBER_TAKEN: {
    type: 'Conflict',
    vi: 'Số {number} đã được dùng trong sổ văn bản của cơ quan này trong năm, cho văn bản “{holder}”.',
    en: 'Number {number} is taken in this issuer’s register of the year, by “{holder}”.',
    remedyVi: 'Dùng văn bản đã có nếu là cùng văn bản, hoặc ghi lại đúng số theo sổ văn bản.',
  },
});
