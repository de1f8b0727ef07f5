import type { Plan } from '../plan/plan.ts';
import type { NominationFacts, WantedNomination } from './exemplar.commands.ts';
import type { Evidence, ExemplarSubject, ReachedStage } from './exemplar.content.ts';

/** For specs: a true nomination, and what is known around it. */
export const id = 'exemplar.qb7fhufd.01970000-0000-7000-8000-000000000031';
export const unit = 'organization.qb7fhufd';
export const ward = 'organization.jdtlzi5c';
const personId = 'person.qb7fhufd.01970000-0000-7000-8000-000000000032';

export const evidence = (words: string): Evidence => ({ words, attachments: [] });

export const person: Extract<ExemplarSubject, { kind: 'PERSON' }> = {
  kind: 'PERSON',
  personId,
  isDirectWorker: true,
};

export const nomination = (change: Partial<WantedNomination> = {}): WantedNomination => ({
  campaignId: 'campaign.gddna4ji.01970000-0000-7000-8000-000000000003',
  organizationId: unit,
  nominatedOn: '2025-03-10',
  subject: person,
  field: 'Lao động sản xuất',
  achievement: 'Sáng kiến giảm một nửa thời gian chuyển gương lò.',
  minute: { collective: 'Phân xưởng Khai thác 4', number: '02/BB', day: '2025-03-08', votes: null },
  evidence: evidence('Được giới thiệu tại hội nghị giao ban quý I.'),
  ...change,
});

const plan: Plan = {
  ...{ id: nomination().campaignId, title: 'Thi đua', documentNumber: '281/KH-UBND', issuerId: unit },
  ...{ issuedFrom: '2024-11-29', period: null, movementCount: 0, terms: null },
  ...{ launchedOn: null, closedOn: null, custodianIds: [unit] },
};

export const planWith = (change: Partial<Plan>): Plan => ({ ...plan, ...change });

/** The unit ended as Cẩm Phả did; the ward came after it. */
export const facts = (change: Partial<NominationFacts> = {}): NominationFacts => ({
  lives: new Map([
    [unit, [{ validFrom: null, validTo: '2025-07-01' }]],
    [ward, [{ validFrom: '2025-07-01', validTo: null }]],
  ]),
  personName: 'Nguyễn Văn Thử',
  earlier: null,
  plan,
  today: '2026-11-21',
  ...change,
});

export const stage = (
  name: ReachedStage['stage'],
  day: string,
  places: ReachedStage['places'] = [],
  organizationId: string = day < '2025-07-01' ? unit : ward,
): ReachedStage => ({
  ...{ stage: name, day, organizationId, evidence: evidence('Đã thực hiện.'), places, entry: 'OWN' },
});
