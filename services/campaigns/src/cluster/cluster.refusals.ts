import { refusalTable } from '@thidua/federation-kit';

/** Every refusal of this module that is not shared by all services. */
export const clusterRefusals = refusalTable({
  CLUSTER_EXISTS: {
    type: 'Conflict',
    vi: 'Cụm, khối “{id}” đã có.',
    en: 'Cluster “{id}” exists already.',
  },
  CLUSTER_UNKNOWN: {
    type: 'NotFound',
    vi: 'Không tìm thấy cụm, khối “{id}”.',
    en: 'There is no cluster “{id}”.',
  },
  CLUSTER_CONCLUDED: {
    type: 'Conflict',
    vi: 'Cụm, khối đã tổng kết ngày {day} nên không thay đổi được nữa.',
    en: 'The cluster was concluded on {day} and does not change any more.',
  },
  CLUSTER_NAME_TAKEN: {
    type: 'Conflict',
    vi: 'Năm {year} đã có cụm, khối tên “{name}” của tổ chức này: “{holder}”.',
    en: 'In {year} this organization has a cluster named “{name}” already: “{holder}”.',
  },
  CLUSTER_ORGANIZATION_NOT_IN_FORCE: {
    type: 'Conflict',
    vi: 'Tổ chức “{id}” không tồn tại vào ngày {day}.',
    en: 'Organization “{id}” did not exist on {day}.',
    remedyVi: 'Chọn tổ chức đang hoạt động vào ngày thành lập cụm, khối.',
  },
  CLUSTER_MEMBER_TWICE: {
    type: 'InvalidInput',
    vi: 'nêu “{id}” lần thứ hai.',
    en: 'names “{id}” a second time.',
  },
  LEADER_NOT_A_MEMBER: {
    type: 'InvalidInput',
    vi: 'là “{id}”, không phải thành viên đang hoạt động của cụm, khối.',
    en: 'is “{id}”, which is no member of the cluster that still exists.',
  },
  DEPUTY_NOT_A_MEMBER: {
    type: 'InvalidInput',
    vi: 'là “{id}”, không phải thành viên đang hoạt động của cụm, khối.',
    en: 'is “{id}”, which is no member of the cluster that still exists.',
  },
  CLUSTER_POST_HELD_TWICE: {
    type: 'InvalidInput',
    vi: 'là “{id}”, đã là trưởng hoặc phó cụm, khối.',
    en: 'is “{id}”, which leads or assists already.',
  },
  CRITERION_TWICE: {
    type: 'InvalidInput',
    vi: 'là tiêu chí “{code}”, đã nêu ở trên.',
    en: 'is criterion “{code}”, which stands above already.',
  },
  CRITERION_UNKNOWN: {
    type: 'InvalidInput',
    vi: 'là “{code}”, không có trong bảng điểm.',
    en: 'is “{code}”, which the scoring table does not have.',
  },
  CRITERION_NOT_SCORED: {
    type: 'InvalidInput',
    vi: 'chưa có điểm của tiêu chí “{code}”.',
    en: 'has no points for criterion “{code}”.',
    remedyVi: 'Chấm đủ mọi tiêu chí của bảng điểm; không đạt thì ghi 0.',
  },
  POINTS_OUT_OF_RANGE: {
    type: 'InvalidInput',
    vi: 'là {points}, phải từ 0 đến {maximum} (điểm tối đa của tiêu chí “{code}”).',
    en: 'is {points}, and must be from 0 to {maximum}, the maximum of criterion “{code}”.',
  },
  SCORED_NOT_A_MEMBER: {
    type: 'InvalidInput',
    vi: 'là “{id}”, không phải thành viên của cụm, khối.',
    en: 'is “{id}”, which is no member of the cluster.',
  },
  SCORES_AGREED_ALREADY: {
    type: 'Conflict',
    vi: 'Điểm của “{id}” đã được trưởng cụm, khối thống nhất nên không tự chấm lại được.',
    en: 'The scores of “{id}” are agreed by the leader, so it cannot score itself again.',
  },
  SCORES_NOT_AGREED: {
    type: 'Conflict',
    vi: 'Còn {count} thành viên chưa có điểm thống nhất: {ids}.',
    en: '{count} members have no agreed scores yet: {ids}.',
    remedyVi: 'Thống nhất điểm của mọi thành viên đang hoạt động trước khi tổng kết.',
  },
  CLUSTER_AGREEMENT_SIGNED: {
    type: 'Conflict',
    vi: 'Giao ước thi đua đã ký ngày {day}.',
    en: 'The agreement was signed on {day} already.',
  },
  CLUSTER_ACT_IN_THE_FUTURE: {
    type: 'InvalidInput',
    vi: 'là ngày {day}, chưa tới.',
    en: 'is {day}, which has not come yet.',
  },
  CLUSTER_ACT_TOO_EARLY: {
    type: 'InvalidInput',
    vi: 'là ngày {day}, trước ngày sớm nhất có thể {earliest}.',
    en: 'is {day}, before {earliest}, the earliest day possible.',
  },
  CLUSTER_ACT_AFTER_YEAR: {
    type: 'InvalidInput',
    vi: 'là ngày {day}, sau khi năm thi đua kết thúc ({last}).',
    en: 'is {day}, after the end of the year ({last}).',
  },
  MORE_BALLOTS_THAN_MEMBERS: {
    type: 'InvalidInput',
    vi: 'là {ballots} phiếu, nhưng chỉ có {members} thành viên đang hoạt động.',
    en: 'is {ballots} ballots, while only {members} members still exist.',
  },
  MORE_VOTES_THAN_BALLOTS: {
    type: 'InvalidInput',
    vi: 'có {votes} lượt bầu, nhiều hơn số phiếu cho phép ({most}).',
    en: 'has {votes} votes, more than the ballots allow ({most}).',
  },
  VOTED_FOR_NO_MEMBER: {
    type: 'InvalidInput',
    vi: 'là “{id}”, không phải thành viên đang hoạt động của cụm, khối.',
    en: 'is “{id}”, which is no member of the cluster that still exists.',
  },
  PROPOSED_WITHOUT_VOTES: {
    type: 'InvalidInput',
    vi: 'là “{id}”, không có phiếu nào.',
    en: 'is “{id}”, which has no vote.',
  },
  PROPOSED_WITH_FEWER_VOTES: {
    type: 'InvalidInput',
    vi: 'là “{id}” với {votes} phiếu, trong khi thành viên có {most} phiếu không được đề nghị.',
    en: 'is “{id}” with {votes} votes, while a member with {most} is not proposed.',
  },
});
