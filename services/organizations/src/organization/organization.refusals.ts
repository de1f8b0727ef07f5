import { refusalTable } from '@thidua/federation-kit';

/** Every refusal of this module that is not shared by all services. */
export const organizationRefusals = refusalTable({
  ORGANIZATION_DIFFERS: {
    type: 'Conflict',
    vi: 'Đã có các tổ chức sau với nội dung khác: {ids}.',
    en: 'These organizations exist already with other content: {ids}.',
    remedyVi: 'Giữ nguyên nội dung đã nhập; thay đổi về tổ chức phải được ghi nhận bằng văn bản mới.',
  },
  ORGANIZATION_EXISTS: {
    type: 'Conflict',
    vi: 'Tổ chức “{id}” đã có.',
    en: 'Organization “{id}” exists already.',
  },
  ENTERED_TWICE: {
    type: 'InvalidInput',
    vi: 'nêu “{id}” lần thứ hai.',
    en: 'names “{id}” a second time.',
  },
  VERSION_ENDS_BEFORE_START: {
    type: 'InvalidInput',
    vi: 'là {validTo}, không sau ngày bắt đầu {validFrom}.',
    en: 'is {validTo}, which is not after the first day {validFrom}.',
  },
  VERSIONS_OVERLAP: {
    type: 'InvalidInput',
    vi: 'là {validFrom}, trong khi giai đoạn trước còn hiệu lực đến trước {validTo}.',
    en: 'is {validFrom}, while the version before is in force until before {validTo}.',
    remedyVi: 'Xếp các giai đoạn theo thời gian; giai đoạn sau bắt đầu đúng ngày giai đoạn trước kết thúc.',
  },
  VERSIONS_LEAVE_GAP: {
    type: 'InvalidInput',
    vi: 'là {validFrom}, để trống khoảng thời gian từ {validTo}.',
    en: 'is {validFrom}, which leaves a gap from {validTo} on.',
    remedyVi: 'Giai đoạn sau phải bắt đầu đúng ngày giai đoạn trước kết thúc.',
  },
  KIND_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'là “{kind}”, không có trong danh mục loại tổ chức.',
    en: 'is “{kind}”, which the table of kinds does not have.',
    remedyVi: 'Dùng mã loại tổ chức có trong danh mục.',
  },
  KIND_NOT_IN_FORCE: {
    type: 'InvalidInput',
    vi: 'là “{kind}”, loại tổ chức không có hiệu lực vào ngày {day}.',
    en: 'is “{kind}”, which is not in force on {day}.',
  },
  KIND_OF_UNIT: {
    type: 'InvalidInput',
    vi: 'là “{kind}”, loại đơn vị hành chính, nên mã định danh phải có dạng organization.<khóa của đơn vị>.',
    en: 'is “{kind}”, a kind of unit, so its id must be organization.<key of the unit>.',
  },
  KIND_OF_BODY: {
    type: 'InvalidInput',
    vi: 'là “{kind}”, không phải loại đơn vị hành chính, nên mã định danh phải có dạng organization.<khóa>.<uuidv7>.',
    en: 'is “{kind}”, no kind of unit, so its id must be organization.<key>.<uuidv7>.',
  },
  ID_OF_OTHER_UNIT: {
    type: 'InvalidInput',
    vi: 'là “{id}”, mang khóa của đơn vị khác với tổ chức cấp trên đầu tiên “{parent}”.',
    en: 'is “{id}”, which bears the key of another unit than its first parent “{parent}”.',
  },
  PARENT_NEEDED: {
    type: 'InvalidInput',
    vi: 'phải có: chỉ quốc gia mới không có cấp trên.',
    en: 'is needed: only the country has nothing above it.',
  },
  PARENT_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'là “{id}”, chưa có trong hệ thống và không được nhập cùng lần này.',
    en: 'is “{id}”, which is neither known nor entered along with it.',
  },
  PARENT_NOT_IN_FORCE: {
    type: 'InvalidInput',
    vi: 'là “{id}”, chỉ tồn tại từ {from} đến trước {to}.',
    en: 'is “{id}”, which exists only from {from} until before {to}.',
  },
  PARENT_NOT_ABOVE: {
    type: 'InvalidInput',
    vi: 'là “{id}”, không phải đơn vị hành chính ở cấp cao hơn.',
    en: 'is “{id}”, which is no unit of a higher level.',
  },
  ABOVE_ITSELF: {
    type: 'InvalidInput',
    vi: 'đưa “{id}” vào dưới chính nó.',
    en: 'puts “{id}” below itself.',
  },
  CODE_REPEATED: {
    type: 'InvalidInput',
    vi: 'là mã thứ hai của hệ mã {scheme}.',
    en: 'is a second code of the scheme {scheme}.',
  },
  CODE_HELD: {
    type: 'InvalidInput',
    vi: 'là mã {scheme} {value}, trong cùng thời gian đã thuộc về “{holder}”.',
    en: 'is {scheme} {value}, which “{holder}” holds in the same time.',
    remedyVi: 'Nêu mã khác, hoặc kiểm tra lại thời gian có hiệu lực của mã.',
  },
  UNIT_BY_REORGANISATION: {
    type: 'InvalidInput',
    vi: 'là đơn vị hành chính; việc thành lập, giải thể đơn vị hành chính là việc sắp xếp theo nghị quyết, không làm ở đây.',
    en: 'is an administrative unit, which only a reorganisation establishes or dissolves.',
    remedyVi: 'Soạn việc sắp xếp bằng draftReorganization, addReorganizationParts, rồi enactReorganization.',
  },
  ORGANIZATION_ENDED: {
    type: 'Conflict',
    vi: 'Tổ chức “{id}” đã kết thúc, không còn từ ngày {ended}.',
    en: 'Organization “{id}” has ended; it does not exist from {ended} on.',
  },
  ENDS_BEFORE_START: {
    type: 'InvalidInput',
    vi: 'là {lastDay}, trước ngày {validFrom} mà tổ chức bắt đầu như hiện nay.',
    en: 'is {lastDay}, before {validFrom}, the day from which the organization is as it is.',
  },
  BODIES_STILL_BELOW: {
    type: 'Conflict',
    vi: 'Sau ngày {lastDay} vẫn còn tổ chức “{id}” trực thuộc.',
    en: 'After {lastDay} “{id}” would still be below it.',
    remedyVi: 'Giải thể hoặc chuyển các tổ chức trực thuộc trước.',
  },
});
