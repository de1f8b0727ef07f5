import { refusalTable } from '@thidua/federation-kit';

/** Every refusal of this module that is not shared by all services. */
export const roleAssignmentRefusals = refusalTable({
  ASSIGNMENT_EXISTS: {
    type: 'Conflict',
    vi: 'Vai trò “{id}” đã được giao.',
    en: 'Assignment “{id}” exists already.',
  },
  ROLE_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'là “{role}”, không có trong danh mục vai trò.',
    en: 'is “{role}”, which the table of roles does not have.',
  },
  ROLE_HELD_ALREADY: {
    type: 'Conflict',
    vi: 'Người này đã giữ vai trò “{role}” tại đây trong thời gian đó (“{id}”).',
    en: 'The person holds the role “{role}” here in that time already (“{id}”).',
  },
  ROLE_ENDED_BEFORE: {
    type: 'Conflict',
    vi: 'Vai trò “{id}” đã chấm dứt từ ngày {validTo}; muốn giữ tiếp phải giao lại.',
    en: 'Assignment “{id}” ends on {validTo} already; to go on, the role must be given again.',
  },
  HELD_FOR_NO_DAY: {
    type: 'InvalidInput',
    vi: 'là {validTo}, không sau ngày bắt đầu {validFrom}.',
    en: 'is {validTo}, which leaves no day after the first one, {validFrom}.',
  },
  ORGANIZATION_NOT_IN_FORCE: {
    type: 'InvalidInput',
    vi: 'là {day}, khi tổ chức “{id}” không tồn tại (tồn tại từ {from} đến trước {to}).',
    en: 'is {day}, when organization “{id}” did not exist (it exists from {from} until before {to}).',
  },
});
