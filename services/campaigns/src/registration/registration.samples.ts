import type { Plan } from '../plan/plan.ts';
import type { Demand, Indicator, PlanTerms } from '../plan/plan-terms.ts';
import type { RegisterForCampaign, RegistrationFacts, ReportProgress } from './registration.commands.ts';
import type { Progress, RegistrationWish, TargetWish, Work, WorkProgress } from './registration.content.ts';

/** For specs: a ward's registration for a plan of its city, and what is known around it. */
export const id = 'registration.uw5na7pk.01970000-0000-7000-8000-000000000021';

const said = (text: string) => ({ text, line: null, lineTo: null });

export const demand = (kind: Demand['kind'], text: string, minimum = 1): Demand => ({
  ...{ kind, minimum, source: said(text) },
});

export const indicator = (change: Partial<Indicator> = {}): Indicator => ({
  ...{ name: 'PAR Index', target: 'đạt từ 95 điểm', unit: 'điểm', baseline: 93, value: 95 },
  ...{ direction: 'AT_LEAST', measuredBy: 'PAR Index', source: said('đạt từ 95 điểm trở lên') },
  ...change,
});

export const terms = (change: Partial<PlanTerms> = {}): PlanTerms => ({
  ...{ rules: [], duties: [], demands: [], indicators: [indicator()] },
  ...change,
});

export const plan = (change: Partial<Plan> = {}): Plan => ({
  id: 'campaign.qb7fhufd.01970000-0000-7000-8000-000000000002',
  title: 'Phát động phong trào thi đua đặc biệt',
  documentNumber: '222/KH-UBND',
  issuerId: 'organization.qb7fhufd',
  issuedFrom: '2024-12-17',
  period: { from: null, to: '2025-12-31' },
  movementCount: 6,
  terms: terms(),
  custodianIds: ['organization.qb7fhufd'],
  launchedOn: null,
  closedOn: null,
  ...change,
});

export const facts = (change: Partial<RegistrationFacts> = {}): RegistrationFacts => ({
  plan: plan(),
  duties: [],
  versions: [{ validFrom: null, validTo: '2025-07-01' }],
  holder: null,
  today: '2026-11-21',
  ...change,
});

export const target = (change: Partial<TargetWish> = {}): TargetWish => ({
  ...{ indicatorOrder: null, name: 'Giải ngân vốn đầu tư công', unit: '%', baseline: null },
  ...{ value: 100, direction: 'AT_LEAST' },
  ...change,
});

export const work = (change: Partial<Work> = {}): Work => ({
  ...{ name: 'Trường mầm non Cẩm Tây', finishBy: '2025-05-19', plaque: null },
  ...{ percent: 40, allocated: 12_000_000_000, disbursed: 4_000_000_000 },
  ...change,
});

export const content = (change: Partial<RegistrationWish> = {}): RegistrationWish => ({
  campaignId: plan().id,
  organizationId: 'organization.uw5na7pk',
  registeredOn: '2025-01-20',
  movementOrders: [],
  targets: [],
  works: [],
  models: [],
  ...change,
});

export const register = (
  change: Partial<RegistrationWish> = {},
  known: Partial<RegistrationFacts> = {},
  entry: 'OWN' | 'TRANSCRIBED' = 'OWN',
): RegisterForCampaign => ({
  type: 'RegisterForCampaign',
  data: { id, entry, content: content(change), facts: facts(known) },
});

export const told = (change: Partial<WorkProgress> = {}): WorkProgress => ({
  ...{ order: 1, percent: null, allocated: null, disbursed: null, finishedOn: null },
  ...change,
});

export const report = (change: Partial<Progress> = {}, today: string = facts().today): ReportProgress => ({
  type: 'ReportProgress',
  data: {
    id,
    progress: {
      ...{ asOf: '2025-03-31', targets: [], works: [], entry: 'OWN', reporterId: content().organizationId },
      ...change,
    },
    facts: { versions: facts().versions, today },
  },
});
