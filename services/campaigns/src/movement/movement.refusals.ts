import { refusalTable } from '@thidua/federation-kit';

/** Every refusal of this module that is not shared by all services. */
export const movementRefusals = refusalTable({
  MOVEMENT_EXISTS: {
    type: 'Conflict',
    vi: 'Phong trào “{id}” đã có trong danh mục.',
    en: 'Movement “{id}” is in the catalogue already.',
  },
  MOVEMENT_UNKNOWN: {
    type: 'NotFound',
    vi: 'Danh mục không có phong trào “{id}”.',
    en: 'There is no movement “{id}” in the catalogue.',
  },
  ID_OF_ANOTHER_UNIT: {
    type: 'InvalidInput',
    vi: 'là “{id}”, không mang mã “{unit}” của đơn vị phát động.',
    en: 'is “{id}”, which does not carry the key “{unit}” of the unit that launched it.',
  },
  MOVEMENT_PLAN_TAKEN: {
    type: 'Conflict',
    vi: 'Kế hoạch số {number} của đơn vị này đã gắn với phong trào “{holder}”.',
    en: 'Plan {number} of this unit is that of the movement “{holder}”.',
    remedyVi: 'Nếu là cùng một phong trào, hãy thêm tên gọi khác cho phong trào đã có.',
  },
  MOVEMENT_NAME_TAKEN: {
    type: 'Conflict',
    vi: 'Tên gọi “{name}” đã là của phong trào “{holder}” do cùng đơn vị phát động, trong cùng thời gian.',
    en: 'The name “{name}” is that of the movement “{holder}” of the same unit, at the same time.',
    remedyVi: 'Dùng phong trào đã có, hoặc nêu rõ giai đoạn nếu là giai đoạn khác.',
  },
  MOVEMENT_NAME_KNOWN: {
    type: 'Conflict',
    vi: 'Phong trào đã có tên gọi “{name}”.',
    en: 'The movement has the name “{name}” already.',
  },
  MOVEMENT_PLAN_IN_FUTURE: {
    type: 'InvalidInput',
    vi: 'là ngày {day}, chưa tới.',
    en: 'is {day}, which has not come yet.',
  },
  MOVEMENT_ISSUER_NOT_IN_FORCE: {
    type: 'Conflict',
    vi: 'Đơn vị phát động không tồn tại vào ngày {day} của kế hoạch (ngày đầu: {from}; ngày cuối: {last}).',
    en: 'The unit did not exist on {day}, the day of the plan (first day: {from}; last day: {last}).',
    remedyVi: 'Kiểm tra ngày của kế hoạch, hoặc chọn đơn vị đang hoạt động vào ngày đó.',
  },
});
