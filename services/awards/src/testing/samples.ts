import { city, office, oldWard } from './world.ts';

/** The plan of Cẩm Phả as it is told: two movements that awards are given for, and one that is only named. */
export const plan = {
  title: 'Phát động và tổ chức phong trào thi đua đặc biệt',
  documentType: 'PLAN' as const,
  documentNumber: null,
  issuer: { id: city, asOf: '2024-11-29' },
  issuedOn: null,
  issuedBetween: { from: '2024-11-29', to: '2024-12-31' },
  period: { from: null, to: '2025-12-31' },
  movements: [
    { order: 1, title: 'Cả nước thi đua xây dựng nông thôn mới', award: false, period: null },
    {
      ...{ order: 2, title: 'Quảng Ninh chung sức xây dựng nông thôn mới', award: true },
      period: { from: '2021-01-01', to: '2025-12-31' },
    },
    { order: 3, title: 'Chuyển đổi số toàn diện', award: true, period: null },
  ],
};

/** Phường Mông Dương, proposed by the city's office of home affairs. */
export const proposal = (campaignId: string, change: object = {}) => ({
  campaignId,
  movementOrder: 2,
  proposerId: office,
  proposedOn: '2025-05-20',
  nominee: { organizationId: oldWard },
  form: 'giay-khen',
  achievement: { title: 'Về đích nông thôn mới', from: '2021-01-01', to: '2025-05-01' },
  reason: 'Thành tích xuất sắc, tiêu biểu',
  ...change,
});

const signer = { name: 'Nguyễn Thị Thử', position: 'Chủ tịch', capacity: 'HEAD' };

export const grantBy = (awardProposalId: string, authorityId: string, change: object = {}) => ({
  ...{ awardProposalId, authorityId, decidedOn: '2025-06-10' },
  grant: { number: '1234/QĐ-UBND', signer, noQuota: true, ...change },
});

const refusal = `__typename ... on UserError { code message messageEn path legalBasis remedy }`;
const shown = `id status campaign { id } movement { order title period { from to } } proposer { id asOf } proposedOn
  nominee { organization { id asOf } person { id name } } form { code label legalStatus }
  achievement { title period { from to } } decision { isGranted number decidedOn authority { id asOf }
  signer { name capacity } competence { status legalBasis confirmation { name position } } refusalReason }`;

export const propose = `mutation($input: ProposeAwardInput!) { proposeAward(input: $input) {
  ${refusal} ... on TryAgainLater { retryAfterMs } ... on ProposeAwardSuccess { awardProposal { ${shown} } } } }`;
export const decide = `mutation($input: DecideAwardInput!) { decideAward(input: $input) {
  ${refusal} ... on DecideAwardSuccess { awardProposal { ${shown} } } } }`;
export const find = `query($id: ID!) { awardProposal(id: $id) { ${shown} } }`;
