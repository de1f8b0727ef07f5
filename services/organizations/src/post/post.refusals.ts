import { refusalTable } from '@thidua/federation-kit';

/** Every refusal of this module that is not shared by all services. */
export const postRefusals = refusalTable({
  POST_DIFFERS: {
    type: 'Conflict',
    vi: 'Chức vụ “{id}” đã có với nội dung khác.',
    en: 'Post “{id}” exists already with other content.',
  },
  POST_ENTERED_TWICE: {
    type: 'InvalidInput',
    vi: 'nêu “{id}” lần thứ hai.',
    en: 'names “{id}” a second time.',
  },
  POST_KIND_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'là “{kind}”, không có trong danh mục chức vụ.',
    en: 'is “{kind}”, which the table of post kinds does not have.',
  },
  POST_KIND_NOT_IN_FORCE: {
    type: 'InvalidInput',
    vi: 'là “{kind}”, loại chức vụ không có hiệu lực vào ngày {day}.',
    en: 'is “{kind}”, which is not in force on {day}.',
  },
  PERSON_NEEDED: {
    type: 'InvalidInput',
    vi: 'phải có, nếu không nêu họ tên.',
    en: 'is needed where no name is given.',
  },
  PERSON_HAS_OTHER_NAME: {
    type: 'Conflict',
    vi: 'Người “{id}” đã được ghi với họ tên khác.',
    en: 'Person “{id}” is on record under another name.',
    remedyVi: 'Kiểm tra lại mã người; họ tên đã ghi không sửa tại đây.',
  },
  HELD_FOR_NO_DAY: {
    type: 'InvalidInput',
    vi: 'là {validTo}, không sau ngày bắt đầu {validFrom}.',
    en: 'is {validTo}, which leaves no day after the first one, {validFrom}.',
  },
  ORGANIZATION_NOT_IN_FORCE: {
    type: 'InvalidInput',
    vi: 'là {day}, khi tổ chức “{id}” không tồn tại.',
    en: 'is {day}, when organization “{id}” did not exist.',
  },
  POST_OUTLIVES_ORGANIZATION: {
    type: 'InvalidInput',
    vi: 'phải có và không muộn hơn {ended}, ngày kể từ đó tổ chức “{id}” không còn.',
    en: 'is needed, no later than {ended}, the day from which organization “{id}” exists no more.',
  },
  POST_HELD_ALREADY: {
    type: 'Conflict',
    vi: 'Người này đã giữ chức vụ đó trong thời gian này (“{id}”).',
    en: 'The person holds this post in that time already (“{id}”).',
  },
  POST_TAKEN: {
    type: 'Conflict',
    vi: 'Chức vụ này chỉ có một người giữ, và đã có người giữ từ {from} đến trước {to} (“{id}”).',
    en: 'This post has one holder, and somebody holds it from {from} until before {to} (“{id}”).',
    remedyVi: 'Ghi nhận việc thôi giữ chức vụ của người trước.',
  },
  POST_LEFT_BEFORE: {
    type: 'Conflict',
    vi: 'Chức vụ “{id}” đã thôi giữ từ ngày {validTo}; muốn giữ tiếp phải bổ nhiệm lại.',
    en: 'Post “{id}” is left on {validTo} already; to go on, the person must be appointed again.',
  },
});
