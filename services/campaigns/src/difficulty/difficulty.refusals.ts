import { refusalTable } from '@thidua/federation-kit';
import { actRefusals } from '../acts-on-plans/act-refusals.ts';

/** Every refusal of this module that is not shared by all services. */
export const difficultyRefusals = refusalTable({
  ...actRefusals,
  DIFFICULTY_EXISTS: {
    type: 'Conflict',
    vi: 'Khó khăn, vướng mắc “{id}” đã có.',
    en: 'Difficulty “{id}” exists already.',
  },
  DIFFICULTY_UNKNOWN: {
    type: 'NotFound',
    vi: 'Không tìm thấy khó khăn, vướng mắc “{id}”.',
    en: 'There is no difficulty “{id}”.',
  },
  DIFFICULTY_ANSWERED: {
    type: 'Conflict',
    vi: 'Khó khăn, vướng mắc này đã được trả lời ngày {day}.',
    en: 'This difficulty was answered on {day}.',
    remedyVi: 'Nếu còn vướng mắc, đơn vị phản ánh thành nội dung mới.',
  },
  DIFFICULTY_LIES_ELSEWHERE: {
    type: 'Conflict',
    vi: 'Khó khăn, vướng mắc này do tổ chức khác trả lời: {ids}.',
    en: 'This difficulty is for others to answer: {ids}.',
  },
  SENT_THROUGH_ITSELF: {
    type: 'InvalidInput',
    vi: 'là chính đơn vị phản ánh; để trống nếu gửi trực tiếp.',
    en: 'is the unit itself; leave it out if it sends directly.',
  },
  ANSWERED_TOO_EARLY: {
    type: 'InvalidInput',
    vi: 'là ngày {day}, trước ngày {earliest} nhận được phản ánh.',
    en: 'is {day}, before {earliest}, the day on which it came.',
  },
  FORWARDED_BACK: {
    type: 'InvalidInput',
    vi: 'là “{id}”, nơi trả lời hoặc đơn vị đã phản ánh.',
    en: 'is “{id}”, which answers or has raised it.',
  },
});
