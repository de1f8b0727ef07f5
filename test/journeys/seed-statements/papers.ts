/** Words without lines: what a test enters was never on paper. */
export const words = (text: string) => ({ text });

/** The least that a plan of a unit says, and what a test adds. */
export const paper = (issuerId: string, said: object = {}) => ({
  documentType: 'PLAN',
  title: 'Kế hoạch thử theo văn bản thật',
  issuerId,
  issuingOrgan: 'Ủy ban nhân dân',
  ...said,
});

/** A paper of an unknown number, entered from its copy. */
export const copied = (issuerId: string, issuedOn: string, said: object = {}) => ({
  issuedOn,
  completeness: 'WHOLE',
  content: paper(issuerId, said),
});

/** A cited document. */
export const cites = (number: string, issuedOn: string) => ({
  ...{ number, issuedOn, type: number.split('/')[1]?.split('-')[0] ?? '', place: 'PREAMBLE' },
  source: words(number),
});

/** A target without a number: nobody can tell whether it was reached. */
export const unmeasured = { name: 'Giải ngân vốn được phân bổ', unit: '%', direction: 'AT_LEAST' };
/** The same with one. */
export const target = { ...unmeasured, value: 100 };

/** Sections of a report by their codes. */
export const sections = (...codes: readonly string[]) =>
  codes.map((code) => ({ code, text: 'Nội dung của phần này' }));

/** The sections that a final report must have where the plan says nothing about them. */
export const finalSections = sections('RESULTS', 'MODELS', 'LIMITS', 'CAUSES', 'LESSONS', 'TASKS_AHEAD');

/** Report, submission and list, as they go together. */
export const bundle = (issuedOn: string) =>
  [
    ['REPORT', 'Báo cáo tổng kết'],
    ['AWARD_SUBMISSION', 'Tờ trình đề nghị khen thưởng'],
    ['AWARD_LIST', 'Danh sách đề nghị khen thưởng'],
  ].map(([kind, title]) => ({ kind, title, issuedOn }));

/** The minute of a collective. */
const minute = (day: string) => ({ collective: 'Tổ dân phố 3', day });

/** Evidence of a stage. */
export const evidence = { words: 'Biên bản, hình ảnh của khâu này' };

/** A collective that is put forward, as the whole of a nomination but its unit and plan. */
export const nomination = (day: string) => ({
  nominatedOn: day,
  subject: { collective: 'Tổ sản xuất số 1' },
  achievement: 'Sáng kiến tiết kiệm vật tư',
  minute: minute(day),
  evidence,
});
