import type { DecisionFacts, ProposalFacts, Verdict } from './award-proposal.commands.ts';
import type { AwardProposalContent } from './award-proposal.content.ts';
import type { AwardProposed } from './award-proposal.events.ts';
import type { CompetenceRow } from './law/award-law.ts';

/** For specs: a proposal under the plan of Cẩm Phả, and what is known around it. */
export const content = (change: Partial<AwardProposalContent> = {}): AwardProposalContent => ({
  campaignId: 'campaign.qb7fhufd.01970000-0000-7000-8000-000000000002',
  movementOrder: 12,
  proposerId: 'organization.qb7fhufd.01970000-0000-7000-8000-000000000005',
  proposedOn: '2025-05-20',
  nominee: { kind: 'ORGANIZATION', id: 'organization.uw5na7pk' },
  form: 'giay-khen',
  achievement: {
    title: 'Chung sức xây dựng nông thôn mới',
    description: null,
    from: '2021-01-01',
    to: '2025-05-01',
  },
  reason: 'Thành tích xuất sắc, tiêu biểu',
  ...change,
});

export const proposed: AwardProposed = {
  type: 'AwardProposed',
  data: { id: 'award-proposal.qb7fhufd.01970000-0000-7000-8000-000000000004', content: content() },
};

const everLasting = { validFrom: null, validTo: null };
const untilJuly = { validFrom: null, validTo: '2025-07-01' };

/** Movement 7 is only mentioned; 12 and 13 are of the city's list of awards, 13 without a period. */
export const proposalFacts = (change: Partial<ProposalFacts> = {}): ProposalFacts => ({
  plan: {
    issuedFrom: '2024-11-29',
    period: { from: null, to: '2025-12-31' },
    movements: [
      { order: 7, award: false, period: null },
      { order: 12, award: true, period: { from: '2021-01-01', to: '2025-12-31' } },
      { order: 13, award: true, period: null },
    ],
  },
  proposerLife: untilJuly,
  nomineeLife: untilJuly,
  formLives: [{ validFrom: '2024-01-01', validTo: null }],
  earlierAwards: [],
  today: '2026-11-21',
  ...change,
});

export const competence = (change: Partial<CompetenceRow> = {}): CompetenceRow => ({
  form: 'giay-khen',
  level: 'DISTRICT',
  kind: null,
  validFrom: '2024-01-01',
  validTo: '2025-07-01',
  legalBasis: 'Luật 06/2022/QH15, Điều 80 khoản 2',
  status: 'confirmed',
  ...change,
});

export const decisionFacts = (change: Partial<DecisionFacts> = {}): DecisionFacts => ({
  authorityLife: everLasting,
  authority: { level: 'DISTRICT', kind: 'thanh-pho-thuoc-tinh' },
  nomineeLife: everLasting,
  competence: [competence()],
  earlierAwards: [],
  today: '2026-11-21',
  ...change,
});

type GrantVerdict = Extract<Verdict, { outcome: 'GRANTED' }>;

export const grant = (change: Partial<GrantVerdict> = {}): GrantVerdict => ({
  outcome: 'GRANTED',
  number: '1234/QĐ-UBND',
  signature: {
    personId: 'person.qb7fhufd.01970000-0000-7000-8000-000000000001',
    position: 'Chủ tịch',
    capacity: 'HEAD',
    onBehalfOf: null,
  },
  quotaDocument: null,
  noQuota: true,
  confirmation: null,
  ...change,
});
