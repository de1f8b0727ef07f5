import type { RefusalRows } from './refusal-row.ts';

/** What every service answers alike. Texts of InvalidInput follow the name of the field, see `toRefusal`. */
export const sharedRefusals = {
  REQUIRED: { type: 'InvalidInput', vi: 'bắt buộc phải có.', en: 'is required.' },
  EMPTY_TEXT: { type: 'InvalidInput', vi: 'không được để trống.', en: 'must not be empty.' },
  TEXT_TOO_LONG: {
    type: 'InvalidInput',
    vi: 'dài quá {max} ký tự.',
    en: 'is longer than {max} characters.',
  },
  TEXT_TOO_SHORT: {
    type: 'InvalidInput',
    vi: 'ngắn hơn {min} ký tự.',
    en: 'is shorter than {min} characters.',
  },
  FORBIDDEN_CHARACTER: {
    type: 'InvalidInput',
    vi: 'có ký tự không hiển thị được {character}.',
    en: 'has the invisible character {character}.',
  },
  NOT_A_DAY: {
    type: 'InvalidInput',
    vi: 'không phải ngày có thật theo dạng YYYY-MM-DD, trong các năm 1900–2200.',
    en: 'is not a day of the calendar in the form YYYY-MM-DD, in the years 1900–2200.',
  },
  PERIOD_ENDS_BEFORE_START: {
    type: 'InvalidInput',
    vi: 'là {to}, trước ngày bắt đầu {from}.',
    en: 'is {to}, before the start on {from}.',
  },
  MALFORMED_ID: {
    type: 'InvalidInput',
    vi: 'không phải mã định danh hợp lệ của “{expected}”.',
    en: 'is not a well-formed id of “{expected}”.',
  },
  WRONG_ID_TYPE: {
    type: 'InvalidInput',
    vi: 'phải là mã định danh của “{expected}”, không phải của “{actual}”.',
    en: 'must be an id of “{expected}”, not of “{actual}”.',
  },
  NUMBER_TOO_SMALL: { type: 'InvalidInput', vi: 'nhỏ hơn {min}.', en: 'is smaller than {min}.' },
  NUMBER_TOO_LARGE: { type: 'InvalidInput', vi: 'lớn hơn {max}.', en: 'is larger than {max}.' },
  TOO_FEW_ENTRIES: {
    type: 'InvalidInput',
    vi: 'có ít hơn {min} mục.',
    en: 'has fewer than {min} entries.',
  },
  TOO_MANY_ENTRIES: {
    type: 'InvalidInput',
    vi: 'có nhiều hơn {max} mục.',
    en: 'has more than {max} entries.',
  },
  NOT_ALLOWED_VALUE: {
    type: 'InvalidInput',
    vi: 'không phải giá trị được phép.',
    en: 'is not one of the values allowed.',
  },
  UNKNOWN_FIELD: { type: 'InvalidInput', vi: 'có trường không biết tới.', en: 'has an unknown field.' },
  WRONG_FORM: { type: 'InvalidInput', vi: 'không đúng dạng.', en: 'does not have the right form.' },
  IDEMPOTENCY_KEY_REUSED: {
    type: 'Conflict',
    vi: 'Khóa chống lặp “{key}” đã dùng cho một nội dung khác.',
    en: 'The idempotency key “{key}” was used for another input.',
    remedyVi: 'Dùng khóa mới cho mỗi việc; chỉ gửi lại cùng khóa với đúng nội dung cũ.',
  },
  SIGN_IN_REQUIRED: {
    type: 'Forbidden',
    vi: 'Người chưa đăng nhập không làm được việc này.',
    en: 'This cannot be done without signing in.',
    remedyVi: 'Gửi kèm mã truy cập của người dùng trong tiêu đề “authorization”.',
  },
  NO_RIGHT: {
    type: 'Forbidden',
    vi: 'Người gọi không có quyền “{action}” tại “{organization}”.',
    en: 'The caller has no right to “{action}” at “{organization}”.',
    remedyVi: 'Đề nghị người quản trị giao vai trò phù hợp tại tổ chức này.',
  },
  UNKNOWN_ID: {
    type: 'NotFound',
    vi: 'Không tìm thấy “{id}”.',
    en: 'Nothing is known under “{id}”.',
  },
  NOT_KNOWN_YET: {
    type: 'TryAgainLater',
    vi: 'Thông tin về “{id}” có thể chưa về tới dịch vụ này.',
    en: 'News of “{id}” may not have reached this service yet.',
    remedyVi: 'Xin thử lại sau ít giây.',
  },
} as const satisfies RefusalRows;

/** A code of the shared table. */
export type SharedRefusalCode = keyof typeof sharedRefusals;
