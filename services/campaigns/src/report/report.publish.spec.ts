import { expect, it } from '@jest/globals';
import { reportSubmittedV1 } from '@thidua/event-contracts';
import { publishReportEvent } from './report.publish.ts';
import { content, submit } from './report.samples.ts';

const { id } = submit().data;

it('tells others as report-submitted.v1 that a unit reported, and nothing of what it says', () => {
  const told = publishReportEvent({
    type: 'ReportSubmitted',
    data: {
      ...{ id, content: content(), entry: 'OWN' },
      standing: { ordinal: 1, due: '2025-12-14', coversWholePeriod: true },
    },
  });
  expect(told).toEqual({
    contract: reportSubmittedV1,
    data: {
      ...{ id, campaign: content().campaignId, day: '2025-12-31', kind: 'FINAL_REPORT' },
      organization: { id: content().organizationId, asOf: '2025-12-31' },
      ...{ covers: { from: '2025-09-15', to: '2025-12-31' }, due: '2025-12-14' },
    },
  });
});

it('keeps an assessment at its home', () => {
  const assessment = {
    ...{
      grade: 'GOOD',
      assessedOn: '2026-01-10',
      assessorId: 'organization.cmgiang2',
      entry: 'OWN' as const,
    },
    ...{ corrects: null, reviewYear: 2025 },
  };
  expect(publishReportEvent({ type: 'ReportAssessed', data: { id, assessment } })).toBeNull();
});
