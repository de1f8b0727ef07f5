import { refusalTable } from '@thidua/federation-kit';

/** Every refusal of this module that is not shared by all services; those of the parts stand in the second half. */
export const reorganizationRefusals = refusalTable({
  REORGANIZATION_UNKNOWN: {
    type: 'NotFound',
    vi: 'Không tìm thấy việc sắp xếp “{id}”.',
    en: 'There is no reorganisation “{id}”.',
  },
  REORGANIZATION_DIFFERS: {
    type: 'Conflict',
    vi: 'Việc sắp xếp “{id}” đã có với nội dung khác.',
    en: 'Reorganisation “{id}” exists already with other content.',
  },
  REORGANIZATION_ENACTED: {
    type: 'Conflict',
    vi: 'Việc sắp xếp “{id}” đã được thực hiện, không còn là dự thảo.',
    en: 'Reorganisation “{id}” is enacted and no longer a draft.',
    remedyVi: 'Ghi nhận thay đổi bằng một việc sắp xếp khác; sửa điều ghi sai bằng CORRECT.',
  },
  REORGANIZATION_WITHDRAWN: {
    type: 'Conflict',
    vi: 'Việc sắp xếp “{id}” đã được rút, không còn là dự thảo.',
    en: 'Reorganisation “{id}” is withdrawn and no longer a draft.',
    remedyVi: 'Soạn một dự thảo khác.',
  },
  ID_OF_ANOTHER_UNIT: {
    type: 'InvalidInput',
    vi: 'là “{id}”, không mang khóa “{unit}” của cơ quan ban hành.',
    en: 'is “{id}”, which does not bear the key “{unit}” of the authority.',
  },
  ONE_DAY_OF_OPERATION_NEEDED: {
    type: 'InvalidInput',
    vi: 'phải có, hoặc nếu chưa rõ ngày thì nêu operatesBefore; không nêu cả hai.',
    en: 'is needed, or operatesBefore where the day is unknown; never both.',
  },
  DAYS_OUT_OF_ORDER: {
    type: 'InvalidInput',
    vi: 'là {day}, trước ngày {earlier} phải đến trước nó.',
    en: 'is {day}, before {earlier}, which must come first.',
  },
  TOO_MANY_PARTS: {
    type: 'InvalidInput',
    vi: 'làm việc sắp xếp vượt quá {max} phần.',
    en: 'brings the reorganisation above {max} parts.',
    remedyVi: 'Chia thành nhiều việc sắp xếp.',
  },
  EMPTY: {
    type: 'InvalidInput',
    vi: 'chưa có phần nào.',
    en: 'holds nothing yet.',
  },
  ATTRIBUTE_NEEDED: {
    type: 'InvalidInput',
    vi: 'phải có với việc {act}.',
    en: 'is needed for {act}.',
  },
  ATTRIBUTE_UNFIT: {
    type: 'InvalidInput',
    vi: 'không có nghĩa với việc {act}.',
    en: 'means nothing for {act}.',
  },
  NOT_A_UNIT: {
    type: 'InvalidInput',
    vi: 'là “{id}”, không phải đơn vị hành chính.',
    en: 'is “{id}”, which is no administrative unit.',
  },
  UNIT_TWICE: {
    type: 'InvalidInput',
    vi: 'là “{id}”, đã có ở một phần khác của cùng việc sắp xếp.',
    en: 'is “{id}”, which another part of the same reorganisation has already.',
    remedyVi:
      'Gửi lại đơn vị này trong một lần gọi khác với đúng một phần gộp cả hai; phần đó thay thế các phần trước.',
  },
  UNIT_EXISTS: {
    type: 'InvalidInput',
    vi: 'là “{id}”, đơn vị đã có; đơn vị mới phải mang khóa mới.',
    en: 'is “{id}”, which exists already; a new unit bears a new key.',
  },
  UNIT_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'là “{id}”, chưa có trong hệ thống.',
    en: 'is “{id}”, which is not known.',
  },
  UNIT_IN_FORCE: {
    type: 'InvalidInput',
    vi: 'là “{id}”, ngày {day} vẫn tồn tại nên không có gì để khôi phục.',
    en: 'is “{id}”, which exists on {day}, so there is nothing to restore.',
  },
  UNIT_NOT_IN_FORCE: {
    type: 'InvalidInput',
    vi: 'liên quan đến “{id}”, đơn vị không tồn tại vào ngày {day}.',
    en: 'is about “{id}”, which does not exist on {day}.',
  },
  LATER_ACT: {
    type: 'InvalidInput',
    vi: 'là “{id}”, đã có thay đổi được ghi nhận từ ngày {day} trở đi.',
    en: 'is “{id}”, to which something that happened on {day} or later is recorded already.',
    remedyVi: 'Ghi nhận các việc sắp xếp theo thứ tự thời gian.',
  },
  SOURCE_TWICE: {
    type: 'InvalidInput',
    vi: 'là “{id}”, nêu lần thứ hai trong cùng một phần.',
    en: 'is “{id}”, named a second time in the same part.',
  },
  SOURCE_NOT_IN_FORCE: {
    type: 'InvalidInput',
    vi: 'là “{id}”, không tồn tại vào ngày {day}; đơn vị không còn thì không có đơn vị kế tục.',
    en: 'is “{id}”, which does not exist on {day}; what is not there has no successor.',
  },
  ONE_FULL_SOURCE_AT_MOST: {
    type: 'InvalidInput',
    vi: 'không hợp với {act}: đơn vị mới có nhiều nhất một nguồn, lấy toàn bộ.',
    en: 'does not go with {act}: the new unit has one source at most, in full.',
  },
  FULL_SOURCES_NEEDED: {
    type: 'InvalidInput',
    vi: 'không hợp với {act}: phải từ hai đơn vị trở lên, đều lấy toàn bộ, kể cả chính đơn vị nếu còn tiếp tục.',
    en: 'does not go with {act}: two units or more, all in full, the unit itself counted if it goes on.',
  },
  PARTIAL_SOURCE_NEEDED: {
    type: 'InvalidInput',
    vi: 'không hợp với {act}: phải có ít nhất một nguồn chỉ lấy một phần.',
    en: 'does not go with {act}: at least one source comes in part only.',
  },
  ONE_PARTIAL_SOURCE_NEEDED: {
    type: 'InvalidInput',
    vi: 'không hợp với {act}: phải có đúng một nguồn, lấy một phần.',
    en: 'does not go with {act}: exactly one source, in part.',
  },
  PARTS_OF_OTHERS_NEEDED: {
    type: 'InvalidInput',
    vi: 'không hợp với {act}: phải nêu các đơn vị khác giao một phần của mình.',
    en: 'does not go with {act}: other units are needed that give a part of themselves.',
  },
  ONLY_OF_ITSELF: {
    type: 'InvalidInput',
    vi: 'không hợp với {act}: đơn vị chỉ tiếp tục từ chính nó.',
    en: 'does not go with {act}: the unit comes of itself only.',
  },
  NO_SOURCES_OF_AN_END: {
    type: 'InvalidInput',
    vi: 'không hợp với {act}: đơn vị tiếp nhận nêu nguồn ở phần của mình.',
    en: 'does not go with {act}: the units that took it name it in their own parts.',
  },
  BEGINNING_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'không sửa được: chưa rõ “{id}” bắt đầu từ ngày nào.',
    en: 'cannot be corrected: the day on which “{id}” began is not known.',
  },
  ALIVE_ON_BOTH_SIDES: {
    type: 'InvalidInput',
    vi: 'chuyển toàn bộ “{name}” ({id}) sang đơn vị khác, trong khi đơn vị này vẫn tồn tại vào ngày {day}.',
    en: 'moves the whole of “{name}” ({id}) to another unit, while it still exists on {day}.',
    remedyVi: 'Bỏ phần giữ lại đơn vị này để nó kết thúc, hoặc chỉ lấy một phần của nó (PARTIAL).',
  },
  SHARES_CONTRADICT: {
    type: 'InvalidInput',
    vi: 'lấy toàn bộ “{name}” ({id}) ngày {day}, trong khi đơn vị này còn có đơn vị kế tục khác.',
    en: 'takes the whole of “{name}” ({id}) on {day}, which has another successor besides.',
    remedyVi:
      'Nêu PARTIAL ở mọi đơn vị tiếp nhận, kể cả chính nó nếu còn tiếp tục, hoặc chỉ giữ một đơn vị tiếp nhận toàn bộ.',
  },
  LONE_PARTIAL: {
    type: 'InvalidInput',
    vi: 'chỉ lấy một phần của “{name}” ({id}) ngày {day}, không nêu phần còn lại về đâu.',
    en: 'takes a part of “{name}” ({id}) on {day}, and nothing tells where the rest of it went.',
    remedyVi: 'Nêu đơn vị tiếp nhận phần còn lại, hoặc nêu FULL nếu lấy toàn bộ.',
  },
  SOURCE_WITHOUT_SUCCESSOR: {
    type: 'InvalidInput',
    vi: 'không còn nêu “{name}” ({id}), đơn vị kết thúc ngày {day}, nên đơn vị này không còn đơn vị kế tục nào.',
    en: 'drops “{name}” ({id}), which ended on {day} and is left without any successor.',
    remedyVi:
      'Trong cùng việc sắp xếp, thêm một phần CORRECT cho đơn vị thực sự tiếp nhận, nêu đơn vị này trong from.',
  },
  LINEAGE_CYCLE: {
    type: 'InvalidInput',
    vi: 'làm “{id}” hình thành từ chính nó qua các đơn vị khác.',
    en: 'makes “{id}” come of itself by way of other units.',
  },
  KIND_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'là “{kind}”, không có trong danh mục loại tổ chức.',
    en: 'is “{kind}”, which the table of kinds does not have.',
    remedyVi: 'Dùng mã loại đơn vị hành chính trong danh mục, như xa, phuong, dac-khu, tinh.',
  },
  KIND_NOT_IN_FORCE: {
    type: 'InvalidInput',
    vi: 'là “{kind}”, loại đơn vị không có hiệu lực vào ngày {day}.',
    en: 'is “{kind}”, which is not in force on {day}.',
    remedyVi: 'Dùng loại đơn vị có hiệu lực vào ngày đó, hoặc sửa lại ngày.',
  },
  KIND_OF_BODY: {
    type: 'InvalidInput',
    vi: 'là “{kind}”, không phải loại đơn vị hành chính.',
    en: 'is “{kind}”, no kind of administrative unit.',
  },
  KIND_OF_OTHER_LEVEL: {
    type: 'InvalidInput',
    vi: 'là “{kind}”, thuộc cấp khác; một đơn vị không đổi cấp hành chính.',
    en: 'is “{kind}”, of another level; a unit never changes its level.',
  },
  PARENT_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'là “{id}”, chưa có trong hệ thống và không thành lập trong lần sắp xếp này.',
    en: 'is “{id}”, which is neither known nor comes to be by this reorganisation.',
  },
  PARENT_NOT_IN_FORCE: {
    type: 'InvalidInput',
    vi: 'là “{id}”, không tồn tại vào ngày {day}.',
    en: 'is “{id}”, which does not exist on {day}.',
  },
  PARENT_ENDS: {
    type: 'InvalidInput',
    vi: 'là “{name}” ({id}), đã được ghi nhận là không còn từ ngày {end}, trong khi “{below}” vẫn thuộc đơn vị này.',
    en: 'is “{name}” ({id}), recorded as gone from {end} on, while “{below}” would still be below it.',
    remedyVi: 'Nêu cấp trên còn tồn tại, hoặc ghi nhận các việc sắp xếp theo thứ tự thời gian.',
  },
  PARENT_NOT_ABOVE: {
    type: 'InvalidInput',
    vi: 'là “{id}”, ngày {day} không phải đơn vị hành chính ở cấp cao hơn.',
    en: 'is “{id}”, which is no unit of a higher level on {day}.',
  },
  ABOVE_ITSELF: {
    type: 'InvalidInput',
    vi: 'đưa “{id}” vào dưới chính nó.',
    en: 'puts “{id}” below itself.',
  },
  CODE_HELD: {
    type: 'InvalidInput',
    vi: 'là mã {code}, trong cùng thời gian thuộc về “{name}” ({holder}).',
    en: 'is {code}, which “{name}” ({holder}) holds in the same time.',
    remedyVi: 'Nêu mã khác, hoặc đổi mã của đơn vị đang mang mã này trong cùng việc sắp xếp.',
  },
  NOT_BELOW_AUTHORITY: {
    type: 'InvalidInput',
    vi: 'là “{id}”, không thuộc cơ quan ban hành “{authority}”.',
    en: 'is “{id}”, which is not below the authority “{authority}”.',
  },
});
