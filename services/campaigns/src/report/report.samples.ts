import type { Asked, ReportedPlan, SubmissionFacts, SubmitReport } from './report.commands.ts';
import type { BundlePart, ReportContent } from './report.content.ts';

/** For specs: the drive of Cẩm Giang (seed 004), on which one of its bodies reports in December 2025. */
export const plan: ReportedPlan = {
  issuedFrom: '2025-09-09',
  earliestDay: '2025-09-09',
  startsOn: '2025-09-15',
  lastDay: '2025-12-31',
  isOpenEnded: false,
};

export const part = (kind: BundlePart['kind'], change: Partial<BundlePart> = {}): BundlePart => ({
  ...{ kind, documentNumber: '12/BC-TYT', issuedOn: '2025-12-31', title: 'Tổng kết đợt thi đua' },
  ...change,
});

export const content = (change: Partial<ReportContent> = {}): ReportContent => ({
  campaignId: 'campaign.cmgiang2.01970000-0000-7000-8000-000000000001',
  organizationId: 'organization.cmgiang2.01970000-0000-7000-8000-000000000002',
  kind: 'FINAL_REPORT',
  covers: { from: '2025-09-15', to: '2025-12-31' },
  documentNumber: '12/BC-TYT',
  submittedOn: '2025-12-31',
  sections: [{ code: 'RESULTS', text: 'Đạt các chỉ tiêu đã đăng ký.' }],
  bundle: [],
  ...change,
});

/** What is known, with `asked` and `plan` changed in part. */
export const facts = (
  change: Partial<Omit<SubmissionFacts, 'asked' | 'plan'>> & {
    readonly asked?: Partial<Asked>;
    readonly plan?: Partial<ReportedPlan>;
  } = {},
): SubmissionFacts => ({
  knownSections: ['RESULTS', 'LIMITS', 'CAUSES'],
  unit: [{ validFrom: '2025-07-01', validTo: null }],
  earlier: [],
  today: '2026-01-31',
  ...change,
  asked: {
    due: null,
    firstDueOfAll: null,
    sections: [{ code: 'RESULTS', label: 'Kết quả đạt được' }],
    bundle: null,
    ...change.asked,
  },
  plan: { ...plan, ...change.plan },
});

export const submit = (
  change: Partial<ReportContent> = {},
  known: SubmissionFacts = facts(),
): SubmitReport => ({
  type: 'SubmitReport',
  data: {
    id: 'report.cmgiang2.01970000-0000-7000-8000-000000000003',
    ...{ content: content(change), entry: 'OWN', facts: known },
  },
});
