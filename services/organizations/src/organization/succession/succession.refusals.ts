import { refusalTable } from '@thidua/federation-kit';

/** Every refusal of a succession that is not shared by all services. */
export const successionRefusals = refusalTable({
  SUCCEEDS_ITSELF: {
    type: 'InvalidInput',
    vi: 'là chính tổ chức được kế thừa.',
    en: 'is the very organization that is succeeded.',
  },
  UNIT_BY_REORGANISATION: {
    type: 'InvalidInput',
    vi: 'là đơn vị hành chính; việc kế thừa giữa các đơn vị hành chính là việc sắp xếp theo nghị quyết, không ghi ở đây.',
    en: 'is an administrative unit, which only a reorganisation succeeds.',
  },
  BODY_NOT_IN_FORCE: {
    type: 'InvalidInput',
    vi: 'là “{id}”, không tồn tại vào ngày {day} (tồn tại từ {from} đến trước {to}).',
    en: 'is “{id}”, which does not exist on {day} (it exists from {from} until before {to}).',
  },
  SUCCESSION_DIFFERS: {
    type: 'Conflict',
    vi: 'Việc “{id}” kế thừa từ ngày này đã ghi với nội dung khác.',
    en: 'The succession by “{id}” on that day is on record with other content.',
  },
  SHARES_CONTRADICT: {
    type: 'InvalidInput',
    vi: 'mâu thuẫn với việc “{id}” kế thừa từ cùng ngày {day}: toàn bộ thì không còn phần cho tổ chức khác.',
    en: 'contradicts the succession by “{id}” on the same day, {day}: the whole leaves no part for another.',
  },
  ALIVE_ON_BOTH_SIDES: {
    type: 'InvalidInput',
    vi: 'là toàn bộ, trong khi “{id}” vẫn tồn tại vào ngày {day}.',
    en: 'is full, while “{id}” still exists on {day}.',
    remedyVi: 'Ghi là một phần, hoặc cho tổ chức cũ kết thúc cùng lúc.',
  },
  LINEAGE_CYCLE: {
    type: 'InvalidInput',
    vi: 'đưa việc kế thừa trở lại “{id}” trong cùng ngày.',
    en: 'leads back to “{id}” on the same day.',
  },
  BODY_ENDED: {
    type: 'Conflict',
    vi: 'Tổ chức “{id}” đã kết thúc, không còn từ ngày {ended}.',
    en: 'Organization “{id}” has ended; it does not exist from {ended} on.',
  },
  LATER_VERSION: {
    type: 'Conflict',
    vi: 'Tổ chức “{id}” đã có thay đổi từ ngày {validFrom}; không thể kết thúc trước đó.',
    en: 'Organization “{id}” changed on {validFrom} and cannot end before.',
  },
  BODIES_STILL_BELOW: {
    type: 'Conflict',
    vi: 'Từ ngày {day} vẫn còn tổ chức “{id}” trực thuộc.',
    en: 'From {day} on “{id}” would still be below it.',
    remedyVi: 'Giải thể hoặc chuyển các tổ chức trực thuộc trước.',
  },
});
