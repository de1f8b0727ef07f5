import type { CampaignFacts } from './campaign.commands.ts';
import type { CampaignContent, Citation, Task } from './campaign.content.ts';
import type { SourceWords } from './content/words.content.ts';
import type { Signature } from './content/signature.content.ts';

/** For specs: a small true plan, and what is known around it. */
export const words = (text: string, line = 1): SourceWords => ({ text, line, lineTo: null });

export const citation = (number: string, issuedOn: string | null): Citation => ({
  number,
  numberAsWritten: number,
  type: 'KH',
  issuerName: 'UBND tỉnh Quảng Ninh',
  issuerId: 'organization.gddna4ji',
  issuedOn,
  subject: null,
  place: 'PREAMBLE',
  documentId: null,
  mentions: [],
  source: words(`Kế hoạch số ${number}`),
});

export const task = (change: Partial<Task> = {}): Task => ({
  ...{ assigneeName: 'Phòng Nội vụ', assigneeIds: [], kind: 'ORDER', role: null, due: null, dueText: null },
  ...{ deliverable: null, deliverTo: null, receiverIds: [], via: null, evidence: null, source: words('…') },
  ...change,
});

export const content = (change: Partial<CampaignContent> = {}): CampaignContent => ({
  documentType: 'PLAN',
  title: 'Phát động phong trào thi đua đặc biệt',
  issuerId: 'organization.qb7fhufd',
  issuingOrgan: 'Ủy ban nhân dân thành phố Cẩm Phả',
  parentId: null,
  citations: [citation('281/KH-UBND', '2024-11-29')],
  unnumberedCitations: [],
  paragraphs: [],
  movementKind: null,
  theme: null,
  motto: null,
  purposes: [],
  requirements: [],
  contents: [],
  period: null,
  linkedMovements: [],
  indicators: [],
  duties: [],
  demands: [],
  annualReview: null,
  scope: null,
  tasks: [],
  awardClauses: [],
  recipients: [],
  criteria: [],
  principles: [],
  emphases: [],
  accountability: [],
  exemplarStages: null,
  plaqueWorks: [],
  delegation: null,
  reviews: [],
  issueRoute: null,
  conferenceRules: [],
  occasions: [],
  otherMovements: [],
  ...change,
});

export const facts = (change: Partial<CampaignFacts> = {}): CampaignFacts => ({
  issuerLife: { validFrom: null, validTo: '2025-07-01' },
  campaigns: new Map(),
  parent: null,
  holderOfNumber: null,
  today: '2026-11-21',
  ...change,
});

export const signature: Signature = {
  personId: 'person.qb7fhufd.01970000-0000-7000-8000-000000000001',
  position: 'Phó Chủ tịch',
  capacity: 'KT',
  onBehalfOf: 'Ủy ban nhân dân',
};
