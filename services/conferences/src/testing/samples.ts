import { content as sample } from '../conference/conference.samples.ts';
import { office, ward } from './world.ts';

/** Kế hoạch 34/KH-UBND of the ward, as it is told. */
export const plan = {
  title: 'Tổ chức Hội nghị đại biểu điển hình tiên tiến phường Uông Bí lần thứ I năm 2025',
  documentType: 'PLAN' as const,
  documentNumber: '34/KH-UBND',
  issuer: { id: ward, asOf: '2025-07-25' },
  issuedOn: '2025-07-25',
  issuedBetween: null,
  period: null,
  movements: [],
};

const agenda = [
  'Tuyên bố lý do, giới thiệu đại biểu và khai mạc Hội nghị',
  'Văn nghệ chào mừng',
  'Phóng sự',
  'Báo cáo tham luận, giao lưu với các điển hình tiên tiến',
  'Biểu dương, tôn vinh, khen thưởng các điển hình tiên tiến',
  'Phát động phong trào thi đua yêu nước giai đoạn 2025 - 2030',
  'Phát biểu hưởng ứng phát động phong trào thi đua',
  'Thông qua danh sách đoàn Đại biểu đi dự Đại hội cấp trên',
  'Tổng kết, bế mạc Hội nghị',
].map((title, index) => ({
  ...{ order: index + 1, title, adoptsDelegation: index === 7 },
  source: { text: `(${index + 1}). ${title}.`, line: 69 + 2 * index },
}));

const { budget } = sample();

/** The ward's first conference, with all nine items of its agenda. */
export const content = (campaignId: string, change: object = {}) => ({
  ...sample(),
  ...{ campaignId, agenda },
  budget: {
    ...budget,
    steps: budget?.steps.map((step, index) => (index === 0 ? { ...step, assigneeId: office } : step)),
  },
  ...change,
});

const refusal = `__typename ... on UserError { code message messageEn path legalBasis remedy }`;
const shown = `id status title titleLine { text line lineTo } series { code label } formLabel ordinal
  term { from to } reviewPeriod { from to } host { id asOf } campaign { id } time { from to halfDays }
  delegateCap composition { category percent source { line } } agenda { order title adoptsDelegation source { line } }
  reportParts { title sections { text } } budget { year steps { kind assigneeName assignee { id asOf } } }
  noSeparateConferences { line } delegation { congressName }`;

export const transcribe = `mutation($input: TranscribeConferenceInput!) { transcribeConference(input: $input) {
  ${refusal} ... on TryAgainLater { retryAfterMs } ... on TranscribeConferenceSuccess { conference { ${shown} } } } }`;
export const planning = `mutation($input: PlanConferenceInput!) { planConference(input: $input) {
  ${refusal} ... on PlanConferenceSuccess { conference { ${shown} } } } }`;
export const find = `query($id: ID!) { conference(id: $id) { ${shown} } }`;
