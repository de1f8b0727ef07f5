import { describe, expect, it } from '@jest/globals';
import { specify } from '@thidua/test-kit';
import { reportAggregate } from './report.aggregate.ts';
import type { AssessmentFacts, AssessReport } from './report.commands.ts';
import type { Assessment } from './report.content.ts';
import { decideReport } from './report.decide.ts';
import type { ReportEvent } from './report.events.ts';
import { evolveReport } from './report.evolve.ts';
import { content, submit } from './report.samples.ts';

const report = specify({ decide: decideReport, evolve: evolveReport });
const { id } = submit().data;
const standing = { ordinal: 1, due: null, coversWholePeriod: true };
const sent = (kind: 'FINAL_REPORT' | 'PRELIMINARY_REPORT' = 'FINAL_REPORT'): ReportEvent => ({
  type: 'ReportSubmitted',
  data: { id, content: content({ kind }), entry: 'OWN', standing },
});
const assessment = (change: Partial<Assessment> = {}): Assessment => ({
  ...{
    grade: 'GOOD',
    assessedOn: '2026-01-10',
    assessorId: 'organization.cmgiang2',
    entry: 'OWN',
    corrects: null,
  },
  ...{ reviewYear: 2025, ...change },
});
const grades = [
  { code: 'EXCELLENT', label: 'Hoàn thành xuất sắc' },
  { code: 'GOOD', label: 'Hoàn thành tốt' },
];
const assess = (change: Partial<Assessment> = {}, known: Partial<AssessmentFacts> = {}): AssessReport => ({
  type: 'AssessReport',
  data: {
    ...{ id, assessment: assessment(change) },
    facts: {
      ...{ grades, assessor: [{ validFrom: null, validTo: null }] },
      ...{ today: '2026-01-31', ...known },
    },
  },
});
const assessed: ReportEvent = { type: 'ReportAssessed', data: { id, assessment: assessment() } };

describe('an assessment', () => {
  it('is of a report that was sent', () => {
    expect(report.given(sent()).when(assess())).toEqual([assessed]);
    expect(report.given().when(assess())).toMatchObject({ code: 'REPORT_UNKNOWN' });
  });

  it.each([
    ['the day on which it came', '2025-12-31', [{ type: 'ReportAssessed' }]],
    ['the day before', '2025-12-30', { code: 'ASSESSED_TOO_EARLY', path: ['assessedOn'] }],
    ['today', '2026-01-31', [{ type: 'ReportAssessed' }]],
    ['tomorrow', '2026-02-01', { code: 'ACT_IN_THE_FUTURE', path: ['assessedOn'] }],
  ])('is made %s', (_when, assessedOn, decided) => {
    expect(report.given(sent()).when(assess({ assessedOn }))).toMatchObject(decided);
  });

  it('gives a grade of that day', () => {
    expect(report.given(sent()).when(assess({ grade: 'FINE' }))).toMatchObject({
      code: 'GRADE_UNKNOWN',
      params: { known: 'Hoàn thành xuất sắc (EXCELLENT), Hoàn thành tốt (GOOD)' },
    });
  });

  it('is made by who exists that day', () => {
    const assessor = [{ validFrom: null, validTo: '2025-07-01' }];
    expect(report.given(sent()).when(assess({}, { assessor }))).toMatchObject({
      code: 'ACT_ORGANIZATION_NOT_IN_FORCE',
    });
  });

  it('is made once; another one corrects it, gives the reason and is no earlier', () => {
    const corrects = 'Số liệu của trạm y tế tính hai lần.';
    expect(report.given(sent()).when(assess({ corrects }))).toMatchObject({ code: 'NOTHING_TO_CORRECT' });
    const again = report.given(sent(), assessed);
    expect(again.when(assess())).toMatchObject({
      code: 'REPORT_ASSESSED',
      params: { day: '2026-01-10', grade: 'Hoàn thành tốt (GOOD)' },
    });
    expect(again.when(assess({ corrects }))).toHaveLength(1);
    expect(again.when(assess({ corrects, assessedOn: '2026-01-09' }))).toMatchObject({
      code: 'ASSESSED_TOO_EARLY',
    });
  });
});

describe('004: the result is “một trong các tiêu chí để bình xét kết quả thực hiện nhiệm vụ cuối năm”', () => {
  const resultOf = (...events: ReportEvent[]) => {
    const state = events.reduce<ReturnType<typeof evolveReport> | undefined>(evolveReport, undefined);
    return state && reportAggregate.keys(state).result;
  };

  it('of the year that the plan names, once the final report is assessed', () => {
    expect(resultOf(sent())).toBeUndefined();
    expect(resultOf(sent(), assessed)).toBe(`${content().organizationId}/2025`);
    expect(resultOf(sent('PRELIMINARY_REPORT'), assessed)).toBeUndefined();
    const uncounted: ReportEvent = {
      type: 'ReportAssessed',
      data: { id, assessment: assessment({ reviewYear: null }) },
    };
    expect(resultOf(sent(), uncounted)).toBeUndefined();
  });
});
